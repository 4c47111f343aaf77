import type { Checked } from '../issue/Checked.ts';
import { foldText } from '../text/foldText.ts';
import { quantityIssue } from './quantityIssue.ts';

/** How {@link parseAge} reads a number without a unit. */
export interface ParseAgeOptions {
  /** Unit of a bare number; without it years are assumed, and reported as `quantity/assumed-years`. */
  readonly unit?: 'months' | 'years';
}

/**
 * Reads an age as people write it in French, English, Spanish or Dutch. A range
 * (« 6 à 11 mois ») is no age.
 * @returns months; « 2 ans et demi » is 30
 * @example
 * ```ts
 * import { parseAge } from '@jalon/core';
 * parseAge('18 mois').value; // => 18
 * parseAge('2 ans et demi').value; // => 30
 * parseAge('11 m.').value; // => 11
 * parseAge('3 ans 1/2').value; // => 42
 * parseAge('2 years 3 months').value; // => 27
 * parseAge('3').issues[0]?.code; // => 'quantity/assumed-years'
 * ```
 */
export function parseAge(text: string, options: ParseAgeOptions = {}): Checked<number> {
  const written = text.trim();
  const folded = foldText(text)
    .replace(/^(?:age de |aged |agee? |edad )/, '')
    .replace(/-(?=[a-z])/g, ' ')
    .replace(/^[a-z]+(?= )/, (word) =>
      String(numbers.findIndex((words) => words.split(' ').includes(word)) + 1 || word),
    );
  const bare = /^(\d{1,3}(?:[.,]\d+)?)$/.exec(folded)?.[1];
  if (bare !== undefined) {
    const value = monthsIn(bare, options.unit === 'months' ? 1 : 12);
    const issues =
      options.unit === undefined ? [quantityIssue('quantity/assumed-years', { text: written })] : [];
    return { value, issues };
  }
  const value = isRange(written, folded) ? undefined : (readYears(folded) ?? readMonths(folded));
  return value === undefined || value > 12 * oldest
    ? { issues: [quantityIssue('quantity/unreadable-age', { text: written })] }
    : { value, issues: [] };
}

/** Nobody is known to have lived longer. */
const oldest = 122;

/** « 6 à 11 mois », "6 a 11 meses": only « 6 a 11 m » is an age of six years and eleven months. */
const isRange = (written: string, folded: string): boolean =>
  /\dà| à /i.test(written.normalize('NFC')) || /\d a \d+(?: ?[a-z]{2}|$)/.test(folded);

const numbers = ['un une one een una', 'deux two twee dos', 'trois three drie tres'];

function readYears(folded: string): number | undefined {
  const parts =
    /^(\d{1,3}(?:[.,]\d+)?) ?(½|1\/2)? ?(?:ans?|a|years?|yrs?|y|y\.?o|anos?|jaar|jr)\.?(?: (?:old|oud|de edad|revolus))? ?(?:(et demie?|1\/2|½|and a half|y medio|en een half)|(?:et |and |y |en )?(\d{1,2}) ?(?:mois|months?|mths?|mos?|meses|mes|maanden|maand|m)?\.?)?$/.exec(
      folded,
    );
  if (parts) {
    const months = Number(parts[4] ?? 0);
    return months < 12 ? monthsIn(parts[1], 12) + (parts[2] || parts[3] ? 6 : 0) + months : undefined;
  }
  const half = /^(\d{1,3}) (?:and a half years?(?: old)?|en een half jaar)$/.exec(folded);
  if (half) return monthsIn(half[1], 12) + 6;
  return /^(?:anderhalf jaar|ano y medio)$/.test(folded) ? 18 : undefined;
}

function readMonths(folded: string): number | undefined {
  const parts =
    /^(\d{1,4}(?:[.,]\d+)?) ?(?:mois|months?|mths?|mos?|meses|mes|maanden|maand|mnd|m)\.?(?: (?:old|oud)| (et demi|and a half|y medio))?$/.exec(
      folded,
    );
  return parts ? monthsIn(parts[1], 1) + (parts[2] ? 0.5 : 0) : undefined;
}

/** Months to the nearest hundredth: 2.1 years must not be 25.200000000000003. */
const monthsIn = (digits: string | undefined, months: number): number =>
  Math.round(Number(digits?.replace(',', '.')) * months * 100) / 100;
