import type { ResultLevel } from '../results/Results.ts';
import { type IndexedGraph, type Vertex, vertexOf } from './indexGraph.ts';

/** The statements that are named, or all those of some levels where none are. */
export function namedOr(
  graph: IndexedGraph,
  ids: readonly string[] | undefined,
  levels: readonly ResultLevel[],
): readonly Vertex[] {
  if (ids) return ids.map((id) => vertexOf(graph, id));
  return [...graph.values()].filter(({ node: { level } }) => level && levels.includes(level));
}

/** The statements named as goals, or every outcome with every impact. */
export const goalsOf = (graph: IndexedGraph, ids: readonly string[] | undefined): readonly Vertex[] =>
  namedOr(graph, ids, ['outcome', 'impact']);
