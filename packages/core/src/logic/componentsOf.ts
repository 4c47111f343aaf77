import type { IndexedGraph, Vertex } from './indexGraph.ts';

/** Statements that all lead to one another, or one statement by itself. */
export interface Component {
  readonly members: readonly Vertex[];
  /** Several statements, or one that leads to itself. */
  readonly isCyclic: boolean;
}

interface Visit {
  readonly vertex: Vertex;
  readonly at: number;
  readonly depth: number;
  lowest: number;
  next: number;
}

/**
 * The strongly connected components, causes before effects.
 * Source: R. Tarjan, "Depth-first search and linear graph algorithms", 1972, with a stack in place of recursion.
 */
export function componentsOf(graph: IndexedGraph): readonly Component[] {
  const visits = new Map<Vertex, Visit>();
  const settled = new Set<Vertex>();
  const components: Component[] = [];
  const open: Vertex[] = [];
  const trail: Visit[] = [];
  const enter = (vertex: Vertex) => {
    const visit = { vertex, at: visits.size, depth: open.length, lowest: visits.size, next: 0 };
    visits.set(vertex, visit);
    open.push(vertex);
    trail.push(visit);
  };
  for (const root of graph.values()) {
    if (!visits.has(root)) enter(root);
    for (let visit = trail.at(-1); visit; visit = trail.at(-1)) {
      const edge = visit.vertex.out[visit.next++];
      if (edge) {
        const seen = visits.get(edge.to);
        if (!seen) enter(edge.to);
        else if (!settled.has(edge.to)) visit.lowest = Math.min(visit.lowest, seen.at);
        continue;
      }
      trail.pop();
      const caller = trail.at(-1);
      if (caller) caller.lowest = Math.min(caller.lowest, visit.lowest);
      if (visit.lowest < visit.at) continue;
      const members = open.splice(visit.depth);
      for (const member of members) settled.add(member);
      const isCyclic = members.length > 1 || visit.vertex.out.some(({ to }) => to === visit.vertex);
      components.push({ members, isCyclic });
    }
  }
  return components.reverse();
}
