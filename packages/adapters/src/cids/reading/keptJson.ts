import type { Json } from '@jalon/core';
import type { GraphValue } from '../graph/GraphNode.ts';
import type { NodeView } from './NodeView.ts';

/** Finds the nodes that kept content points at, where they have no id of their own. */
export interface Inlining {
  readonly inline: (id: string) => NodeView | undefined;
  readonly isLeftOut: (id: string) => boolean;
  readonly iriOf: (id: string) => string;
}

/** Values as expanded JSON-LD, which needs no context to be read again. */
const keptValues = (values: readonly GraphValue[], around: Inlining): Json =>
  values
    .filter((value) => !('id' in value && around.isLeftOut(value.id)))
    .map((value) => keptValue(value, around));

function keptValue(value: GraphValue, around: Inlining): Json {
  if ('list' in value) return { '@list': keptValues(value.list, around) };
  if ('value' in value)
    return {
      '@value': value.value,
      ...(value.type === undefined ? {} : { '@type': value.type }),
      ...(value.lang === undefined ? {} : { '@language': value.lang }),
    };
  const inner = around.inline(value.id);
  return inner ? keptNode(inner, around, false) : { '@id': around.iriOf(value.id) };
}

/** What nobody has read of a node, as expanded JSON-LD. */
export function keptNode(
  view: NodeView,
  around: Inlining,
  withId: boolean,
): { readonly [key: string]: Json } {
  return {
    ...(withId ? { '@id': view.id } : {}),
    ...(view.types.length > 0 ? { '@type': view.types } : {}),
    ...keptRest(view, around),
  };
}

/** The properties of a node that nobody has read. */
export function keptRest(view: NodeView, around: Inlining): { readonly [key: string]: Json } {
  const rest = view.rest();
  if (rest.size === 0) return nothing;
  return Object.fromEntries(
    [...rest]
      .filter(([property]) => property !== '__proto__')
      .map(([property, values]) => [property, keptValues(values, around)] as const)
      .filter(([, values]) => (values as readonly Json[]).length > 0),
  );
}

const nothing = {};
