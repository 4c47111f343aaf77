import type { CompletePairs } from './completePairs.ts';

/**
 * How much of a difference between two answers may be rounding alone, since decimals have no exact binary form: three
 * roundings of half a unit each at most, and four units leave room.
 */
export function roundingNoise({ before, after }: CompletePairs): number {
  const largest = [...before, ...after].reduce((most, answer) => Math.max(most, Math.abs(answer)), 0);
  return 4 * Number.EPSILON * largest;
}
