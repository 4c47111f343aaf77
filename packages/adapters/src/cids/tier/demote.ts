import type { Graph } from '../graph/GraphNode.ts';
import { jalonNamespace } from '../graph/vocabulary.data.ts';
import { bareName } from './bareName.ts';
import { type CidsTier, classesOf, demandsOf } from './CidsTier.ts';
import { findShortfalls } from './findShortfalls.ts';

/** Something that does not stand in a written file as the standard has it, and why. */
export interface Demotion {
  readonly id: string;
  /** IRI of the class that the demand belongs to. */
  readonly type: string;
  /** IRI of the property that is missing or refused. */
  readonly property: string;
  /** The whole node went under a class of our own; otherwise the property alone. */
  readonly whole: boolean;
}

/**
 * Moves what a tier of the standard would refuse under terms of our own, until nothing is left that it refuses: a node
 * that lacks what its class must have goes under a class of ours, values that a property does not admit go under one of
 * ours.
 * Nothing is made up and nothing is lost. The graph itself is changed.
 */
export function demote(graph: Graph, tier: CidsTier): readonly Demotion[] {
  const demands = demandsOf(tier);
  const pointing = pointersOf(graph);
  const told: Demotion[] = [];
  let open: Iterable<string> = [...graph.keys()];
  for (;;) {
    const next = new Set<string>();
    for (const { node, type, demand, values, good } of findShortfalls(graph, tier, demands, open)) {
      if (demand.weight !== 'violation') continue;
      const whole = good.length < demand.least;
      if (whole) {
        if (!classesOf(node.types).has(type)) continue;
        told.push({ id: node.id, type, property: demand.property, whole });
        node.types.splice(
          0,
          node.types.length,
          ...node.types.map((each) =>
            each === type || classesOf([each]).has(type) ? jalonNamespace + bareName(each) : each,
          ),
        );
        for (const id of pointing.get(node.id) ?? []) next.add(id);
      } else {
        if (values.length === 0) continue;
        told.push({ id: node.id, type, property: demand.property, whole });
        const stays = good.slice(0, demand.most);
        if (stays.length > 0) node.properties.set(demand.property, [...stays]);
        else node.properties.delete(demand.property);
        const own = jalonNamespace + bareName(demand.property);
        const before = node.properties.get(own) ?? [];
        node.properties.set(own, [...before, ...values.filter((each) => !stays.includes(each))]);
      }
    }
    if (next.size === 0) return told;
    open = next;
  }
}

/** The nodes that point at each node. */
function pointersOf(graph: Graph): ReadonlyMap<string, ReadonlySet<string>> {
  const pointing = new Map<string, Set<string>>();
  for (const node of graph.values())
    for (const values of node.properties.values())
      for (const value of values)
        if ('id' in value) {
          const from = pointing.get(value.id);
          if (from) from.add(node.id);
          else pointing.set(value.id, new Set([node.id]));
        }
  return pointing;
}
