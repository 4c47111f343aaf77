import { type Lang, typeset, type Words } from '@jalon/core';

/** Several facts in one sentence, each set for the language. */
export const factList = (texts: readonly Words[], lang: Lang): string =>
  texts.map((text) => typeset(text[lang], lang)).join(', ');
