import { type Json, sameJson } from '@jalon/core';
import { isConfig } from './progressSettings.ts';

/**
 * What a model says beyond what its file does: the fields that a reader of the file would leave out or read differently;
 * `null` where it would read one that the model does not have.
 * @param fields those that are compared
 */
export function patchOf(
  model: object,
  read: object,
  fields: readonly string[],
): { readonly [field: string]: Json } {
  const [own, found] = [new Map(Object.entries(model)), new Map(Object.entries(read))];
  return Object.fromEntries(
    fields.flatMap((field): (readonly [string, Json])[] => {
      const [value, other] = [own.get(field), found.get(field)];
      if (value === undefined) return other === undefined ? [] : [[field, null]];
      return sameJson(value, other) ? [] : [[field, value as Json]];
    }),
  );
}

/** A model as read, with what stands beyond it in a patch. */
export function patched<T extends object>(read: T, patch: unknown, fields: readonly string[]): T {
  if (!isConfig(patch)) return read;
  const own = new Map<string, unknown>(Object.entries(read));
  for (const [field, value] of Object.entries(patch)) {
    if (!fields.includes(field)) continue;
    if (value === null) own.delete(field);
    else own.set(field, value);
  }
  return Object.fromEntries(own) as T;
}
