import { withField } from './withField.ts';

/** A copy of a document with a value at a path of keys and places in lists; groups on the way are created. */
export function putAt<T>(document: T, path: readonly (string | number)[], value: unknown): T {
  const [key, ...rest] = path;
  if (key === undefined) return value as T;
  if (typeof key === 'number') {
    const list = document as readonly unknown[];
    return list.with(key, putAt(list[key], rest, value)) as T;
  }
  const group = (document ?? {}) as Readonly<Record<string, unknown>>;
  return withField(group, key, putAt(group[key], rest, value)) as T;
}
