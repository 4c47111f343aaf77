import { foldText } from '../text/foldText.ts';
import { monthNames } from './monthNames.data.ts';
import { monthWords } from './monthWords.data.ts';

/** Number of the month (1 to 12) that a folded word names, in any of the four languages. */
export const monthOf = (word: string | undefined): number | undefined => numbers.get(word ?? '');

const numbers = /* @__PURE__ */ numbersByWord();

function numbersByWord(): ReadonlyMap<string, number> {
  const written = Object.values(monthNames).flatMap(({ long, short }) => [long, short.replace(/\./g, '')]);
  const named = written.flatMap((names) => [...foldText(names).split(' ').entries()]);
  return new Map([
    ...Object.entries(monthWords),
    ...named.map(([before, word]) => [word, before + 1] as const),
  ]);
}

/** A year of two or four digits, with or without an apostrophe: 24 is 2024, 97 is 1997. */
export function yearOf(digits: string): number {
  const year = Number(digits.replace("'", ''));
  if (digits.replace("'", '').length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** Whether a number is a year that a programme could have: 1250 is rather a count, 4000 a postcode. */
export const isPlausibleYear = (year: number): boolean => year >= 1900 && year < 2200;
