import { finiteNumber } from '../../statistics/finiteNumber.ts';
import { annuityFactor } from './annuityFactor.ts';

/**
 * The equal yearly amount that is worth as much as one amount today (equivalent annual cost): amount / annuity factor.
 * It spreads a vehicle or a building over the years that it serves.
 * Source: Drummond et al., Methods for the Economic Evaluation of Health Care Programmes (4th ed., 2015), ch. 7.
 * @param amount an amount of today, in any currency unit
 * @param options rate per year above −1, and the years it serves, above 0
 * @returns the amount per year, in the unit of the amount; `undefined` where an argument cannot be used
 * @example
 * ```ts
 * import { annualEquivalent } from '@jalon/indicators';
 * annualEquivalent(9000, { rate: 0, years: 3 }); // => 3000
 * Number(annualEquivalent(10000, { rate: 0.05, years: 10 })?.toFixed(2)); // => 1295.05
 * ```
 */
export function annualEquivalent(
  amount: number,
  options: { readonly rate: number; readonly years: number },
): number | undefined {
  return finiteNumber(amount / (annuityFactor(options.rate, options.years) ?? Number.NaN));
}
