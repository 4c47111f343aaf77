import { sameJson } from '@jalon/core';
import type { GraphNode, GraphValue } from './GraphNode.ts';

/** Adds a value to a property of a node, once. */
export function addValue(node: GraphNode, property: string, value: GraphValue): void {
  const values = node.properties.get(property);
  if (!values) node.properties.set(property, [value]);
  else if (!values.some((each) => isSame(each, value))) values.push(value);
}

function isSame(a: GraphValue, b: GraphValue): boolean {
  if ('id' in a || 'id' in b) return 'id' in a && 'id' in b && a.id === b.id;
  return 'value' in a && typeof a.value !== 'object' && 'value' in b
    ? a.value === b.value && a.type === b.type && a.lang === b.lang
    : sameJson(a, b);
}

/** The values, each once; links by the thousand are told apart by their ids. */
export function distinct(values: readonly GraphValue[]): GraphValue[] {
  const ids = new Set<string>();
  const found: GraphValue[] = [];
  for (const value of values) {
    const isNew = 'id' in value ? !ids.has(value.id) : !found.some((each) => isSame(each, value));
    if ('id' in value) ids.add(value.id);
    if (isNew) found.push(value);
  }
  return found;
}
