/**
 * Files of DHIS2, whatever they are written in, as objects by their kind with the values beside them.
 * @module
 */
import type { Issue, Json, Place } from '@jalon/core';

/** The members of an object as JSON has them; of XML and CSV all are texts. */
export type RawMembers = { readonly [member: string]: Json };

/** An object of DHIS2 or one data value, with its place. */
export interface RawObject {
  readonly members: RawMembers;
  readonly at: Place;
}

/** What one file, or several together, hold. */
export interface RawDhis2 {
  /** Objects by the list that they stand in: `dataElements`, `indicators`. */
  readonly lists: ReadonlyMap<string, readonly RawObject[]>;
  /** Data values, with what their set says for all of them. */
  readonly values: readonly RawObject[];
  readonly issues: readonly Issue[];
}

/** What a set of data values says for all of them. */
export const setMembers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['dataSet', 'period', 'orgUnit', 'attributeOptionCombo'],
]);

/** Whether a JSON value is an object with members. */
export const isMembers = (value: unknown): value is RawMembers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member as text; of an object that refers to another its `id`. Nothing where it is absent, `null` or a list. */
export function textOf(members: RawMembers, name: string): string | undefined {
  const value = Object.hasOwn(members, name) ? members[name] : undefined;
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** The uid that a member refers to: of `{ "id": "…" }` or of a text. */
export function refOf(members: RawMembers, name: string): string | undefined {
  const value = Object.hasOwn(members, name) ? members[name] : undefined;
  return isMembers(value) ? textOf(value, 'id') : typeof value === 'string' ? value : undefined;
}

/** The objects in a member that is a list; what is no object among them is left out. */
export function listOf(members: RawMembers, name: string): readonly RawMembers[] {
  const value = Object.hasOwn(members, name) ? members[name] : undefined;
  return Array.isArray(value) ? value.filter(isMembers) : [];
}
