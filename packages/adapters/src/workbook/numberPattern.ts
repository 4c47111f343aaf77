/** Writes a number in a format of digits alone: `0`, `#,##0.00`, `0.0%`. */
export type WriteNumber = (value: number) => string;

/**
 * The writing of numbers in one of the plain formats that most cells have, made once for a million cells.
 * @returns `undefined` for a format that asks for more
 */
export function numberPattern(format: string): WriteNumber | undefined {
  const parts = /^(#,##)?0(?:\.(0{1,10}))?(%)?$/.exec(format);
  if (!parts) return undefined;
  const [, grouped, zeros, percent = ''] = parts;
  const places = zeros?.length ?? 0;
  return (value) => {
    const scaled = percent === '' ? value : Number((value * 100).toPrecision(15));
    // past this a number is written with an exponent
    if (Math.abs(scaled) >= 1e21) return String(scaled) + percent;
    const digits = scaled.toFixed(places);
    // nothing is not less than nothing
    const plain = digits.startsWith('-') && !/[1-9]/.test(digits) ? digits.slice(1) : digits;
    return (grouped === undefined ? plain : groupDigits(plain)) + percent;
  };
}

function groupDigits(digits: string): string {
  const point = digits.indexOf('.');
  const whole = point === -1 ? digits : digits.slice(0, point);
  if (whole.length < 4) return digits;
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + digits.slice(whole.length);
}
