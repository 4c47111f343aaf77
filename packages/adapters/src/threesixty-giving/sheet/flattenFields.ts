import type { Json } from '@jalon/core';
import { type Fields, isFields, isList, type Path } from '../shape/GivingPackage.ts';
import { fieldOf, type LeafShape, type ObjectShape, type Shape } from '../shape/GrantShape.ts';
import type { CellValue } from './GivingTable.ts';

/** A single value of an object with the way to it. */
export interface FlatValue {
  readonly path: Path;
  readonly leaf?: LeafShape;
  readonly value: CellValue;
}

/** What no cell can hold: nothing, an empty list, several texts of which one has a semicolon in it. */
export interface Unheld {
  readonly path: Path;
}

/** The single values of an object one by one, in their order. */
export function* flattenFields(
  value: Json,
  shape: Shape | undefined,
  path: Path = [],
): Generator<FlatValue | Unheld> {
  if (shape && shape.is !== 'object' && shape.is !== 'list' && shape.many && isList(value)) {
    const isPlain = value.every((item) => typeof item === 'string' && /^[^;]*[^;\s][^;]*$/.test(item));
    const isTrim = value.every((item) => typeof item === 'string' && item.trim() === item);
    yield isPlain && isTrim && value.length > 0 ? { path, leaf: shape, value: value.join(';') } : { path };
  } else if (isList(value)) {
    if (value.length === 0) yield { path };
    for (const [n, item] of value.entries())
      yield* flattenFields(item, shape?.is === 'list' ? shape.of : undefined, [...path, n]);
  } else if (isFields(value)) {
    if (Object.keys(value).length === 0) yield { path };
    for (const [name, item] of inner(value))
      yield* flattenFields(item, shape?.is === 'object' ? fieldOf(shape, name) : undefined, [...path, name]);
  } else if (value === null || value === '' || (typeof value === 'string' && value.trim() === '')) {
    yield { path };
  } else {
    const leaf = shape && shape.is !== 'object' && shape.is !== 'list' ? { leaf: shape } : {};
    yield { path, ...leaf, value };
  }
}

const inner = (value: Fields): readonly (readonly [string, Json])[] => Object.entries(value);

/** Whether a value can stand in a cell. */
export const isFlat = (each: FlatValue | Unheld): each is FlatValue => 'value' in each;

/** Which of two ways comes first in the order of the standard; what it does not know comes last, as it was met. */
export function compareInShape(one: Path, other: Path, from: ObjectShape): number {
  let shape: Shape | undefined = from;
  for (let n = 0; n < Math.min(one.length, other.length); n += 1) {
    const [a, b] = [one[n] ?? '', other[n] ?? ''];
    if (a !== b) {
      if (typeof a === 'number' && typeof b === 'number') return a - b;
      return rankIn(shape, a) - rankIn(shape, b);
    }
    if (typeof a === 'number') shape = shape?.is === 'list' ? shape.of : undefined;
    else shape = shape?.is === 'object' ? fieldOf(shape, a) : undefined;
  }
  return one.length - other.length;
}

function rankIn(shape: Shape | undefined, name: string | number): number {
  const at = shape?.is === 'object' ? Object.keys(shape.fields).indexOf(String(name)) : -1;
  return at < 0 ? 1000 : at;
}
