import type { Lang, LocalizedText } from '@jalon/core';
import { joinTexts } from './joinTexts.ts';

/** Texts in one cell, those that are known; nothing where there is none. */
export function joined(texts: readonly (LocalizedText | undefined)[] = []): LocalizedText | undefined {
  const known = texts.filter((text) => text !== undefined);
  return known.length === 0 ? undefined : joinTexts(known);
}

/** What a number, a day or a code reads like, in each language of the reports; one text where both say the same. */
export function inEachLanguage(wordingOf: (lang: Lang) => string | undefined): LocalizedText | undefined {
  const [fr, en] = [wordingOf('fr'), wordingOf('en')];
  if (fr === undefined || en === undefined) return undefined;
  return fr === en ? fr : { fr, en };
}
