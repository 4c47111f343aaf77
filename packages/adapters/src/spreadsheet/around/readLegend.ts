import type { GapState } from '@jalon/core';
import { foldWords } from '../lexicon/foldWords.ts';
import type { LexiconIndex } from '../lexicon/indexLexicon.ts';
import { leadingPhrase } from '../lexicon/leadingPhrase.ts';
import { wordKey } from '../lexicon/wordKey.ts';
import { definitionsIn } from './definitionsIn.ts';

/**
 * The codes for gaps that a line explains: « n.d. = non disponible ; - = non collecté ». What the sheet itself says
 * about its codes is stronger than what they usually mean.
 * @returns states by code, as written and folded; empty where the line explains none
 */
export function readLegend(line: string, lexicon: LexiconIndex): Readonly<Record<string, GapState>> {
  const found: [string, GapState][] = [];
  for (const { code, meaning } of definitionsIn(line)) {
    const state = lexicon.gaps.find(([, phrases]) => leadingPhrase(meaning, phrases) !== undefined)?.[0];
    if (state === undefined) continue;
    for (const key of new Set([code, foldWords(code), wordKey(code)])) {
      if (key !== '') found.push([key, state as GapState]);
    }
  }
  return Object.fromEntries(found);
}
