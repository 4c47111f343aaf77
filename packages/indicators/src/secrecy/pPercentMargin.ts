import { sum } from '../statistics/sum.ts';

/**
 * How closely the second largest contributor can estimate the largest contribution to a published amount:
 * (T − x₁ − x₂) / x₁. The p %-rule withholds an amount where this is below p.
 * Source: Hundepool and others, Statistical Disclosure Control (2012), ch. 4.
 * @param contributions amounts of 0 or more, in one unit
 * @returns a share of the largest contribution, 0 where nobody else contributes; `undefined` of nothing, where all are 0,
 * or where one is negative or not finite
 * @example
 * ```ts
 * import { pPercentMargin } from '@jalon/indicators';
 * pPercentMargin([50, 30, 15, 5]); // => 0.4
 * pPercentMargin([80, 20]); // => 0
 * ```
 */
export function pPercentMargin(contributions: readonly number[]): number | undefined {
  const [largest = 0, , ...others] = contributions.toSorted((a, b) => b - a);
  const rest = sum(others);
  const isAmount = contributions.every((value) => value >= 0 && Number.isFinite(value));
  if (rest === undefined || !isAmount || largest === 0) return undefined;
  const margin = rest / largest;
  return Number.isFinite(margin) ? margin : undefined;
}
