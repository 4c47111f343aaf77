/**
 * The number that a written one is with its decimal point moved, without the noise of a multiplication: 1.1 by 3 places is
 * 1100, and 7 by −2 is 0.07.
 * @param digits as JavaScript writes numbers, with or without an exponent
 * @param places how far the point moves to the right; to the left where negative
 * @returns infinite where no number is as large
 * @example
 * ```ts
 * import { shiftFigure } from '@jalon/core';
 * shiftFigure('71.2', -2); // => 0.712
 * ```
 */
export function shiftFigure(digits: string, places: number): number {
  const [mantissa = '', exponent = '0'] = digits.toLowerCase().split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
