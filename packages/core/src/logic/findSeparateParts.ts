import { indexGraph, type Vertex } from './indexGraph.ts';
import type { ResultGraph } from './ResultGraph.ts';

/**
 * The parts of a theory of change that no link holds together: each is a logic of its own. One part is what one hopes for.
 * Source: weakly connected components.
 * @returns the ids of each part in the order of the theory of change, the part of the first statement first
 * @example
 * ```ts
 * import { findSeparateParts } from '@jalon/core/logic';
 * const nodes = [{ id: 'training' }, { id: 'newsletter' }, { id: 'skills' }];
 * findSeparateParts({ nodes, links: [{ id: 'l1', from: 'training', to: 'skills' }] });
 * // => [['training', 'skills'], ['newsletter']]
 * ```
 */
export function findSeparateParts(graph: ResultGraph): readonly (readonly string[])[] {
  const vertices = [...indexGraph(graph).values()];
  const partOf = new Map<Vertex, string[]>();
  for (const first of vertices) {
    if (partOf.has(first)) continue;
    const part: string[] = [];
    const open = [first];
    for (let vertex = open.pop(); vertex; vertex = open.pop()) {
      if (partOf.has(vertex)) continue;
      partOf.set(vertex, part);
      open.push(...vertex.out.map(({ to }) => to), ...vertex.into.map(({ from }) => from));
    }
  }
  for (const vertex of vertices) partOf.get(vertex)?.push(vertex.node.id);
  return [...new Set(partOf.values())].sort(
    byFirst(new Map(vertices.map((vertex) => [vertex.node.id, vertex.order]))),
  );
}

const byFirst =
  (order: ReadonlyMap<string, number>) =>
  ([a = '']: readonly string[], [b = '']: readonly string[]): number =>
    (order.get(a) ?? 0) - (order.get(b) ?? 0);
