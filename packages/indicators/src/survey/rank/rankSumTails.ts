import { type Tails, tailsAt } from './Tails.ts';

/**
 * The exact distribution of the sum of ranks of a group: each choice of as many ranks out of all has the same
 * probability. It holds for shared ranks too (conditional on them).
 * Source: Streitberg, Röhmel, Exakte Verteilungen für Rang- und Randomisierungstests, EDV in Medizin und Biologie 18 (1987) 12–19.
 * @param ranks of both groups together
 * @param size of the group whose ranks were added up
 */
export function rankSumTails(ranks: readonly number[], size: number, rankSum: number): Tails {
  const doubled = ranks.map((rank) => 2 * rank).sort((a, b) => b - a);
  // no choice of so many ranks adds up to more
  const highest = doubled.slice(0, size).reduce((total, rank) => total + rank, 0);
  const choices = Array.from({ length: size + 1 }, () => new Float64Array(highest + 1));
  const [none] = choices;
  if (none) none[0] = 1;
  doubled.forEach((rank, seen) => {
    for (let chosen = Math.min(size, seen + 1); chosen > 0; chosen -= 1) {
      const [fewer, more] = [choices[chosen - 1], choices[chosen]] as [Float64Array, Float64Array];
      for (let at = rank; at <= highest; at += 1)
        more[at] = (more[at] as number) + (fewer[at - rank] as number);
    }
  });
  return tailsAt(choices[size] as Float64Array, 2 * rankSum);
}
