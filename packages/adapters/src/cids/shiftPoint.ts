/**
 * A number in digits with its decimal point moved, exactly: no figure is multiplied, so that 0.07 and 7 % are each
 * other's mirror.
 * @param text a number as JavaScript writes it, for example `0.07` or `1e+21`
 * @param by places to the right; to the left where negative
 */
export function shiftPoint(text: string, by: number): string {
  const parts = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text);
  if (!parts) return text;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  const shift = Number(exponent) + by;
  const digits = (whole + fraction).replace(/^0+(?=\d)/, '');
  const point = whole.length - (whole.length + fraction.length - digits.length) + shift;
  const minus = sign === '-' ? '-' : '';
  if (/^0*$/.test(digits)) return `${minus}0`;
  if (point > 22 || point < -6) return `${minus}${scientific(digits, point)}`;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const right = padded.slice(at).replace(/0+$/, '');
  return minus + padded.slice(0, at) + (right === '' ? '' : `.${right}`);
}

function scientific(digits: string, point: number): string {
  const [first = '0', ...others] = digits;
  const right = others.join('').replace(/0+$/, '');
  return `${first}${right === '' ? '' : `.${right}`}e${point - 1}`;
}
