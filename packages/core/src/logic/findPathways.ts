import { JalonError } from '../issue/JalonError.ts';
import { type CausalPathway, toPathway } from './CausalPathway.ts';
import { type Edge, indexGraph, type Vertex, vertexOf } from './indexGraph.ts';
import type { ResultGraph } from './ResultGraph.ts';
import { searchFrom } from './searchFrom.ts';

/** Which pathways {@link findPathways} looks for. */
export interface FindPathwaysOptions {
  /** Id of the cause. */
  readonly from: string;
  /** Id of the effect. */
  readonly to: string;
  /** How many pathways at most, 1 or more; default 10,000. */
  readonly limit?: number;
}

/** The pathways from a cause to an effect. */
export interface FoundPathways {
  readonly pathways: readonly CausalPathway[];
  /** Whether there may be more: the limit was reached, or the search became too large. */
  readonly truncated: boolean;
}

/** Links looked at or written down before the search gives up: about a second. */
const effort = 5_000_000;

/**
 * All pathways from a cause to an effect on which no statement comes twice. Their number can double with every
 * statement, so the search ends at a limit, and says so. Two links between the same statements make two pathways; a
 * statement has no pathway to itself.
 * Source: enumeration of simple paths by D. B. Johnson's blocking, "Finding all the elementary circuits of a directed
 * graph", 1975.
 * @returns the pathways, depth first in the order of the links
 * @throws JalonError `unknown-id` where `from` or `to` is not there; `invalid-argument` where `limit` is no whole
 * number of 1 or more
 * @example
 * ```ts
 * import { findPathways } from '@jalon/core/logic';
 * const nodes = [{ id: 'training' }, { id: 'skills' }, { id: 'jobs' }];
 * const links = [
 *   { id: 'l1', from: 'training', to: 'skills' },
 *   { id: 'l2', from: 'skills', to: 'jobs' },
 *   { id: 'l3', from: 'training', to: 'jobs' },
 * ];
 * const found = findPathways({ nodes, links }, { from: 'training', to: 'jobs' });
 * found.pathways.map((pathway) => pathway.nodes);
 * // => [['training', 'skills', 'jobs'], ['training', 'jobs']]
 * found.truncated; // => false
 * findPathways({ nodes, links }, { from: 'training', to: 'jobs', limit: 1 }).truncated; // => true
 * ```
 */
export function findPathways(graph: ResultGraph, options: FindPathwaysOptions): FoundPathways {
  const { from, to, limit = 10_000 } = options;
  if (!Number.isInteger(limit) || limit < 1)
    throw new JalonError('invalid-argument', 'limit is a whole number of 1 or more', { limit });
  const vertices = indexGraph(graph);
  const [start, goal] = [vertexOf(vertices, from), vertexOf(vertices, to)];
  const pathways: CausalPathway[] = [];
  if (start === goal) return { pathways, truncated: false };
  const between = searchFrom([goal], { backwards: true });
  const { enter, leave, isBlocked } = blocking();
  const edges: Edge[] = [];
  const trail = [{ vertex: start, next: 0, hasFound: false }];
  enter(start);
  let left = effort;
  for (let step = trail.at(-1); step; step = trail.at(-1)) {
    const edge = step.vertex.out[step.next++];
    if (left-- <= 0) return { pathways, truncated: true };
    if (!edge) {
      trail.pop();
      edges.pop();
      leave(step.vertex, step.hasFound);
      const before = trail.at(-1);
      if (before && step.hasFound) before.hasFound = true;
    } else if (edge.to === goal) {
      left -= trail.length;
      if (pathways.length === limit || left < 0) return { pathways, truncated: true };
      pathways.push(toPathway([...edges, edge]));
      step.hasFound = true;
    } else if (between.has(edge.to) && !isBlocked(edge.to)) {
      edges.push(edge);
      trail.push({ vertex: edge.to, next: 0, hasFound: false });
      enter(edge.to);
    }
  }
  return { pathways, truncated: false };
}

/** Keeps the search out of statements on the trail, and of those that only lead back to it. */
function blocking() {
  const blocked = new Set<Vertex>();
  const waiting = new Map<Vertex, Set<Vertex>>();
  const free = (vertex: Vertex) => {
    const freed = [vertex];
    for (let next = freed.pop(); next; next = freed.pop()) {
      if (!blocked.delete(next)) continue;
      for (const held of waiting.get(next) ?? []) freed.push(held);
      waiting.delete(next);
    }
  };
  const wait = (vertex: Vertex) => {
    for (const { to } of vertex.out) {
      const queue = waiting.get(to) ?? new Set();
      waiting.set(to, queue.add(vertex));
    }
  };
  return {
    enter: (vertex: Vertex) => blocked.add(vertex),
    leave: (vertex: Vertex, hasFound: boolean) => (hasFound ? free(vertex) : wait(vertex)),
    isBlocked: (vertex: Vertex) => blocked.has(vertex),
  };
}
