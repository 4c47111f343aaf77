/**
 * Share of the expected reports that came in: reported / expected. Source: WHO, Data Quality Review: a toolkit for facility
 * data quality assessment, module 1 (2017), “completeness of reporting”.
 * @param reported how many came in, from 0 to `expected`; one that came twice counts once
 * @param expected how many should have come in: periods times places or organisations
 * @returns a ratio from 0 to 1; `undefined` where nothing was expected, or a number is negative, not finite, or more came in
 * than was expected
 * @example
 * ```ts
 * import { reportingCompleteness } from '@jalon/indicators';
 * reportingCompleteness(9, 12); // => 0.75
 * reportingCompleteness(0, 0); // => undefined
 * ```
 */
export function reportingCompleteness(reported: number, expected: number): number | undefined {
  const isCount = reported >= 0 && reported <= expected && expected > 0 && Number.isFinite(expected);
  return isCount ? reported / expected + 0 : undefined;
}
