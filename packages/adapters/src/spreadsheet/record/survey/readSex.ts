import { wordKey } from '../../lexicon/wordKey.ts';
import type { ReadingValue } from '../../Reading.ts';
import { sexWords } from './sexWords.data.ts';

/** Which letters stand for whom: « F/M », « F/H », "M/V", « H/M » (hombre, mujer). */
export type SexLetters = ReadonlyMap<string, 'female' | 'male'>;

const codes: ReadonlyMap<string, string> = new Map(
  Object.entries(sexWords).flatMap(([code, words]) =>
    Object.values(words)
      .flat()
      .map((word) => [wordKey(word), code] as const),
  ),
);

/**
 * The letters of a column as a whole: « M » is a man beside « F » and « V », a woman beside « H » alone.
 * @param isSpanish whether the sheet is in Spanish, for a column of one letter only
 */
export function sexLetters(texts: readonly string[], isSpanish: boolean): SexLetters {
  const letters = new Set(texts.map(wordKey).filter((key) => key.length === 1));
  const isMujer =
    letters.has('m') && !letters.has('f') && !letters.has('v') && (letters.has('h') || isSpanish);
  return new Map([['m', isMujer ? 'female' : 'male']]);
}

/** Reads the sex of a person; words of no list stay words. */
export function readSex(text: string, cell: string, letters: SexLetters): ReadingValue {
  const key = wordKey(text);
  const code = letters.get(key) ?? codes.get(key);
  const base = { field: 'sex', cell };
  return code === undefined ? { ...base, written: text } : { ...base, code, written: text };
}
