import { type CausalPathway, toPathway } from './CausalPathway.ts';
import { type Edge, type IndexedGraph, indexGraph, type Vertex, vertexOf } from './indexGraph.ts';
import { isShare } from './isShare.ts';
import type { GraphLink, ResultGraph } from './ResultGraph.ts';
import { edgesTo, searchFrom } from './searchFrom.ts';

/** Between which statements {@link findWeakestLink} looks, and what it takes for strength. */
export interface FindWeakestLinkOptions<L extends GraphLink = GraphLink> {
  /** Id of the cause. */
  readonly from: string;
  /** Id of the effect. */
  readonly to: string;
  /**
   * How strong a link is, 0 to 1; default its `strength`. A link for which it hands back anything else is not assessed.
   */
  readonly strengthOf?: (link: L) => number | undefined;
}

/** How strong the best connection of two statements is, and what limits it. */
export type WeakestLink =
  | {
      readonly status: 'assessed';
      /** Strength of the weakest link on the best pathway, 0 to 1. */
      readonly value: number;
      /** Id of that link; of several, the first. */
      readonly link: string;
      readonly pathway: CausalPathway;
    }
  | {
      readonly status: 'not-assessed';
      /** Ids of the links without a strength that could change the answer, in the order of the theory of change. */
      readonly missing: readonly string[];
      /** What the best pathway bears whose links are all assessed: the answer is no less. Above 0, else not told. */
      readonly atLeast?: number;
    }
  | { readonly status: 'no-pathway' };

/**
 * The weakest link of the best connection of two statements: a pathway is as strong as its weakest link, and the best
 * pathway is the one whose weakest link is strongest (maximin). It claims nothing about chances that multiply. Links
 * without a strength are never taken for certain: the answer is `assessed` only where it is the same whatever they are.
 * Source: the maximum capacity (widest path) problem; method `weakest-link@1`.
 * @throws JalonError `unknown-id` where `from` or `to` is not there
 * @example
 * ```ts
 * import { findWeakestLink } from '@jalon/core/logic';
 * const nodes = [{ id: 'training' }, { id: 'skills' }, { id: 'jobs' }];
 * const links = [
 *   { id: 'l1', from: 'training', to: 'skills', strength: 0.9 },
 *   { id: 'l2', from: 'skills', to: 'jobs', strength: 0.4 },
 *   { id: 'l3', from: 'training', to: 'jobs', strength: 0.1 },
 * ];
 * findWeakestLink({ nodes, links }, { from: 'training', to: 'jobs' });
 * // => { status: 'assessed', value: 0.4, link: 'l2',
 * //      pathway: { nodes: ['training', 'skills', 'jobs'], links: ['l1', 'l2'] } }
 * findWeakestLink({ nodes, links }, { from: 'jobs', to: 'training' }); // => { status: 'no-pathway' }
 * const open = [{ id: 'l1', from: 'training', to: 'skills' }];
 * findWeakestLink({ nodes, links: open }, { from: 'training', to: 'skills' });
 * // => { status: 'not-assessed', missing: ['l1'] }
 * ```
 */
export function findWeakestLink<L extends GraphLink>(
  graph: ResultGraph<L>,
  { from, to, strengthOf = ({ strength }) => strength }: FindWeakestLinkOptions<L>,
): WeakestLink {
  const vertices = indexGraph(graph);
  const [start, goal] = [vertexOf(vertices, from), vertexOf(vertices, to)];
  const strengths = new Map<Edge<L>, number | undefined>();
  for (const edge of edgesBetween(vertices, start, goal)) {
    const strength = strengthOf(edge.link);
    strengths.set(edge, isShare(strength) ? strength : undefined);
  }
  if (start === goal || strengths.size === 0) return { status: 'no-pathway' };
  const best = widest(start, goal, strengths);
  const couldBeStronger = (edge: Edge<L>) => strengths.has(edge) && (strengths.get(edge) ?? 1) > best.value;
  const stronger = edgesBetween(vertices, start, goal, couldBeStronger);
  const weakest = best.edges.find((edge) => strengths.get(edge) === best.value);
  if (weakest && stronger.length === 0) {
    const { value, edges } = best;
    return { status: 'assessed', value, link: weakest.link.id, pathway: toPathway(edges) };
  }
  const unknown = new Set<L>();
  for (const edge of stronger) if (strengths.get(edge) === undefined) unknown.add(edge.link);
  const missing = graph.links.filter((link) => unknown.has(link)).map(({ id }) => id);
  return { status: 'not-assessed', missing, ...(best.value > 0 && { atLeast: best.value }) };
}

/** The edges that lie on a way from one statement to the other. */
function edgesBetween<L extends GraphLink>(
  vertices: IndexedGraph<L>,
  start: Vertex<L>,
  goal: Vertex<L>,
  through: (edge: Edge<L>) => boolean = () => true,
): readonly Edge<L>[] {
  const after = searchFrom([start], { through });
  const before = searchFrom([goal], { through, backwards: true });
  return [...vertices.values()]
    .filter((vertex) => after.has(vertex))
    .flatMap(({ out }) => out.filter((edge) => before.has(edge.to) && through(edge)));
}

/**
 * The pathway whose weakest link is strongest, where what is not assessed bears nothing: the highest strength that still
 * leaves a way, found by halving.
 */
function widest<L extends GraphLink>(
  start: Vertex<L>,
  goal: Vertex<L>,
  strengths: ReadonlyMap<Edge<L>, number | undefined>,
) {
  const levels = [...strengths.values()].filter(isShare);
  const rising = [...new Set([0, ...levels])].sort((a, b) => a - b);
  const reachedWith = (level: number) =>
    searchFrom([start], { through: (edge) => strengths.has(edge) && (strengths.get(edge) ?? 0) >= level });
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (reachedWith(rising[middle] ?? 0).has(goal)) low = middle;
    else high = middle - 1;
  }
  const value = rising[low] ?? 0;
  return { value, edges: edgesTo(reachedWith(value), goal) };
}
