import { normalTwoSidedP } from '../distribution/normalTwoSidedP.ts';
import { present } from '../result/present.ts';
import { exactKendallP } from './exactKendallP.ts';
import { tiedRuns } from './tiedRuns.ts';

/** How the probability is found: from every order there is (`exact`, without ties), or from the normal curve. */
export type MannKendallP = 'exact' | 'normal-approximation';

/** Settings of {@link mannKendall}. */
export interface MannKendallOptions {
  /** Default `exact` up to 10 values without ties, the normal curve otherwise. */
  readonly pMethod?: MannKendallP;
}

/** Whether values tend to rise or to fall in the order of time, however straight the way. */
export interface MannKendall {
  /** Values used. */
  readonly n: number;
  /** Pairs that rise less pairs that fall. */
  readonly s: number;
  /** Variance of S where there is no trend, corrected for ties. */
  readonly varianceS: number;
  /** (S ∓ 1) / √var S; 0 where S is 0. */
  readonly z: number;
  /** Two-sided probability of an S this far from 0 where there is no trend; left out where `exact` meets ties. */
  readonly p?: number;
  readonly pMethod: MannKendallP;
  /** Kendall's τ-b with time, −1 to 1; left out where the values do not vary. */
  readonly tau?: number;
}

const mostExact = 10;

/**
 * The Mann–Kendall test for a trend in one direction: S, the number of pairs that rise less those that fall, with its
 * variance n(n − 1)(2n + 5) / 18 corrected for ties, and its probability.
 * Source: Mann, Econometrica 13 (1945) 245–259; Kendall, Rank Correlation Methods (1975).
 * @param values in the order of time, in one unit; missing ones are left out
 * @returns `undefined` below 3 values, and where one is not finite
 * @example
 * ```ts
 * import { mannKendall } from '@jalon/indicators';
 * const rising = mannKendall([12, 15, 18, 21, 26]);
 * rising?.s; // => 10
 * rising?.p?.toFixed(6); // => '0.016667'
 * rising?.tau; // => 1
 * ```
 */
export function mannKendall(
  values: readonly (number | undefined)[],
  options: MannKendallOptions = {},
): MannKendall | undefined {
  const known = values.filter((value) => value !== undefined);
  const n = known.length;
  if (n < 3 || !known.every(Number.isFinite)) return undefined;
  let s = 0;
  for (const [at, value] of known.entries()) {
    for (const later of known.slice(at + 1)) s += Math.sign(later - value);
  }
  const ties = tiedRuns(known);
  const pairs = (n * (n - 1)) / 2;
  const tiedPairs = ties.reduce((total, count) => total + (count * (count - 1)) / 2, 0);
  const spread = (count: number) => count * (count - 1) * (2 * count + 5);
  const varianceS = (spread(n) - ties.reduce((total, count) => total + spread(count), 0)) / 18;
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(varianceS);
  const { pMethod = n <= mostExact && ties.length === 0 ? 'exact' : 'normal-approximation' } = options;
  const exact = ties.length === 0 ? exactKendallP : () => undefined;
  return present({
    n,
    s,
    varianceS,
    z,
    p: pMethod === 'exact' ? exact(s, n) : normalTwoSidedP(z),
    pMethod,
    tau: tiedPairs < pairs ? s / Math.sqrt(pairs * (pairs - tiedPairs)) : undefined,
  });
}
