import { type Tails, tailsAt } from './Tails.ts';

/**
 * The exact distribution of the sum of positive ranks: each rank bears either sign with the same probability. It holds
 * for shared ranks too (conditional on them). Twice a rank is whole, so that sums are places of an array.
 * Source: Streitberg, Röhmel, Exakte Verteilungen für Rang- und Randomisierungstests, EDV in Medizin und Biologie 18 (1987) 12–19.
 */
export function signedRankTails(ranks: readonly number[], positiveSum: number): Tails {
  const doubled = ranks.map((rank) => 2 * rank);
  const weights = new Float64Array(doubled.reduce((total, rank) => total + rank, 0) + 1);
  weights[0] = 1;
  let highest = 0;
  for (const rank of doubled) {
    highest += rank;
    for (let at = highest; at >= 0; at -= 1) {
      const positive = at < rank ? 0 : (weights[at - rank] as number);
      weights[at] = ((weights[at] as number) + positive) / 2;
    }
  }
  return tailsAt(weights, 2 * positiveSum);
}
