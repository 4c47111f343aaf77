import type { ConfidenceOptions } from '../interval/ConfidenceOptions.ts';
import type { Interval } from '../interval/Interval.ts';
import { twoSidedZ } from '../sampling/twoSidedZ.ts';

/** How many people of a group said yes. */
export interface CountOfN {
  /** People, 0 to n. */
  readonly count: number;
  /** People who answered. */
  readonly n: number;
}

/** Difference-in-differences of shares, with its standard error and interval. */
export interface DifferenceOfShares extends Interval {
  /** A difference of shares, −2 to 2. */
  readonly effect: number;
  readonly standardError: number;
}

/**
 * Difference-in-differences of four proportions of different people: (p_T1 − p_T0) − (p_C1 − p_C0), standard error
 * √Σ p(1 − p) / n, interval by the normal curve.
 * Source: the variance of a sum of independent proportions; J. L. Fleiss et al., Statistical Methods for Rates and
 * Proportions, 3rd ed. 2003.
 * @returns `undefined` where a group is empty or has more yes than people
 * @throws JalonError `invalid-argument` where the confidence is not strictly between 0 and 1
 * @example
 * ```ts
 * import { differenceOfProportionChanges } from '@jalon/indicators';
 * const found = differenceOfProportionChanges({
 *   treatedBefore: { count: 40, n: 100 },
 *   treatedAfter: { count: 65, n: 100 },
 *   controlBefore: { count: 42, n: 100 },
 *   controlAfter: { count: 50, n: 100 },
 * });
 * found?.effect.toFixed(2); // => '0.17'
 * found?.standardError.toFixed(4); // => '0.0980'
 * ```
 */
export function differenceOfProportionChanges(
  groups: {
    readonly treatedBefore: CountOfN;
    readonly treatedAfter: CountOfN;
    readonly controlBefore: CountOfN;
    readonly controlAfter: CountOfN;
  },
  options: ConfidenceOptions = {},
): DifferenceOfShares | undefined {
  const { confidence = 0.95 } = options;
  const z = twoSidedZ(confidence);
  const { treatedBefore, treatedAfter, controlBefore, controlAfter } = groups;
  const all = [treatedBefore, treatedAfter, controlBefore, controlAfter];
  const areCounts = all.every(({ count, n }) => n > 0 && Number.isFinite(n) && count >= 0 && count <= n);
  if (!areCounts) return undefined;
  const share = ({ count, n }: CountOfN) => count / n;
  const effect = share(treatedAfter) - share(treatedBefore) - (share(controlAfter) - share(controlBefore));
  const variance = all.reduce((total, group) => total + (share(group) * (1 - share(group))) / group.n, 0);
  const standardError = Math.sqrt(variance);
  const margin = z * standardError;
  return { effect, standardError, lower: effect - margin, upper: effect + margin, confidence };
}
