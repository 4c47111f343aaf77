/**
 * How many decimals a number shows when it is written out: 2 for 12.75, 7 for 1e-7.
 * @param value a finite number
 * @returns a whole number, 0 or more
 * @example
 * ```ts
 * import { decimalsOf } from '@jalon/core';
 * decimalsOf(12.75); // => 2
 * decimalsOf(0.0000001); // => 7
 * decimalsOf(1.5e21); // => 0
 * ```
 */
export function decimalsOf(value: number): number {
  const written = String(value);
  const point = /\.\d+/.exec(written)?.[0] ?? '.';
  const [, exponent = 0] = written.split('e');
  return Math.max(0, point.length - 1 - Number(exponent));
}
