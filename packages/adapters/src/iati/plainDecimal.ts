import { shiftDecimal } from '@jalon/core';

/**
 * A number in digits without an exponent, which reads back to the same number.
 * @example `1e21` is `1000000000000000000000`, `1e-7` is `0.0000001`
 */
export function plainDecimal(value: number): string {
  if (Object.is(value, -0)) return '-0';
  const text = String(value);
  const [mantissa = '', exponent] = text.split('e');
  return exponent === undefined ? text : shiftDecimal(mantissa, Number(exponent));
}
