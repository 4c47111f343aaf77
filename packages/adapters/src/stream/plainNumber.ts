const minus = 45;
const zero = 48;

/** Powers of ten by which digits are divided: up to the fifteenth digit the result is the nearest number there is. */
const powers = [1, 10, 100, 0, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

/**
 * A number written plainly, the short way: what `parseQuantity` reads from the same text. An integer, or a decimal that
 * nobody can take for thousands (three places are two readings); a zero before four digits is a telephone or a postcode.
 * @returns `undefined` for everything else
 */
export function plainNumber(text: string): number | undefined {
  const { length } = text;
  const first = text.charCodeAt(0) === minus ? 1 : 0;
  if (length - first > 16) return undefined;
  let digits = 0;
  let value = 0;
  let point = -1;
  for (let at = first; at < length; at += 1) {
    const code = text.charCodeAt(at) - zero;
    if (code >= 0 && code <= 9) {
      value = value * 10 + code;
      digits += 1;
    } else if (point === -1 && (code === -2 || code === -4) && digits > 0) point = at;
    else return undefined;
  }
  const places = point === -1 ? 0 : length - point - 1;
  const power = powers[places];
  if (digits === 0 || digits > 15 || !power || point === length - 1) return undefined;
  if (point === -1 && digits > 4 && text.charCodeAt(first) === zero) return undefined;
  const sized = places === 0 ? value : value / power;
  return sized === 0 ? 0 : first === 1 ? -sized : sized;
}
