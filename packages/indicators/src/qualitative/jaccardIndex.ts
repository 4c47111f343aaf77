/**
 * How far two sets overlap: |A ∩ B| / |A ∪ B|.
 * Source: P. Jaccard, Bulletin de la Société vaudoise des sciences naturelles 37 (1901) 547–579.
 * @returns 0 (nothing in common) to 1 (the same); `undefined` of two empty sets
 * @example
 * ```ts
 * import { jaccardIndex } from '@jalon/indicators';
 * jaccardIndex(['a', 'b'], ['b', 'c', 'd']); // => 0.25
 * ```
 */
export function jaccardIndex(first: readonly string[], second: readonly string[]): number | undefined {
  const [one, other] = [new Set(first), new Set(second)];
  const union = new Set([...one, ...other]).size;
  return union === 0 ? undefined : [...one].filter((each) => other.has(each)).length / union;
}
