import type { Edge, Vertex } from './indexGraph.ts';
import type { GraphLink } from './ResultGraph.ts';

/** How {@link searchFrom} walks. */
export interface SearchOptions<L extends GraphLink> {
  /** From effects to causes. */
  readonly backwards?: boolean;
  /** Along these edges alone. */
  readonly through?: (edge: Edge<L>) => boolean;
}

/** Every statement that is reached, nearest first, with the edge by which it was; the starts without one. */
export type Reached<L extends GraphLink = GraphLink> = ReadonlyMap<Vertex<L>, Edge<L> | undefined>;

/** Breadth-first search. */
export function searchFrom<L extends GraphLink>(
  starts: Iterable<Vertex<L>>,
  { backwards = false, through = () => true }: SearchOptions<L> = {},
): Reached<L> {
  const reached = new Map<Vertex<L>, Edge<L> | undefined>();
  for (const start of starts) reached.set(start, undefined);
  // a map's keys also yield what is added on the way: it is the queue
  for (const vertex of reached.keys()) {
    for (const edge of backwards ? vertex.into : vertex.out) {
      const next = backwards ? edge.from : edge.to;
      if (!reached.has(next) && through(edge)) reached.set(next, edge);
    }
  }
  return reached;
}

/** The edges by which a forward search came to a statement, in their causal order. */
export function edgesTo<L extends GraphLink>(reached: Reached<L>, vertex: Vertex<L>): readonly Edge<L>[] {
  const edges: Edge<L>[] = [];
  for (let edge = reached.get(vertex); edge; edge = reached.get(edge.from)) edges.push(edge);
  return edges.reverse();
}
