import { foldText } from '@jalon/core';
import type { Path } from '../shape/GivingPackage.ts';
import { fieldOf, type LeafShape, type ObjectShape, type Shape } from '../shape/GrantShape.ts';

/** What the heading of a column stands for. */
export interface Heading {
  /** The way to the value from the grant or the package; a place in a list stands as a number. */
  readonly path: Path;
  /** What the value is; absent where the standard does not know the field. */
  readonly leaf?: LeafShape;
  /** Its parts stand together without a sign between them: `Recipient Org Name`. */
  readonly isJoined?: true;
}

/**
 * What a heading stands for: titles with colons between them (`Recipient Org:Name`, `Classifications:1:Title`), or with
 * none (`Recipient Org Name`), or the names of fields with slashes or points (`recipientOrganization/0/name`), whatever
 * their case, blanks, and spelling of “organisation”.
 * @returns `undefined` for an empty heading
 */
export function readHeading(heading: string, from: ObjectShape): Heading | undefined {
  const whole = heading.replace(/\s+/g, ' ').trim();
  if (whole === '') return undefined;
  const parts = whole.split(separatorOf(whole)).map((part) => part.trim());
  const path: (string | number)[] = [];
  let shape: Shape | undefined = from;
  for (const [n, part] of parts.entries()) {
    if (shape?.is === 'list') {
      const isPlace = /^\d{1,6}$/.test(part);
      path.push(isPlace ? Number(part) : 0);
      shape = shape.of;
      if (isPlace) continue;
    }
    if (shape?.is !== 'object') {
      if (part === '' && shape && n === parts.length - 1) continue;
      // nothing is known here: a way that publishers made up themselves
      if (part === '') return { path: [whole] };
      path.push(n > 0 && /^\d{1,6}$/.test(part) ? Number(part) : part);
      shape = undefined;
      continue;
    }
    const name = fieldNamed(shape, part);
    if (name === undefined && n === 0 && !whole.includes('/'))
      return joinedFields(from).get(keyOf(whole)) ?? { path: [whole] };
    path.push(name ?? part);
    shape = name === undefined ? undefined : fieldOf(shape, name);
  }
  if (shape === undefined) return { path };
  return shape.is === 'list' || shape.is === 'object' ? { path: [whole] } : { path, leaf: shape };
}

function separatorOf(heading: string): string {
  if (heading.includes(':')) return ':';
  return !heading.includes('/') && /^\w+(?:\.\w+)+$/.test(heading) ? '.' : '/';
}

/** What stands two levels deep, by its two titles or names written together. */
function joinedFields(from: ObjectShape): ReadonlyMap<string, Heading> {
  const known = joined.get(from);
  if (known) return known;
  const fresh = new Map<string, Heading>();
  for (const [outer, shape] of Object.entries(from.fields)) {
    const holder = shape.is === 'list' ? shape.of : shape;
    if (holder.is !== 'object') continue;
    for (const [inner, leaf] of Object.entries(holder.fields)) {
      if (leaf.is === 'object' || leaf.is === 'list') continue;
      const path = shape.is === 'list' ? [outer, 0, inner] : [outer, inner];
      for (const before of [outer, shape.title])
        for (const after of [inner, leaf.title])
          fresh.set(keyOf(`${before}${after}`), { path, leaf, isJoined: true });
    }
  }
  joined.set(from, fresh);
  return fresh;
}

const joined = /* @__PURE__ */ new WeakMap<ObjectShape, ReadonlyMap<string, Heading>>();

/** The name of the field that a title, a name, or another spelling of either stands for. */
function fieldNamed(shape: ObjectShape, part: string): string | undefined {
  let names = named.get(shape);
  if (!names) {
    names = new Map();
    for (const [name, { title }] of Object.entries(shape.fields))
      for (const key of [keyOf(name), keyOf(title)]) if (!names.has(key)) names.set(key, name);
    named.set(shape, names);
  }
  const key = keyOf(part);
  return names.get(key) ?? names.get(otherKeys.get(key) ?? '');
}

const named = /* @__PURE__ */ new WeakMap<ObjectShape, Map<string, string>>();

const keyOf = (text: string): string =>
  foldText(text)
    .replace(/[^\p{Letter}\p{Number}]+/gu, '')
    .replace(/organi[sz]ation/g, 'org')
    .replace(/programme/g, 'program');

/** Headings that publishers write for those of the standard. */
const otherKeys: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['postcode', 'postalcode'],
  ['grantidentifier', 'identifier'],
  ['grantid', 'identifier'],
  ['recipientindividualdetails', 'toindividualsdetails'],
  ['phone', 'phonenumber'],
  ['licence', 'license'],
  ['datepublished', 'issued'],
  ['lastupdated', 'modified'],
]);
