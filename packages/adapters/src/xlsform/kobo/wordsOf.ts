import { foldText, type LocalizedText } from '@jalon/core';

/** The wordings of a text as they are compared. */
export const wordsOf = (text: LocalizedText): readonly string[] =>
  (typeof text === 'string' ? [text] : Object.values(text)).map((wording) => foldText(wording));
