import type { CompletePairs } from './completePairs.ts';
import { roundingNoise } from './roundingNoise.ts';

/**
 * The differences without the noise of decimals in binary: 0.3 − 0.2 and 0.2 − 0.1 are the same change, and equal in
 * rank. Differences of no more than the noise are 0; sizes no further apart than it are one size. None where one is not
 * finite.
 */
export function settledDifferences(pairs: CompletePairs): readonly number[] | undefined {
  const { differences } = pairs;
  if (!differences.every(Number.isFinite)) return undefined;
  const noise = roundingNoise(pairs);
  const settled = [...differences];
  let size = 0;
  const order = differences.map((_, n) => n).sort((a, b) => sizeAt(a) - sizeAt(b));
  for (const n of order) {
    if (sizeAt(n) - size > noise) size = sizeAt(n);
    settled[n] = Math.sign(differences[n] as number) * size + 0;
  }
  return settled;

  function sizeAt(n: number): number {
    return Math.abs(differences[n] as number);
  }
}
