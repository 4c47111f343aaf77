/**
 * A percentage as the fraction it means: 71.2 gives 0.712. The one place where a sheet's points become a ratio. The
 * decimal point is moved in the digits, so that no noise of a division is recorded.
 * @param points percentage in points, 75 for 75 %
 * @returns the fraction, 0.75
 */
export function ratioOfPercent(points: number): number {
  const [digits = '0', exponent = '0'] = String(points).split('e');
  return Number(`${digits}e${Number(exponent) - 2}`);
}
