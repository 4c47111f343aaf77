import type { DiscountOptions } from './DiscountRates.ts';
import { presentValue } from './presentValue.ts';

/**
 * Net present value of a stream of costs and benefits: Σ c_t / (1 + r)^t, with t = 0 for the first flow, which stands
 * today. Source: HM Treasury, The Green Book (2022), annex 6.
 * @param cashFlows one net amount per year, costs negative, the first one today
 * @param options rate per year; `firstExponent` 0 (default), or 1 where the first flow stands a year from now
 * @returns in the unit of the flows, 0 of nothing; `undefined` where a number or the rate cannot be used
 * @example
 * ```ts
 * import { netPresentValue } from '@jalon/indicators';
 * netPresentValue([-100, 125], { rate: 0.25 }); // => 0
 * netPresentValue([-100, 125, 125], { rate: 0.25 }); // => 80
 * ```
 */
export function netPresentValue(cashFlows: readonly number[], options: DiscountOptions): number | undefined {
  return presentValue(cashFlows, { firstExponent: 0, ...options });
}
