import { tTwoSidedP } from './tTwoSidedP.ts';

/**
 * The probability that Student's t is at most t.
 * @param df degrees of freedom, above 0, whole or not
 * @returns 0 to 1; `undefined` where t is not a number or there are no degrees of freedom
 * @example
 * ```ts
 * import { tCdf } from '@jalon/indicators/distribution';
 * tCdf(0, 7); // => 0.5
 * ```
 */
export function tCdf(t: number, df: number): number | undefined {
  const both = tTwoSidedP(t, df);
  if (both === undefined) return undefined;
  return t < 0 ? both / 2 : 1 - both / 2;
}
