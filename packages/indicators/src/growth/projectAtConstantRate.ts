import { finiteNumber } from '../statistics/finiteNumber.ts';

/**
 * Where a value is after some years if it goes on falling at one rate: value · (1 − rate)^years.
 * Source: constant annual rate of reduction; UNICEF, How to calculate Average Annual Rate of Reduction (AARR) (2007).
 * @param values latest value, rate of reduction per year (0.03 is 3 %, below 0 for growth), years from the value on
 * @returns in the unit of the value; `undefined` where the rate is above 1 or a number is not finite
 * @example
 * ```ts
 * import { projectAtConstantRate } from '@jalon/indicators';
 * projectAtConstantRate({ value: 24, rate: 0.0271, years: 8 })?.toFixed(6); // => '19.264461'
 * ```
 */
export function projectAtConstantRate(values: {
  readonly value: number;
  readonly rate: number;
  readonly years: number;
}): number | undefined {
  const { value, rate, years } = values;
  const kept = 1 - rate;
  if (![value, kept, years].every(Number.isFinite) || kept < 0) return undefined;
  return finiteNumber(value * kept ** years);
}
