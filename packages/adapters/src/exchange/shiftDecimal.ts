/**
 * A number in digits with its decimal point moved, so that no digit changes as it would by multiplying.
 * @param digits a decimal: sign, digits, point, digits; with an exponent only that changes
 * @param places how far the point moves to the right; to the left where negative
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
