import type { Issue, Json } from '@jalon/core';
import { contactFields } from '../portfolio/organisationFields.ts';
import {
  type Fields,
  type GivingPackage,
  isFields,
  isList,
  ownField,
  type Path,
} from '../shape/GivingPackage.ts';
import { fieldOf, type Shape } from '../shape/GrantShape.ts';
import { grantShape, packageShape } from '../shape/grantShape.data.ts';
import { isOfIndividual } from '../shape/isOfIndividual.ts';
import { namesPerson } from '../shape/namesPerson.ts';
import { titleOf } from '../shape/titleOf.ts';

/** A package that can be read field by field, and what was taken out or set right in its form on the way. */
export interface TidyPackage {
  readonly value: GivingPackage;
  readonly issues: readonly Issue[];
}

/**
 * A package without people and without empty values: an object alone where a list belongs is a list of one, `null` and
 * blanks where a number or a day belongs are nothing. Whoever receives money as a person, and whoever is to be written to,
 * stays out of every portfolio.
 */
export function tidyPackage(found: GivingPackage): TidyPackage {
  const issues: Issue[] = [];
  const people = new Map<string, { count: number; readonly at: Issue['at'] }>();
  const leftOut = (code: string, path: Path) => {
    const before = people.get(code);
    if (before) before.count += 1;
    else people.set(code, { count: 1, at: found.placeOf(path) });
  };
  const note = (code: string, path: Path) =>
    issues.push({ code, severity: 'hint', params: { field: titleOf(path) }, at: found.placeOf(path) });
  const grants = found.grants.map((grant, n) => {
    const path = ['grants', n];
    return tidyObject(withoutPeople(grant, path, leftOut), grantShape, path, note);
  });
  const about = tidyObject(found.about, packageShape, [], note);
  for (const [code, { count, at }] of people)
    issues.push({ code, severity: 'warning', params: { count }, ...(at ? { at } : {}) });
  return { value: { ...found, about, grants }, issues };
}

type Note = (code: string, path: Path) => void;

function tidyObject(
  fields: Fields,
  shape: Shape & { readonly is: 'object' },
  path: Path,
  note: Note,
): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const field = fieldOf(shape, name);
      const tidy = field ? tidyValue(value, field, [...path, name], note) : value;
      return tidy === undefined ? [] : [[name, tidy]];
    }),
  );
}

function tidyValue(value: Json, shape: Shape, path: Path, note: Note): Json | undefined {
  if (shape.is === 'list') {
    if (value === null) return gone(path, note);
    if (!isFields(value) && !isList(value)) return value;
    if (isFields(value)) note('threesixty/one-for-list', path);
    return (isList(value) ? value : [value]).map((item, n) =>
      isFields(item) ? tidyObject(item, shape.of, [...path, n], note) : item,
    );
  }
  if (shape.is === 'object') {
    if (value === null) return gone(path, note);
    const [only, ...others] = isList(value) ? value : [value];
    if (!isFields(only) || others.length > 0) return value;
    if (only !== value) note('threesixty/list-for-one', path);
    return tidyObject(only, shape, path, note);
  }
  if (shape.many && typeof value === 'string') {
    note('threesixty/one-for-list', path);
    return [value];
  }
  if (value === null && !shape.nullable) return gone(path, note);
  const isWords = shape.is === 'text' && !shape.codes;
  return typeof value === 'string' && value.trim() === '' && !isWords ? gone(path, note) : value;
}

function gone(path: Path, note: Note): undefined {
  note('threesixty/empty-value', path);
  return undefined;
}

/** A grant without names of people: of those who receive it themselves only a number made for that is kept. */
function withoutPeople(grant: Fields, path: Path, leftOut: Note): Fields {
  const about = Object.keys(grant).find((name) => isOfIndividual(name) && grant[name] !== null);
  if (about !== undefined) leftOut('threesixty/individual-left-out', [...path, about]);
  const entries = Object.entries(grant).flatMap(([name, value]): [string, Json][] => {
    if (isOfIndividual(name)) {
      if (name !== 'recipientIndividual' || value === null) return [];
      const only = isList(value) ? value[0] : value;
      const id = isFields(only) ? ownField(only, 'id') : undefined;
      const isNumber = typeof id === 'string' && /^360G-[^\s@]+$/.test(id.trim());
      if (!isNumber && id !== undefined && id !== null)
        leftOut('threesixty/individual-id-left-out', [...path, name]);
      return [[name, isNumber ? { id: id.trim() } : {}]];
    }
    if (name === 'recipientOrganization' || name === 'fundingOrganization')
      return [[name, withoutContacts(value, [...path, name], leftOut)]];
    if (about !== undefined && !Object.hasOwn(grantShape.fields, name) && namesPerson(name)) return [];
    const isPaid = about !== undefined && /Transaction$/.test(name);
    return [[name, isPaid ? withoutNames(value, ['recipient']) : value]];
  });
  return Object.fromEntries(entries);
}

function withoutContacts(value: Json, path: Path, leftOut: Note): Json {
  const isNamed = (item: Json) =>
    isFields(item) && contactFields.some((name) => Object.hasOwn(item, name) && item[name] !== null);
  for (const item of isList(value) ? value : [value])
    if (isNamed(item)) leftOut('threesixty/contact-left-out', path);
  return withoutNames(value, contactFields);
}

function withoutNames(value: Json, names: readonly string[]): Json {
  if (isList(value)) return value.map((item) => withoutNames(item, names));
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}
