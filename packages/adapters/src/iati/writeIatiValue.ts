import { type Indicator, shiftDecimal } from '@jalon/core';
import { plainDecimal } from './plainDecimal.ts';

/**
 * A value as IATI writes it: a share in percent, digits without an exponent, 1 or 0 for yes or no, else the words.
 * @param value in the unit of the indicator, a `ratio` as a fraction
 */
export function writeIatiValue(
  value: number | boolean | string,
  { scale = 'quantity', unit }: Pick<Indicator, 'scale' | 'unit'>,
): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'string') return value;
  const digits = plainDecimal(value);
  return scale === 'quantity' && unit === 'ratio' ? shiftDecimal(digits, 2) : digits;
}
