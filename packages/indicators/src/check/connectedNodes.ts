import type { Dossier } from '@jalon/core';

/**
 * Some results with all that leads to them or follows from them, by links or by the rows of a frame: a difficulty with
 * one of them may well explain the others.
 * @param from ids of result nodes
 */
export function connectedNodes(
  from: readonly string[],
  { results, frames }: Pick<Dossier, 'results' | 'frames'>,
): ReadonlySet<string> {
  const after = new Map<string, string[]>();
  const before = new Map<string, string[]>();
  const join = (cause: string, effect: string) => {
    add(after, cause, effect);
    add(before, effect, cause);
  };
  for (const link of results.links) join(link.from, link.to);
  for (const { rows } of frames) {
    const above = new Map(rows.map((row) => [row.id, row.nodes]));
    for (const { nodes, parent } of rows) {
      // a row stands for its first statement: a few rows of many statements stay a few links
      const [higher] = above.get(parent ?? '') ?? [];
      if (higher !== undefined) for (const node of nodes) join(node, higher);
    }
  }
  return new Set([...reachable(from, after), ...reachable(from, before)]);
}

function add(edges: Map<string, string[]>, from: string, to: string): void {
  const own = edges.get(from);
  if (own) own.push(to);
  else edges.set(from, [to]);
}

function reachable(
  from: readonly string[],
  edges: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const seen = new Set(from);
  // a set is walked on while it grows
  for (const node of seen) for (const next of edges.get(node) ?? []) seen.add(next);
  return seen;
}
