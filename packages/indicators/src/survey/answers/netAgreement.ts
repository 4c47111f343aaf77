import { boxShare } from './boxShare.ts';

/**
 * The top-two box minus the bottom-two box: how far agreement outweighs disagreement.
 * @param counts how many people chose each level, the lowest first; without “don't know”
 * @returns a difference of shares, −1 to 1; `undefined` where nobody answered or the scale has fewer than two levels
 * @example
 * ```ts
 * import { netAgreement } from '@jalon/indicators';
 * netAgreement([25, 0, 0, 75]); // => 0.5
 * ```
 */
export function netAgreement(counts: readonly number[]): number | undefined {
  const top = boxShare(counts);
  const bottom = boxShare(counts, { end: 'bottom' });
  return top === undefined || bottom === undefined ? undefined : top - bottom;
}
