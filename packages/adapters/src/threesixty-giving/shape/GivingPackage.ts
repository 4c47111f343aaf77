import type { Json, Place } from '@jalon/core';

/** An object of a file, with whatever fields it has. */
export type Fields = { readonly [name: string]: Json };

/** The way to a value: names of fields, places in lists from 0. */
export type Path = readonly (string | number)[];

/** What a file says, whichever way it was written. */
export interface GivingPackage {
  /** What it says beside the grants. */
  readonly about: Fields;
  readonly grants: readonly Fields[];
  /** Where a value stands in the file; the path starts with `grants` where it is one of a grant. */
  readonly placeOf: (path: Path) => Place;
  /** `sheet` where the values were cells: a number may then stand as text, as in every delimited file. */
  readonly from: 'json' | 'sheet';
}

/** Whether a value is an object with fields. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a list. */
export const isList = (value: unknown): value is readonly Json[] => Array.isArray(value);

/** The field of an object that is its own. */
export const ownField = (fields: Fields, name: string): Json | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

/** A path as a JSON pointer (RFC 6901). */
export const pointerTo = (path: Path): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
