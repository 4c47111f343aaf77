import { componentsOf } from './componentsOf.ts';
import { indexGraph, isForward } from './indexGraph.ts';
import type { ResultGraph } from './ResultGraph.ts';
import { ranksOf } from './ranksOf.ts';

/**
 * The statements in layers, causes before effects: the number of a layer is the length of the longest way to it, 0
 * where nothing comes before. Links marked `loop` are left out; the statements of a loop that is not marked stand in
 * one layer.
 * Source: longest-path layering of a directed acyclic graph ("topological generations"), here of its condensation.
 * @returns the ids of each layer, in the order of the theory of change; every statement once, no layer empty
 * @example
 * ```ts
 * import { generationsOf } from '@jalon/core/logic';
 * const nodes = [{ id: 'impact' }, { id: 'skills' }, { id: 'training' }];
 * const links = [
 *   { id: 'l1', from: 'training', to: 'skills' },
 *   { id: 'l2', from: 'skills', to: 'impact' },
 *   { id: 'l3', from: 'training', to: 'impact' },
 * ];
 * generationsOf({ nodes, links }); // => [['training'], ['skills'], ['impact']]
 * ```
 */
export function generationsOf(graph: ResultGraph): readonly (readonly string[])[] {
  const vertices = indexGraph(graph, isForward);
  const ranks = ranksOf(componentsOf(vertices));
  const layers: string[][] = [];
  for (const vertex of vertices.values()) {
    const rank = ranks.get(vertex) ?? 0;
    while (layers.length <= rank) layers.push([]);
    layers[rank]?.push(vertex.node.id);
  }
  return layers;
}
