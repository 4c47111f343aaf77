import { indexGraph } from './indexGraph.ts';
import type { ResultGraph } from './ResultGraph.ts';

/**
 * The statements that no link touches: nothing says what they are for, nor what brings them about.
 * @returns their ids, in the order of the theory of change
 * @example
 * ```ts
 * import { findOrphans } from '@jalon/core/logic';
 * const nodes = [{ id: 'training' }, { id: 'skills' }, { id: 'newsletter' }];
 * findOrphans({ nodes, links: [{ id: 'l1', from: 'training', to: 'skills' }] }); // => ['newsletter']
 * ```
 */
export function findOrphans(graph: ResultGraph): readonly string[] {
  return [...indexGraph(graph).values()]
    .filter(({ out, into }) => out.length + into.length === 0)
    .map(({ node }) => node.id);
}
