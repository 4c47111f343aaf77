/**
 * Whether two JSON values say the same, whatever the order of their keys; an absent key equals one that is `undefined`.
 * @example
 * ```ts
 * import { sameJson } from '@jalon/core';
 * sameJson({ a: 1, b: [2] }, { b: [2], a: 1 }); // => true
 * sameJson([1, 2], [2, 1]); // => false
 * ```
 */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = definedEntries(a);
  const right = new Map(definedEntries(b));
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && sameJson(value, right.get(key)))
  );
}

const definedEntries = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, item]) => item !== undefined);
