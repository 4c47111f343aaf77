import type { GapState } from '@jalon/core';
import { foldWords } from '../lexicon/foldWords.ts';
import type { LexiconIndex } from '../lexicon/indexLexicon.ts';
import { leadingPhrase } from '../lexicon/leadingPhrase.ts';
import { wordKey } from '../lexicon/wordKey.ts';

/**
 * The codes for gaps that a line explains: « n.d. = non disponible ; - = non collecté ». What the sheet itself says
 * about its codes is stronger than what they usually mean.
 * @returns states by code, as written and folded; empty where the line explains none
 */
export function readLegend(line: string, lexicon: LexiconIndex): Readonly<Record<string, GapState>> {
  const found: [string, GapState][] = [];
  for (const { code, meaning } of definitions(line)) {
    const state = lexicon.gaps.find(([, phrases]) => leadingPhrase(meaning, phrases) !== undefined)?.[0];
    if (state === undefined) continue;
    for (const key of new Set([code, foldWords(code), wordKey(code)])) {
      if (key !== '') found.push([key, state as GapState]);
    }
  }
  return Object.fromEntries(found);
}

/** Codes and what stands behind their sign of equality or colon. */
function definitions(line: string): readonly { readonly code: string; readonly meaning: string }[] {
  const found: { code: string; meaning: string }[] = [];
  // a colon is also what introduces a list, so before one only something short can be a code
  for (const match of line.matchAll(
    /(?<![^\s;,.([/|])(["«“]?)\s?([^\s=:;,"«»“”()[\]]{1,12}?)\s?["»”]?\s*(=|:|→)\s*(?=["«“]?\s?(\p{L}.*))/gu,
  )) {
    const [, , code = '', sign, meaning = ''] = match;
    if (sign === ':' && code.length > 5) continue;
    found.push({ code, meaning: meaning.replace(/[;,].*$/s, '') });
  }
  return found;
}
