import { sum } from '../../statistics/sum.ts';
import type { DiscountOptions } from './DiscountRates.ts';
import { discountFactors } from './discountFactors.ts';

/**
 * What amounts of the coming years are worth today: Σ v_t / (1 + r)^t, with t = 1 for the first year.
 * Source: SROI Network, A Guide to Social Return on Investment (2012), stage 5.2.
 * @param values one amount per year, in any currency unit
 * @param options rate per year; `firstExponent` 1 (default): values stand at the end of their year; 0: at its beginning
 * @returns in the unit of the values, 0 of nothing; `undefined` where a number or the rate cannot be used
 * @example
 * ```ts
 * import { presentValue } from '@jalon/indicators';
 * presentValue([125, 250], { rate: 0.25 }); // => 260
 * presentValue([125, 250], { rate: 0.25, firstExponent: 0 }); // => 325
 * ```
 */
export function presentValue(values: readonly number[], options: DiscountOptions): number | undefined {
  const { rate, firstExponent = 1 } = options;
  const factors = discountFactors(rate, { periods: values.length, firstExponent });
  return factors && sum(values.map((value, year) => value * (factors[year] as number)));
}
