import { expandTerm } from './expandTerm.ts';
import type { GraphNode } from './GraphNode.ts';
import type { LinkedContext } from './LinkedContext.ts';

/** Adds classes to a node, each once. */
export function addTypes(node: GraphNode, written: readonly unknown[], context: LinkedContext): void {
  for (const each of written) {
    if (typeof each !== 'string') continue;
    const type = expandTerm(each, context)?.iri ?? each;
    if (!node.types.includes(type)) node.types.push(type);
  }
}
