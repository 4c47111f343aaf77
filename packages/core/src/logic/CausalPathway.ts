import type { Edge } from './indexGraph.ts';

/** A way along the links from a cause to an effect, on which no statement comes twice. */
export interface CausalPathway {
  /** Ids of the statements, from the cause to the effect. */
  readonly nodes: readonly string[];
  /** Ids of the links, one fewer than there are statements. */
  readonly links: readonly string[];
}

/** The pathway along some edges, of which each begins where the one before ends. */
export function toPathway(edges: readonly Edge[]): CausalPathway {
  const nodes = edges.map(({ to }) => to.node.id);
  if (edges[0]) nodes.unshift(edges[0].from.node.id);
  return { nodes, links: edges.map(({ link }) => link.id) };
}
