import { cagr } from './cagr.ts';

/**
 * The annual rate of reduction that leads from a baseline to a target: 1 − (target / baseline)^(1 / years).
 * Source: inverse of the endpoint rate; UNICEF, How to calculate Average Annual Rate of Reduction (AARR) (2007).
 * @param aim baseline and target above 0 in one unit, with the years between them
 * @returns a share per year, above 0 where the values have to fall; `undefined` where a value is 0 or less, no time is left or
 * a number is not finite
 * @example
 * ```ts
 * import { requiredAarr } from '@jalon/indicators';
 * requiredAarr({ baseline: 171, target: 102.6, years: 13 })?.toFixed(6); // => '0.038532'
 * ```
 */
export function requiredAarr(aim: {
  readonly baseline: number;
  readonly target: number;
  readonly years: number;
}): number | undefined {
  const { baseline, target, years } = aim;
  if (!(baseline > 0 && target > 0)) return undefined;
  const growth = cagr({ first: baseline, last: target, periods: years });
  return growth === undefined ? undefined : -growth + 0;
}
