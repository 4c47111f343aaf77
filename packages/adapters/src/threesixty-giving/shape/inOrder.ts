import type { Fields } from './GivingPackage.ts';
import type { ObjectShape } from './GrantShape.ts';

/** An object with its fields in the order of the standard, those that it does not know last. */
export function inOrder(fields: Fields, shape: ObjectShape): Fields {
  const known = Object.keys(shape.fields).filter((name) => Object.hasOwn(fields, name));
  const others = Object.keys(fields).filter((name) => !Object.hasOwn(shape.fields, name));
  const all = new Map(Object.entries(fields));
  return Object.fromEntries([...known, ...others].map((name) => [name, all.get(name) ?? null]));
}
