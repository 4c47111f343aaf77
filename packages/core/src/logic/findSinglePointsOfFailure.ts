import { componentsOf } from './componentsOf.ts';
import { type IndexedGraph, indexGraph, isForward, type Vertex, vertexOf } from './indexGraph.ts';
import type { ResultGraph } from './ResultGraph.ts';
import { edgesTo, searchFrom } from './searchFrom.ts';

/** Which connection {@link findSinglePointsOfFailure} looks at. */
export interface FindSinglePointsOfFailureOptions {
  /** Id of the goal. */
  readonly to: string;
  /**
   * Ids of the statements that the logic starts from; default those that nothing else leads to, links marked `loop`
   * left aside.
   */
  readonly from?: readonly string[];
}

/**
 * The statements without which a goal is not reached from any start: every pathway to it passes through them. A start
 * is named where no other will do; the goal itself is not. It reads the links alone: what a goal needs because all of
 * its causes must come together (gate `all`) is said by `assessNodes`.
 * Source: dominators of a flow graph (Lengauer and Tarjan 1979), for one goal.
 * @returns their ids from the first to the last that is passed; `undefined` where the goal is not reached at all
 * @throws JalonError `unknown-id` where a statement is named that is not there
 * @example
 * ```ts
 * import { findSinglePointsOfFailure } from '@jalon/core/logic';
 * const nodes = [{ id: 'training' }, { id: 'visits' }, { id: 'trust' }, { id: 'jobs' }];
 * const links = [
 *   { id: 'l1', from: 'training', to: 'trust' },
 *   { id: 'l2', from: 'visits', to: 'trust' },
 *   { id: 'l3', from: 'trust', to: 'jobs' },
 * ];
 * findSinglePointsOfFailure({ nodes, links }, { to: 'jobs' }); // => ['trust']
 * findSinglePointsOfFailure({ nodes, links }, { to: 'jobs', from: ['visits'] }); // => ['visits', 'trust']
 * findSinglePointsOfFailure({ nodes, links }, { to: 'visits', from: ['jobs'] }); // => undefined
 * ```
 */
export function findSinglePointsOfFailure(
  graph: ResultGraph,
  { to, from }: FindSinglePointsOfFailureOptions,
): readonly string[] | undefined {
  const vertices = indexGraph(graph);
  const goal = vertexOf(vertices, to);
  const starts = from ? from.map((id) => vertexOf(vertices, id)) : sourcesOf(graph, vertices);
  const reached = searchFrom(starts);
  if (!reached.has(goal)) return undefined;
  const trail = edgesTo(reached, goal).map((edge) => edge.from);
  trail.push(goal);
  const place = new Map(trail.map((vertex, index) => [vertex, index]));

  // one way is walked; whoever can be jumped over by leaving it and coming back further on is not needed
  const seen = new Set<Vertex>();
  let furthest = 0;
  const leap = (landings: Iterable<Vertex>) => {
    const open = [...landings];
    for (let vertex = open.pop(); vertex; vertex = open.pop()) {
      const at = place.get(vertex);
      if (at !== undefined) furthest = Math.max(furthest, at);
      else if (!seen.has(vertex)) {
        seen.add(vertex);
        for (const edge of vertex.out) open.push(edge.to);
      }
    }
  };
  leap(starts);
  const needed: string[] = [];
  for (const [index, vertex] of trail.slice(0, -1).entries()) {
    if (furthest === index) needed.push(vertex.node.id);
    leap(vertex.out.map((edge) => edge.to));
  }
  return needed;
}

/** The statements where the logic starts: those of every component that nothing else leads to. */
function sourcesOf(graph: ResultGraph, vertices: IndexedGraph): readonly Vertex[] {
  return componentsOf(indexGraph(graph, isForward))
    .filter(({ members }) => {
      const inside = new Set(members);
      return members.every(({ into }) => into.every((edge) => inside.has(edge.from)));
    })
    .flatMap(({ members }) => members.map(({ node }) => vertexOf(vertices, node.id)));
}
