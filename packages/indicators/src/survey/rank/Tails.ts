/**
 * What chance makes of sums of ranks.
 * @module
 */

/** How probable a sum of ranks is on either side, itself included, if chance alone decides. */
export interface Tails {
  readonly below: number;
  readonly above: number;
}

/** What lies up to, and from, a place of a distribution. */
export function tailsAt(weights: Float64Array, place: number): Tails {
  let [below, above, total] = [0, 0, 0];
  weights.forEach((weight, at) => {
    total += weight;
    if (at <= place) below += weight;
    if (at >= place) above += weight;
  });
  return { below: below / total, above: above / total };
}

/** Twice the smaller tail, at most 1. */
export const twoSided = ({ below, above }: Tails): number => Math.min(1, 2 * Math.min(below, above));
