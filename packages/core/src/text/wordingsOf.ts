import type { LocalizedText } from './LocalizedText.ts';

/** Every wording of a text, whatever its language. */
export const wordingsOf = (text: LocalizedText): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);
