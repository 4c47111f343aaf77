import { JalonError } from '@jalon/core';
import { chiSquareSurvival } from '../../distribution/chiSquareSurvival.ts';
import { sum } from '../../statistics/sum.ts';

/** The χ² test of counts against shares. */
export interface GoodnessOfFit {
  readonly n: number;
  readonly chiSquare: number;
  /** Degrees of freedom. */
  readonly df: number;
  /** 0 to 1. Never to be shown without the shares and n. */
  readonly p: number;
  /** Effect size: Cohen's w = √(χ² / n). */
  readonly cohenW: number;
  /** The least count expected; below 5 the test is rough. */
  readonly leastExpected: number;
}

/**
 * Pearson's test of whether counts follow given shares, for example whether respondents mirror the population: χ² =
 * Σ (O − n·π)² / (n·π) with k − 1 degrees of freedom.
 * Source: Pearson, Philosophical Magazine 50 (1900) 157–175; effect size: Cohen, Statistical Power Analysis (1988), § 7.2.
 * @param observed counts by category
 * @param shares of the same categories in the same order, all above 0: fractions, or any numbers in proportion to them
 * @returns `undefined` of fewer than two categories, of nothing observed, where a share is not above 0, and where a number
 * is negative or not finite
 * @throws JalonError `invalid-argument` where there are not as many shares as counts
 * @example
 * ```ts
 * import { chiSquareGoodnessOfFit } from '@jalon/indicators';
 * const found = chiSquareGoodnessOfFit([120, 90, 40], [0.4, 0.4, 0.2]);
 * found?.chiSquare.toFixed(9); // => '7.000000000'
 * found?.p.toFixed(4); // => '0.0302'
 * ```
 */
export function chiSquareGoodnessOfFit(
  observed: readonly number[],
  shares: readonly number[],
): GoodnessOfFit | undefined {
  if (observed.length !== shares.length)
    throw new JalonError(
      'invalid-argument',
      `There are as many shares as counts, found ${shares.length} shares, ${observed.length} counts.`,
      { shares: shares.length, counts: observed.length },
    );
  const [n = 0, all = 0] = [sum(observed), sum(shares)];
  if (!(shares.every((share) => share > 0) && observed.every((count) => count >= 0))) return undefined;
  const expected = shares.map((share) => n * (share / all));
  const chiSquare =
    sum(observed.map((count, at) => (count - (expected[at] as number)) ** 2 / (expected[at] as number))) ??
    Number.NaN;
  const df = observed.length - 1;
  const p = chiSquareSurvival(chiSquare, df);
  if (p === undefined) return undefined;
  return { n, chiSquare, df, p, cohenW: Math.sqrt(chiSquare / n), leastExpected: Math.min(...expected) };
}
