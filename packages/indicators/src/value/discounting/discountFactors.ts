/**
 * Amounts of different years made comparable.
 * @module
 */
import { finiteNumber } from '../../statistics/finiteNumber.ts';
import { type DiscountOptions, type DiscountRates, mostYears, type RateStep } from './DiscountRates.ts';

/** Settings of {@link discountFactors}. */
export interface DiscountFactorOptions extends Pick<DiscountOptions, 'firstExponent'> {
  /** How many years: a whole number, at most 1000. */
  readonly periods: number;
}

/**
 * What one unit of money of each year is worth today: 1 / (1 + r)^t; where the rate changes with time, the product of
 * 1 / (1 + r) over the years passed.
 * Source: HM Treasury, The Green Book (2022), annex 6.
 * @param rate per year, above −1; or steps of rates, of which the first begins in year 1 or before
 * @param options number of years; `firstExponent` 0 (default): the first factor is today’s, 1
 * @returns one dimensionless factor per year; `undefined` where a rate or the number of years cannot be used, or a
 * factor is too large
 * @example
 * ```ts
 * import { discountFactors } from '@jalon/indicators';
 * discountFactors(0.25, { periods: 3 }); // => [1, 0.8, 0.64]
 * discountFactors(0.25, { periods: 2, firstExponent: 1 }); // => [0.8, 0.64]
 * discountFactors([{ fromYear: 1, rate: 0.25 }, { fromYear: 2, rate: 0 }], { periods: 3 }); // => [1, 0.8, 0.8]
 * ```
 */
export function discountFactors(
  rate: DiscountRates,
  options: DiscountFactorOptions,
): readonly number[] | undefined {
  const { periods, firstExponent = 0 } = options;
  if (!isCount(periods) || !isCount(firstExponent)) return undefined;
  const all =
    typeof rate === 'number'
      ? constantFactors(rate, periods + firstExponent)
      : steppedFactors(rate, periods + firstExponent);
  return all?.slice(firstExponent);
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= mostYears;

/** A power for each year: exact where repeated multiplication would gather rounding. */
function constantFactors(rate: number, count: number): readonly number[] | undefined {
  if (!isRate(rate)) return undefined;
  return allFinite(Array.from({ length: count }, (_, year) => 1 / (1 + rate) ** year));
}

function steppedFactors(steps: readonly RateStep[], count: number): readonly number[] | undefined {
  if (!steps.every(({ fromYear, rate }) => Number.isFinite(fromYear) && isRate(rate))) return undefined;
  const inOrder = [...steps].sort((a, b) => b.fromYear - a.fromYear);
  let factor = 1;
  const factors: number[] = [];
  for (let year = 0; year < count; year++) {
    if (year > 0) {
      const step = inOrder.find(({ fromYear }) => fromYear <= year);
      if (!step) return undefined;
      factor /= 1 + step.rate;
    }
    factors.push(factor);
  }
  return allFinite(factors);
}

const isRate = (rate: number): boolean => Number.isFinite(rate) && rate > -1;

const allFinite = (factors: readonly number[]): readonly number[] | undefined =>
  factors.every((factor) => finiteNumber(factor) !== undefined) ? factors : undefined;
