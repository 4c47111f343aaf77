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
  // Stryker disable next-line StringLiteral: whatever is not the top is the bottom
  const bottom = boxShare(counts, { end: 'bottom' });
  // of the same counts there are both or neither
  return top === undefined ? undefined : top - (bottom as number);
}
