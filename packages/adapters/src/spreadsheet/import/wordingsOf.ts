import type { LocalizedText } from '@jalon/core';

/** A text in each of its languages. */
export const wordingsOf = (text: LocalizedText): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);
