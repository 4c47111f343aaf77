import { withField } from './withField.ts';

/** What a rewriting returns to take something away. */
export const dropped: unique symbol = Symbol('dropped');

/**
 * A copy of a value in which everything at a path is rewritten; `*` stands for each item of a list. What stays the same
 * is shared, and a value in which nothing is rewritten comes back as itself.
 */
export function rewriteAt<T>(
  value: T,
  path: readonly string[],
  rewrite: (found: unknown) => unknown,
  from = 0,
): T {
  const key = path[from];
  if (value === undefined) return value;
  if (key === undefined) return rewrite(value) as T;
  const next = (child: unknown) => rewriteAt(child, path, rewrite, from + 1);
  if (key === '*') {
    const list = value as readonly unknown[];
    const now = list.map(next);
    if (now.every((item, index) => item === list[index])) return value;
    return now.filter((item) => item !== dropped) as T;
  }
  const child = (value as Readonly<Record<string, unknown>>)[key];
  const now = next(child);
  return now === child ? value : (withField(value as object, key, now === dropped ? undefined : now) as T);
}
