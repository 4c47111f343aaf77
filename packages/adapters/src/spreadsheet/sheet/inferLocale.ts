import type { NumberLocale } from '@jalon/core';
import type { LexiconIndex } from '../lexicon/indexLexicon.ts';
import { wordKey } from '../lexicon/wordKey.ts';
import type { Grid } from './Grid.ts';

const locales: readonly NumberLocale[] = ['fr', 'en', 'es', 'nl'];

/** Rows that are looked at. */
const depth = 40;

/**
 * The language that the headers of a sheet are written in, for the reading of its numbers: "1,250" is a thousand for one
 * and a decimal for the other.
 * @returns `undefined` where the words do not decide
 */
export function inferLocale(grid: Grid, lexicon: LexiconIndex): NumberLocale | undefined {
  const votes = new Map<string, number>();
  for (let row = 0; row < Math.min(grid.height, depth); row += 1) {
    for (const column of grid.filled(row)) {
      const languages =
        lexicon.languages.get(wordKey(grid.text(row, column).replace(/\([^()]*\)|\b\d{4}\b/g, ''))) ?? [];
      // a word that several languages share says little
      for (const language of languages)
        votes.set(language, (votes.get(language) ?? 0) + 1 / languages.length);
    }
  }
  const ranked = locales
    .map((locale) => [locale, votes.get(locale) ?? 0] as const)
    .sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  return first && second && first[1] > second[1] ? first[0] : undefined;
}
