import { componentsOf } from './componentsOf.ts';
import { indexGraph, isForward } from './indexGraph.ts';
import type { ResultGraph } from './ResultGraph.ts';

/** Statements that all act on one another, in one feedback loop or in several that touch. */
export interface FeedbackLoop {
  /** Ids of the statements, in the order of the theory of change. */
  readonly nodes: readonly string[];
  /** Ids of the links between them, in the order of the theory of change. */
  readonly links: readonly string[];
  /** Whether the loop is meant: without the links marked `loop`, nothing in it leads back to itself. */
  readonly declared: boolean;
}

/**
 * The feedback loops of a theory of change: its strongly connected components that hold a cycle. A statement that is
 * linked to itself is a loop too.
 * @returns one entry for each set of statements that all lead to one another, in the order of the first of each
 * @example
 * ```ts
 * import { findLoops } from '@jalon/core/logic';
 * const nodes = [{ id: 'training' }, { id: 'confidence' }];
 * const there = { id: 'l1', from: 'training', to: 'confidence' };
 * const back = { id: 'l2', from: 'confidence', to: 'training' };
 * findLoops({ nodes, links: [there, back] });
 * // => [{ nodes: ['training', 'confidence'], links: ['l1', 'l2'], declared: false }]
 * findLoops({ nodes, links: [there, { ...back, loop: true }] })[0]?.declared; // => true
 * findLoops({ nodes, links: [there] }); // => []
 * ```
 */
export function findLoops(graph: ResultGraph): readonly FeedbackLoop[] {
  const found = new Map<string, { nodes: string[]; links: string[]; declared: boolean }>();
  for (const { members, isCyclic } of componentsOf(indexGraph(graph))) {
    const loop = { nodes: [], links: [], declared: true };
    if (isCyclic) for (const { node } of members) found.set(node.id, loop);
  }
  for (const { members, isCyclic } of componentsOf(indexGraph(graph, isForward))) {
    const loop = isCyclic && members[0] && found.get(members[0].node.id);
    if (loop) loop.declared = false;
  }
  const loops = new Set<FeedbackLoop>();
  for (const id of new Set(graph.nodes.map((node) => node.id))) {
    const loop = found.get(id);
    loop?.nodes.push(id);
    if (loop) loops.add(loop);
  }
  for (const { id, from, to } of graph.links) {
    const loop = found.get(from);
    if (loop && loop === found.get(to)) loop.links.push(id);
  }
  return [...loops];
}
