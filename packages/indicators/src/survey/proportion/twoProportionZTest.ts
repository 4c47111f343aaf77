import { normalTwoSidedP } from '../../distribution/normalTwoSidedP.ts';
import { type ProportionCount, proportionOf } from './ProportionCount.ts';

/** The z test of two shares. */
export interface TwoProportionZTest {
  /** Those who answered, in the first group and in the second. */
  readonly n: readonly [number, number];
  /** The first share minus the second, a fraction: 0.12 for 12 points. */
  readonly difference: number;
  /** The share of both groups together. */
  readonly pooled: number;
  readonly z: number;
  /** Two-sided, 0 to 1. Never to be shown without the difference and n. */
  readonly p: number;
  readonly variant: 'pooled';
}

/**
 * The z test of whether the shares of two independent groups differ: z = (p₁ − p₂) / √(p(1 − p)(1/n₁ + 1/n₂)), p the
 * share of both together. Two-sided, without a correction for continuity; z² is Pearson's χ² of the 2 × 2 table. Where
 * few are expected in a cell, take {@link fisherExactTest}.
 * Source: Fleiss, Levin, Paik, Statistical Methods for Rates and Proportions (2003), § 3.1.
 * @returns `undefined` where a group is empty, more succeed than there are, or nobody or everybody in both succeeds
 * @example
 * ```ts
 * import { twoProportionZTest } from '@jalon/indicators';
 * const found = twoProportionZTest({ successes: 56, n: 70 }, { successes: 48, n: 80 });
 * found?.z.toFixed(4); // => '2.6502'
 * found?.p.toFixed(4); // => '0.0080'
 * ```
 */
export function twoProportionZTest(
  first: ProportionCount,
  second: ProportionCount,
): TwoProportionZTest | undefined {
  const [one = Number.NaN, other = Number.NaN] = [proportionOf(first), proportionOf(second)];
  const pooled = (first.successes + second.successes) / (first.n + second.n);
  const difference = one - other;
  const z = difference / Math.sqrt(pooled * (1 - pooled) * (1 / first.n + 1 / second.n)) + 0;
  const p = Number.isFinite(z) ? normalTwoSidedP(z) : undefined;
  return p === undefined
    ? undefined
    : { n: [first.n, second.n], difference, pooled, z, p, variant: 'pooled' };
}
