import { type Json, sameJson } from '@jalon/core';

/** Whether two agreed answers say the same; entries that have an id may stand in any order. */
export const sameAgreed = (a: Json | undefined, b: Json | undefined): boolean =>
  a === undefined || b === undefined ? a === b : sameJson(inOrder(a), inOrder(b));

function inOrder(value: Json): Json {
  if (Array.isArray(value)) {
    const list: readonly Json[] = value;
    const ids = list.map(idOf);
    const entries = list.map(inOrder);
    if (!ids.every((id) => id !== undefined)) return entries;
    return entries.toSorted((a, b) => ((idOf(a) ?? '') < (idOf(b) ?? '') ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, inOrder(field)]));
}

function idOf(value: Json): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { id } = value as { readonly id?: Json };
  return typeof id === 'string' ? id : undefined;
}
