import { JalonError } from '@jalon/core';
import { sum } from '../statistics/sum.ts';

/** The two parameters of the (n, k) rule. */
export interface DominanceOptions {
  /** How many of the largest contributors are looked at together, at least 1; default 1. */
  readonly contributors?: number;
  /** Share of the amount beyond which they dominate it, 0 to 1; default 0.85. */
  readonly share?: number;
}

/**
 * Whether a few contributors make nearly all of an amount, so that it tells what they gave: the n largest contributions > k
 * times their total, the (n, k) rule.
 * Source: Hundepool and others, Statistical Disclosure Control (2012), ch. 4; one contributor beyond 85 % is the cut-off of
 * INSEE for figures on businesses.
 * @param contributions amounts of 0 or more, in one unit
 * @returns `undefined` of nothing, where all are 0, or where one is negative or not finite
 * @throws JalonError `invalid-argument` where `contributors` is no whole number above 0 or `share` not from 0 to 1
 * @example
 * ```ts
 * import { isDominated } from '@jalon/indicators';
 * isDominated([90, 5, 5]); // => true
 * isDominated([85, 10, 5]); // => false
 * isDominated([50, 40, 10], { contributors: 2, share: 0.85 }); // => true
 * ```
 */
export function isDominated(
  contributions: readonly number[],
  options: DominanceOptions = {},
): boolean | undefined {
  const { contributors = 1, share = 0.85 } = options;
  if (!(Number.isInteger(contributors) && contributors > 0 && share >= 0 && share <= 1)) {
    throw new JalonError('invalid-argument', 'At least one contributor, a share from 0 to 1 were expected.', {
      contributors,
      share,
    });
  }
  const total = sum(contributions);
  if (total === undefined || total === 0 || contributions.some((value) => value < 0)) return undefined;
  const largest = sum(contributions.toSorted((a, b) => b - a).slice(0, contributors));
  return largest === undefined ? undefined : largest / total > share;
}
