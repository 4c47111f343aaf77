import { type CausalPathway, toPathway } from './CausalPathway.ts';
import { componentsOf } from './componentsOf.ts';
import { type Edge, type IndexedGraph, indexGraph, isForward, type Vertex } from './indexGraph.ts';
import type { ResultGraph } from './ResultGraph.ts';
import { ranksOf } from './ranksOf.ts';

/** A link beside a longer pathway between the same two statements. */
export interface Shortcut {
  /** Id of the link. */
  readonly link: string;
  /** A pathway of two links or more from its cause to its effect. */
  readonly beside: CausalPathway;
}

/** The links that stand beside a longer pathway. */
export interface FoundShortcuts {
  /** In the order of the theory of change. */
  readonly shortcuts: readonly Shortcut[];
  /** Whether there may be more: the search became too large, which takes thousands of statements. */
  readonly truncated: boolean;
}

/** Links looked at or written down before the search gives up: some seconds. */
const effort = 5_000_000;

/**
 * The links that stand beside a longer pathway. Such a link claims an effect of its own, next to the one that goes
 * through the steps between: ask for its mechanism. It is a question, never a proposal to delete the link. Links marked
 * `loop` are left out, and so are those within a loop that is not marked, where nothing comes before anything else.
 * Source: the links that a transitive reduction would leave out (Aho, Garey and Ullman 1972).
 * @example
 * ```ts
 * import { findShortcuts } from '@jalon/core/logic';
 * const nodes = [{ id: 'training' }, { id: 'skills' }, { id: 'jobs' }];
 * const links = [
 *   { id: 'l1', from: 'training', to: 'skills' },
 *   { id: 'l2', from: 'skills', to: 'jobs' },
 *   { id: 'l3', from: 'training', to: 'jobs' },
 * ];
 * findShortcuts({ nodes, links }).shortcuts;
 * // => [{ link: 'l3', beside: { nodes: ['training', 'skills', 'jobs'], links: ['l1', 'l2'] } }]
 * ```
 */
export function findShortcuts(graph: ResultGraph): FoundShortcuts {
  const vertices = indexGraph(graph, isForward);
  const search = newSearch(vertices);
  const found = new Map<object, Shortcut>();
  for (const vertex of vertices.values()) {
    const detours = detoursFrom(vertex, search);
    for (const { link, to } of vertex.out) {
      const detour = detours.get(to);
      if (!detour || search.left <= 0) continue;
      const beside = toPathway(edgesOf(detour));
      search.left -= beside.links.length;
      found.set(link, { link: link.id, beside });
    }
  }
  const shortcuts = [...new Set(graph.links)].flatMap((link) => found.get(link) ?? []);
  return { shortcuts, truncated: search.left <= 0 };
}

/** A way that begins with a link of the cause at hand. */
interface Trail {
  readonly first: Edge;
  readonly edge: Edge;
  readonly before: Trail | undefined;
}

/** What is known of each statement, by its place. */
interface Search {
  readonly ranks: readonly number[];
  /** Number of the loop that it stands in. */
  readonly loops: readonly number[];
  /** The first two trails that came to it, from whichever cause was last. */
  readonly seen: Trail[];
  readonly seenTwice: Trail[];
  /** Effort that is left. */
  left: number;
}

function newSearch(vertices: IndexedGraph): Search {
  const components = componentsOf(vertices);
  const [ranks, loops]: [number[], number[]] = [[], []];
  for (const [vertex, rank] of ranksOf(components)) ranks[vertex.order] = rank;
  for (const [loop, { members }] of components.entries())
    for (const { order } of members) loops[order] = loop;
  return { ranks, loops, seen: [], seenTwice: [], left: effort };
}

/**
 * The longer ways from a statement to its own effects, walked rank by rank: after its rank an effect is decided. Two
 * trails at most go on from each statement on the way, begun by different effects: of two, one is begun by another than
 * the effect that is looked for.
 */
function detoursFrom(cause: Vertex, search: Search): ReadonlyMap<Vertex, Trail> {
  const { ranks, loops, seen, seenTwice } = search;
  const rankOf = ({ order }: Vertex) => ranks[order] ?? 0;
  const detours = new Map<Vertex, Trail>();
  const effects = new Map<Vertex, Edge>();
  for (const edge of cause.out) if (edge.to !== cause && !effects.has(edge.to)) effects.set(edge.to, edge);
  const inTurn = [...(effects.size > 1 ? effects.keys() : [])]
    .filter(({ order }) => loops[order] !== loops[cause.order])
    .filter((effect) => effect.into.some(({ from }) => from !== cause && from !== effect))
    .sort((a, b) => rankOf(a) - rankOf(b));
  const sought = new Set(inTurn);
  const horizon = Math.max(...inTurn.slice(-1).map(rankOf));

  const waiting = new Map<number, Trail[]>();
  const tell = (first: Edge, edge: Edge, before?: Trail) => {
    const { to } = edge;
    const told = seen[to.order];
    // what an earlier cause left behind begins at that cause
    const isTold = told?.first.from === cause;
    if (isTold && (told.first === first || seenTwice[to.order]?.first.from === cause)) return;
    const trail = { first, edge, before };
    (isTold ? seenTwice : seen)[to.order] = trail;
    const queue = waiting.get(rankOf(to)) ?? [];
    queue.push(trail);
    waiting.set(rankOf(to), queue);
    if (before && sought.delete(to)) detours.set(to, trail);
  };

  let decided = 0;
  if (sought.size > 0) for (const first of effects.values()) tell(first, first);
  for (let rank = rankOf(cause); sought.size > 0; rank += 1) {
    search.left -= 1;
    for (const before of waiting.get(rank) ?? []) {
      search.left -= before.edge.to.out.length;
      if (sought.size === 0 || search.left <= 0) return detours;
      for (const edge of before.edge.to.out)
        if (edge.to !== cause && rankOf(edge.to) <= horizon) tell(before.first, edge, before);
    }
    for (let next = inTurn[decided]; next && rankOf(next) <= rank; next = inTurn[++decided])
      sought.delete(next);
  }
  return detours;
}

function edgesOf(trail: Trail): readonly Edge[] {
  const edges: Edge[] = [];
  for (let step: Trail | undefined = trail; step; step = step.before) edges.push(step.edge);
  return edges.reverse();
}
