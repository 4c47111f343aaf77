import { foldText, type LocalizedText } from '@jalon/core';
import { organisationTypes } from '../../record/portfolio/organisationTypes.data.ts';

/** What organisations of a type are called, in the languages of the lexicon. */
export function typeWords(code: string): LocalizedText | undefined {
  const words = Object.hasOwn(organisationTypes, code) ? organisationTypes[code] : undefined;
  const named = Object.entries(words ?? {}).flatMap(([tag, [first]]): [string, string][] =>
    first === undefined ? [] : [[tag, first]],
  );
  return named.length > 0 ? Object.fromEntries(named) : undefined;
}

/** The type that words stand for, where the lexicon knows it. */
export function typeOfWords(text: LocalizedText): string | undefined {
  const asked = new Set((typeof text === 'string' ? [text] : Object.values(text)).map(foldText));
  const found = Object.entries(organisationTypes).find(([code, words]) =>
    [code, ...Object.values(words).flat()].some((word) => asked.has(foldText(word))),
  );
  return found?.[0];
}
