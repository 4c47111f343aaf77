import type { Dossier } from '@jalon/core';
import type { ObjectiveBranch } from './objectiveTree.ts';

/**
 * Which indicators speak of which branch. An indicator that measures a statement of a branch belongs to it; one that
 * measures something earlier in the chain (an activity, an output) belongs to the branches that it leads to first.
 * @returns indices of indicators per branch, in the order of the dossier, and those that lead to none
 */
export function assignIndicators(
  { indicators, results }: Pick<Dossier, 'indicators' | 'results'>,
  branches: readonly ObjectiveBranch[],
): { readonly byBranch: readonly (readonly number[])[]; readonly others: readonly number[] } {
  const branchesOf = new Map<string, number[]>();
  for (const [branch, { nodes, results: expected }] of branches.entries()) {
    for (const id of [...nodes, ...expected.flatMap((result) => result.nodes)]) {
      const known = branchesOf.get(id) ?? [];
      if (!known.includes(branch)) branchesOf.set(id, [...known, branch]);
    }
  }
  const effects = new Map<string, string[]>();
  for (const { from, to } of results.links) effects.set(from, [...(effects.get(from) ?? []), to]);

  const byBranch: number[][] = branches.map(() => []);
  const others: number[] = [];
  for (const [index, { measures }] of indicators.entries()) {
    const reached = firstReached(measures, branchesOf, effects);
    for (const branch of reached) byBranch[branch]?.push(index);
    if (reached.length === 0) others.push(index);
  }
  return { byBranch, others };
}

/** The branches that are met first when the chain is walked forward, all those at the same number of steps. */
function firstReached(
  start: readonly string[],
  branchesOf: ReadonlyMap<string, readonly number[]>,
  effects: ReadonlyMap<string, readonly string[]>,
): readonly number[] {
  const seen = new Set<string>();
  let front: readonly string[] = start;
  while (front.length > 0) {
    const found = new Set(front.flatMap((id) => branchesOf.get(id) ?? []));
    if (found.size > 0) return [...found].toSorted((a, b) => a - b);
    for (const id of front) seen.add(id);
    front = [...new Set(front.flatMap((id) => effects.get(id) ?? []))].filter((id) => !seen.has(id));
  }
  return [];
}
