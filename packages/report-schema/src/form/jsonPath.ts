import type { Json } from '@jalon/core';
import type { FormEntry } from './FormKind.ts';

export const isEntry = (json: Json | undefined): json is FormEntry =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** What stands at a path; `undefined` where nothing does. */
export function valueAt(json: Json | undefined, path: readonly string[]): Json | undefined {
  let at = json;
  for (const key of path) {
    if (!isEntry(at) || !Object.hasOwn(at, key)) return undefined;
    at = at[key];
  }
  return at;
}

/** The same with another value at a path; objects that hold nothing any more go with it. */
export function withValueAt(
  json: Json | undefined,
  path: readonly string[],
  value: Json | undefined,
): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const entries = Object.entries(isEntry(json) ? json : {});
  const inner = withValueAt(valueAt(json, [key]), rest, value);
  const changed =
    inner === undefined
      ? entries.filter(([name]) => name !== key)
      : entries.some(([name]) => name === key)
        ? entries.map(([name, each]): [string, Json] => [name, name === key ? inner : each])
        : [...entries, [key, inner] as const];
  return changed.length === 0 ? undefined : Object.fromEntries(changed);
}

/** The objects of a list; a list that is none has none. */
export const entriesAt = (json: Json | undefined, path: readonly string[]): readonly FormEntry[] => {
  const found = valueAt(json, path);
  return Array.isArray(found) ? (found as readonly Json[]).filter(isEntry) : [];
};
