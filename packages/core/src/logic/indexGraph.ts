import { JalonError } from '../issue/JalonError.ts';
import type { GraphLink, GraphNode, ResultGraph } from './ResultGraph.ts';

/** A statement with the links at it. */
export interface Vertex<L extends GraphLink = GraphLink> {
  readonly node: GraphNode;
  /** Its place among the statements, from 0. */
  readonly order: number;
  readonly out: readonly Edge<L>[];
  readonly into: readonly Edge<L>[];
}

/** A link with the statements at its ends. */
export interface Edge<L extends GraphLink = GraphLink> {
  readonly link: L;
  readonly from: Vertex<L>;
  readonly to: Vertex<L>;
}

/** Every statement by its id, in the order given. */
export type IndexedGraph<L extends GraphLink = GraphLink> = ReadonlyMap<string, Vertex<L>>;

/** The graph made ready for walking: links to unknown statements are left out, and those that `keep` does not want. */
export function indexGraph<L extends GraphLink>(
  { nodes, links }: ResultGraph<L>,
  keep: (link: L) => boolean = () => true,
): IndexedGraph<L> {
  const vertices = new Map<string, { node: GraphNode; order: number; out: Edge<L>[]; into: Edge<L>[] }>();
  for (const node of nodes) {
    if (!vertices.has(node.id)) vertices.set(node.id, { node, order: vertices.size, out: [], into: [] });
  }
  for (const link of links) {
    const [from, to] = [vertices.get(link.from), vertices.get(link.to)];
    if (!from || !to || !keep(link)) continue;
    const edge = { link, from, to };
    from.out.push(edge);
    to.into.push(edge);
  }
  return vertices;
}

/** Whether a link is part of the order of causes: it is not marked as a feedback. */
export const isForward = ({ loop }: GraphLink): boolean => loop !== true;

/** The statement that an argument names. */
export function vertexOf<L extends GraphLink>(graph: IndexedGraph<L>, id: string): Vertex<L> {
  const vertex = graph.get(id);
  if (!vertex) throw new JalonError('unknown-id', `no statement has the id "${id}"`, { id });
  return vertex;
}
