import type { DistinctReach } from './distinctByInclusionExclusion.ts';

/**
 * How many distinct units several lists of ids hold together: the size of their union.
 * Source: definition.
 * @param lists pseudonymous ids per place, period or organisation
 * @example
 * ```ts
 * import { distinctUnion } from '@jalon/indicators';
 * distinctUnion([['a', 'b'], ['b', 'c']]); // => { distinct: 3, gross: 4, duplicates: 1 }
 * ```
 */
export function distinctUnion(lists: readonly (readonly string[])[]): DistinctReach {
  const gross = lists.reduce((total, ids) => total + new Set(ids).size, 0);
  const distinct = new Set(lists.flat()).size;
  return { distinct, gross, duplicates: gross - distinct };
}
