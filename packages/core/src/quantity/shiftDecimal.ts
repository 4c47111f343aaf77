/**
 * A written number with its decimal point moved, exactly: no digit changes as it would by multiplying, so that 0.07 and
 * 7 % are each other’s mirror.
 * @param digits a decimal (sign, digits, point, digits), with or without an exponent, as JavaScript writes numbers
 * @param places how far the point moves to the right; to the left where negative
 * @returns without needless zeros; where there is an exponent, only that changes
 * @example
 * ```ts
 * import { shiftDecimal } from '@jalon/core';
 * shiftDecimal('0.07', 2); // => '7'
 * shiftDecimal('1e+21', 2); // => '1e23'
 * ```
 */
export function shiftDecimal(digits: string, places: number): string {
  const [mantissa = '', exponent] = digits.toLowerCase().split('e');
  if (exponent !== undefined) return `${mantissa}e${Number(exponent) + places}`;
  const sign = /^[+-]/.test(digits) ? digits.slice(0, 1) : '';
  const [whole = '', fraction = ''] = digits.slice(sign.length).split('.');
  const all = whole + fraction;
  const point = whole.length + places;
  const filled =
    point <= 0
      ? `0.${'0'.repeat(-point)}${all}`
      : point >= all.length
        ? all + '0'.repeat(point - all.length)
        : `${all.slice(0, point)}.${all.slice(point)}`;
  const [left = '', right = ''] = filled.split('.');
  const kept = right.replace(/0+$/, '');
  return `${sign === '-' ? '-' : ''}${left.replace(/^0+(?=\d)/, '')}${kept === '' ? '' : `.${kept}`}`;
}
