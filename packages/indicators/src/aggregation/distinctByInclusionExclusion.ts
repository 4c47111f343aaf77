import { JalonError } from '@jalon/core';
import { sum } from '../statistics/sum.ts';

/** How many units some groups have in common. */
export interface Intersection {
  /** Places of the groups in the list of sizes, at least two, counted from 0. */
  readonly of: readonly number[];
  /** Units that are in all of them. */
  readonly size: number;
}

/** How many distinct units groups that overlap hold. */
export interface DistinctReach {
  /** Units, each counted once. */
  readonly distinct: number;
  /** The sum of the groups. */
  readonly gross: number;
  /** What the sum counts more than once: gross − distinct. */
  readonly duplicates: number;
}

const mostGroups = 12;

/**
 * How many distinct units groups hold whose overlaps are known: the sizes, less what two have in common, plus what three
 * have, and so on.
 * Source: principle of inclusion and exclusion, de Moivre 1718.
 * @param sizes units per group, at most 12 groups
 * @param intersections what every two, three, … groups have in common; what an empty intersection is part of is empty too
 * @returns `undefined` where an intersection is not told, where the numbers contradict each other, and where one is
 * negative or not finite
 * @throws JalonError `invalid-argument` for more than 12 groups, and for an intersection of groups that do not exist
 * @example
 * ```ts
 * import { distinctByInclusionExclusion } from '@jalon/indicators';
 * distinctByInclusionExclusion([60, 50], [{ of: [0, 1], size: 20 }]);
 * // => { distinct: 90, gross: 110, duplicates: 20 }
 * ```
 */
export function distinctByInclusionExclusion(
  sizes: readonly number[],
  intersections: readonly Intersection[],
): DistinctReach | undefined {
  const groups = sizes.length;
  if (groups > mostGroups)
    throw new JalonError('invalid-argument', `At most ${mostGroups} groups were expected, found ${groups}.`, {
      groups,
    });
  const known = new Map(sizes.map((size, n) => [1 << n, size]));
  for (const { of, size } of intersections) known.set(keyOf(of, groups), size);
  if (![...known.values()].every((size) => size >= 0 && Number.isFinite(size))) return undefined;
  const terms: number[] = [];
  for (let key = 1; key < 1 << groups; key += 1) {
    const parts = sizes.flatMap((_, n) => (key & (1 << n) ? [known.get(key ^ (1 << n)) ?? 0] : []));
    const isSingle = parts.length === 1;
    // nothing is in a part of nothing; what else is not told leaves no sum
    const size = known.get(key) ?? (parts.includes(0) ? 0 : Number.NaN);
    if (!isSingle && size > Math.min(...parts)) return undefined;
    known.set(key, size);
    terms.push(parts.length % 2 === 1 ? size : -size);
  }
  const distinct = sum(terms);
  const gross = sum(sizes);
  if (distinct === undefined || gross === undefined || groups === 0) return undefined;
  return distinct < Math.max(...sizes) ? undefined : { distinct, gross, duplicates: gross - distinct };
}

/** A set of groups as a number with a bit for each. */
function keyOf(of: readonly number[], groups: number): number {
  const own = new Set(of);
  if (own.size < 2 || ![...own].every((n) => Number.isInteger(n) && n >= 0 && n < groups))
    throw new JalonError(
      'invalid-argument',
      `An intersection of at least two of ${groups} groups was expected, found [${of.join(', ')}].`,
      { of, groups },
    );
  return [...own].reduce((key, n) => key | (1 << n), 0);
}
