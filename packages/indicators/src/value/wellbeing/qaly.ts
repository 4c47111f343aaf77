/**
 * Life that is gained, weighed by how good it is.
 * @module
 */
import type { DiscountOptions } from '../discounting/DiscountRates.ts';
import { presentValue } from '../discounting/presentValue.ts';

/**
 * Quality-adjusted life years: Σ utility_t / (1 + r)^t, with t = 0 for the first year.
 * Source: Drummond et al., Methods for the Economic Evaluation of Health Care Programmes (4th ed., 2015), ch. 5.
 * @param utilities one per year of life, 1 for full health, 0 for as bad as death, below 0 for worse
 * @param options discount rate per year, 0 by name; `firstExponent` 0 (default) or 1
 * @returns in QALYs, 0 of nothing; `undefined` where a utility is above 1 or a number cannot be used
 * @example
 * ```ts
 * import { qaly } from '@jalon/indicators';
 * qaly([0.5, 0.75], { rate: 0 }); // => 1.25
 * qaly([0.5, 0.75], { rate: 0.25 }); // => 1.1
 * ```
 */
export function qaly(utilities: readonly number[], options: DiscountOptions): number | undefined {
  if (!utilities.every((utility) => utility <= 1)) return undefined;
  return presentValue(utilities, { firstExponent: 0, ...options });
}
