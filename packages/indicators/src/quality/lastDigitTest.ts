import { chiSquareSurvival } from '../distribution/chiSquareSurvival.ts';

/** Whether the last digits of counts are spread evenly. */
export interface LastDigitTest {
  readonly n: number;
  /** How often each last digit occurs, from 0 to 9. */
  readonly counts: readonly number[];
  /** Share of the counts that end in 0 or 5, 0 to 1; one fifth where nobody rounds. */
  readonly roundShare: number;
  /** Σ (observed − n/10)² / (n/10), on 9 degrees of freedom. */
  readonly chiSquare: number;
  /** Probability of so uneven digits where all are equally likely. */
  readonly pValue: number;
}

/** Below this, fewer than 5 of each digit are expected and χ² says nothing. */
const leastCounts = 50;

/**
 * Digit preference of counts: χ² of the last digits against an even spread. Counted values end in any digit; estimates prefer
 * 0 and 5.
 * Source: Pearson, Philosophical Magazine 50 (1900) 157–175; at least 5 expected of each: Cochran, Biometrics 10 (1954)
 * 417–451.
 * @param counts whole numbers; those below 10 are left out, for their last digit is all they have, as are missing ones
 * @returns `undefined` where fewer than 50 counts remain or one is no whole number below 9 · 10¹⁵
 * @example
 * ```ts
 * import { lastDigitTest } from '@jalon/indicators';
 * const counted = Array.from({ length: 100 }, (_, n) => 10 + n);
 * lastDigitTest(counted)?.chiSquare; // => 0
 * lastDigitTest(counted.map((n) => n * 10))?.roundShare; // => 1
 * lastDigitTest([10, 20, 30]); // => undefined
 * ```
 */
export function lastDigitTest(counts: readonly (number | undefined)[]): LastDigitTest | undefined {
  const known = counts.filter((count) => count !== undefined);
  const large = known.filter((count) => Math.abs(count) >= 10);
  const n = large.length;
  if (!known.every(Number.isSafeInteger) || n < leastCounts) return undefined;
  const digits = new Array<number>(10).fill(0);
  for (const count of large) {
    const digit = Math.abs(count) % 10;
    digits[digit] = (digits[digit] ?? 0) + 1;
  }
  const expected = n / 10;
  const chiSquare = digits.reduce((sum, observed) => sum + (observed - expected) ** 2 / expected, 0);
  const pValue = chiSquareSurvival(chiSquare, 9);
  if (pValue === undefined) return undefined;
  const roundShare = ((digits[0] ?? 0) + (digits[5] ?? 0)) / n;
  return { n, counts: digits, roundShare, chiSquare, pValue };
}
