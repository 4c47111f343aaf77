/**
 * Cohen's h: how far apart two shares are where near 0 and near 1 a step is larger, h = 2 arcsin √p₁ − 2 arcsin √p₂.
 * Source: Cohen, Statistical Power Analysis (1988), § 6.2.
 * @param first share of the first group, a fraction from 0 to 1
 * @param second share of the second group, a fraction from 0 to 1
 * @returns from −π to π, above 0 where the first share is the greater; `undefined` where a share is none
 * @example
 * ```ts
 * import { cohenH } from '@jalon/indicators';
 * cohenH(0.65, 0.45)?.toFixed(4); // => '0.4049'
 * ```
 */
export function cohenH(first: number, second: number): number | undefined {
  const isShare = [first, second].every((share) => share >= 0 && share <= 1);
  return isShare ? 2 * Math.asin(Math.sqrt(first)) - 2 * Math.asin(Math.sqrt(second)) : undefined;
}
