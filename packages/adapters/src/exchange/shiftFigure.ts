/**
 * Moves the decimal point in a written number, so that no noise of a multiplication comes in: `7` by −2 is 0.07.
 * @param digits as JavaScript writes numbers
 * @param places to the right; negative to the left
 */
export function shiftFigure(digits: string, places: number): number {
  const [mantissa = '', exponent = '0'] = digits.toLowerCase().split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
