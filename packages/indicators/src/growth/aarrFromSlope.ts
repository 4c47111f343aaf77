import { finiteNumber } from '../statistics/finiteNumber.ts';

/**
 * The average annual rate of reduction that goes with the slope of a line through logarithms: 1 − exp(slope).
 * Source: UNICEF, How to calculate Average Annual Rate of Reduction (AARR), technical note (2007).
 * @param slope change of the natural logarithm per year
 * @returns a share per year, above 0 where the values fall; `undefined` where it is not a finite number
 * @example
 * ```ts
 * import { aarrFromSlope } from '@jalon/indicators';
 * aarrFromSlope(-0.06613)?.toFixed(4); // => '0.0640'
 * ```
 */
export const aarrFromSlope = (slope: number): number | undefined =>
  Number.isFinite(slope) ? finiteNumber(-Math.expm1(slope) + 0) : undefined;
