import type { Component } from './componentsOf.ts';
import type { Vertex } from './indexGraph.ts';

/** For each statement the length of the longest way to it, where the statements of one loop share a rank. */
export function ranksOf(components: readonly Component[]): ReadonlyMap<Vertex, number> {
  const ranks = new Map<Vertex, number>();
  for (const { members } of components) {
    let rank = 0;
    // components come causes first: a cause without a rank is of the same loop
    for (const { into } of members)
      for (const { from } of into) rank = Math.max(rank, (ranks.get(from) ?? -1) + 1);
    for (const member of members) ranks.set(member, rank);
  }
  return ranks;
}
