import { shiftFigure } from '@jalon/core';

/**
 * A percentage as the fraction it means: 71.2 gives 0.712. The one place where a sheet's points become a ratio. The
 * decimal point is moved in the digits, so that no noise of a division is recorded.
 * @param points percentage in points, 75 for 75 %
 * @returns the fraction, 0.75
 */
export function ratioOfPercent(points: number): number {
  // up to two decimals, which nearly all have: a whole number divided by a power of ten is the nearest number there is
  if (Number.isSafeInteger(points)) return points / 100;
  const hundredfold = Math.round(points * 100);
  if (Number.isSafeInteger(hundredfold) && hundredfold / 100 === points) return hundredfold / 10_000;
  return shiftFigure(String(points), -2);
}
