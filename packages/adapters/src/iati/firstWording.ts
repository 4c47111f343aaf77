import { type LocalizedText, textIn } from '@jalon/core';

/** A text in the language that comes first in it. */
export const firstWording = (text: LocalizedText): string =>
  typeof text === 'string' ? text : textIn(text, Object.keys(text)[0] ?? '');
