import { type CausalPathway, toPathway } from './CausalPathway.ts';
import { type Edge, indexGraph, type Vertex, vertexOf } from './indexGraph.ts';
import { isShare } from './isShare.ts';
import type { GraphLink, ResultGraph } from './ResultGraph.ts';

/** Between which statements {@link findStrongestPathway} looks, and what it takes for strength. */
export interface FindStrongestPathwayOptions<L extends GraphLink = GraphLink> {
  /** Id of the cause. */
  readonly from: string;
  /** Id of the effect. */
  readonly to: string;
  /**
   * The chance that the cause of a link brings its effect, 0 to 1; default its `strength`. A link for which it hands back
   * anything else is not assessed.
   */
  readonly strengthOf?: (link: L) => number | undefined;
}

/** The likeliest way from a cause to an effect, where the links are claimed to be independent. */
export type StrongestPathway =
  | {
      readonly status: 'assessed';
      /** The product of the strengths along the pathway, 0 to 1. */
      readonly value: number;
      readonly pathway: CausalPathway;
    }
  | {
      readonly status: 'not-assessed';
      /** Ids of the links without a strength that could change the answer, in the order of the theory of change. */
      readonly missing: readonly string[];
      /** What the best pathway gives whose links are all assessed: the answer is no less. Above 0, else not told. */
      readonly atLeast?: number;
    }
  | { readonly status: 'no-pathway' };

/**
 * The pathway on which the chances of the links multiply to the most. It claims that the links are independent of one
 * another, which has to be said beside it; {@link findWeakestLink} claims nothing of the kind. Of pathways that are as
 * strong, the first depth first in the order of the links.
 * Source: shortest path by Dijkstra 1959 on products; method `strongest-pathway@1`.
 * @throws JalonError `unknown-id` where `from` or `to` is not there
 * @example
 * ```ts
 * import { findStrongestPathway } from '@jalon/core/logic';
 * const nodes = [{ id: 'training' }, { id: 'skills' }, { id: 'jobs' }];
 * const links = [
 *   { id: 'l1', from: 'training', to: 'skills', strength: 0.5 },
 *   { id: 'l2', from: 'skills', to: 'jobs', strength: 0.5 },
 *   { id: 'l3', from: 'training', to: 'jobs', strength: 0.125 },
 * ];
 * findStrongestPathway({ nodes, links }, { from: 'training', to: 'jobs' });
 * // => { status: 'assessed', value: 0.25,
 * //      pathway: { nodes: ['training', 'skills', 'jobs'], links: ['l1', 'l2'] } }
 * ```
 */
export function findStrongestPathway<L extends GraphLink>(
  graph: ResultGraph<L>,
  { from, to, strengthOf = ({ strength }) => strength }: FindStrongestPathwayOptions<L>,
): StrongestPathway {
  const vertices = indexGraph(graph);
  const [start, goal] = [vertexOf(vertices, from), vertexOf(vertices, to)];
  const strengths = new Map<Edge<L>, number | undefined>();
  for (const { out } of vertices.values())
    for (const edge of out) {
      const strength = strengthOf(edge.link);
      strengths.set(edge, isShare(strength) ? strength : undefined);
    }
  const known = (edge: Edge<L>) => strengths.get(edge);
  const atBest = (edge: Edge<L>) => strengths.get(edge) ?? 1;
  const possible = chancesTo(goal, atBest);
  const chances = chancesTo(goal, known);
  if (start === goal || !possible.has(start)) return { status: 'no-pathway' };
  const value = chances.get(start);
  if (value !== undefined && !exceeds(possible.get(start) ?? 0, value)) {
    const edges = firstWay(start, goal, (edge) => {
      const after = chances.get(edge.to);
      const strength = known(edge);
      if (after === undefined || strength === undefined) return false;
      return !exceeds(chances.get(edge.from) ?? 0, strength * after);
    });
    return {
      status: 'assessed',
      value: edges.reduce((product, edge) => product * atBest(edge), 1),
      pathway: toPathway(edges),
    };
  }
  const open = new Set(
    [...strengths]
      .filter(([edge, strength]) => strength === undefined && possible.has(edge.to))
      .map(([{ link }]) => link),
  );
  const missing = graph.links.filter((link) => open.has(link)).map(({ id }) => id);
  return { status: 'not-assessed', missing, ...(value !== undefined && value > 0 && { atLeast: value }) };
}

/** Whether one product is larger than another by more than rounding. */
const exceeds = (one: number, other: number): boolean => one * (1 - 1e-12) > other;

/** The largest product of strengths from each statement that leads to the goal; links without a strength are left out. */
function chancesTo<L extends GraphLink>(
  goal: Vertex<L>,
  strengthOf: (edge: Edge<L>) => number | undefined,
): ReadonlyMap<Vertex<L>, number> {
  const best = new Map<Vertex<L>, number>([[goal, 1]]);
  const settled = new Map<Vertex<L>, number>();
  for (;;) {
    let next: Vertex<L> | undefined;
    for (const [vertex, chance] of best)
      if (!settled.has(vertex) && (next === undefined || chance > (best.get(next) ?? 0))) next = vertex;
    if (!next) return settled;
    const reached = best.get(next) ?? 0;
    settled.set(next, reached);
    for (const edge of next.into) {
      const strength = strengthOf(edge);
      if (strength === undefined) continue;
      if ((best.get(edge.from) ?? -1) < strength * reached) best.set(edge.from, strength * reached);
    }
  }
}

/** The first way, depth first in the order of the links, along edges that `through` lets pass; there is one. */
function firstWay<L extends GraphLink>(
  start: Vertex<L>,
  goal: Vertex<L>,
  through: (edge: Edge<L>) => boolean,
): readonly Edge<L>[] {
  const seen = new Set([start]);
  const edges: Edge<L>[] = [];
  const trail = [{ vertex: start, next: 0 }];
  for (let step = trail.at(-1); step && step.vertex !== goal; step = trail.at(-1)) {
    const edge = step.vertex.out[step.next++];
    if (!edge) {
      trail.pop();
      edges.pop();
    } else if (!seen.has(edge.to) && through(edge)) {
      seen.add(edge.to);
      edges.push(edge);
      trail.push({ vertex: edge.to, next: 0 });
    }
  }
  return edges;
}
