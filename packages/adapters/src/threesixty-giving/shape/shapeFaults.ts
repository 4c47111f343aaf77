import { type IssueParam, isIsoDay, type Json, type LocalizedText } from '@jalon/core';
import { codeListOf } from '../codelists/codeListOf.ts';
import { isFields, isList, type Path } from './GivingPackage.ts';
import { fieldOf, type LeafShape, type ObjectShape, type Shape } from './GrantShape.ts';
import { hasDayForm, isAddress, isMoment, isYearOrMonth } from './momentForms.ts';

/** Something that the standard does not allow, and where. */
export interface ShapeFault {
  readonly code: string;
  readonly path: Path;
  readonly params: Readonly<Record<string, IssueParam>>;
  /** `warning` for what the schema lets pass although it means nothing. */
  readonly severity: 'error' | 'warning';
}

/** What speaks against a value by its structure; fields that the standard does not know are allowed. */
export function shapeFaults(value: Json | undefined, shape: Shape, path: Path = []): readonly ShapeFault[] {
  if (shape.is === 'object') return objectFaults(value, shape, path);
  if (shape.is === 'list') {
    if (!isList(value)) return [typeFault(value, path, words.list)];
    if (value.length < (shape.least ?? 0)) return [fault('threesixty/empty-list', path, {})];
    return value.flatMap((item, n) => shapeFaults(item, shape.of, [...path, n]));
  }
  if (!shape.many) return leafFaults(value, shape, path);
  if (!isList(value)) return [typeFault(value, path, words.list)];
  return value.flatMap((item, n) => leafFaults(item, shape, [...path, n]));
}

function objectFaults(value: Json | undefined, shape: ObjectShape, path: Path): readonly ShapeFault[] {
  if (!isFields(value)) return [typeFault(value, path, words.object)];
  const missing = (shape.required ?? []).filter((name) => !Object.hasOwn(value, name));
  return [
    ...missing.map((name) => fault('threesixty/required-missing', [...path, name], {})),
    ...Object.entries(value).flatMap(([name, item]) => {
      const field = fieldOf(shape, name);
      return field ? shapeFaults(item, field, [...path, name]) : [];
    }),
  ];
}

function leafFaults(value: Json | undefined, shape: LeafShape, path: Path): readonly ShapeFault[] {
  if (value === null && shape.nullable) return [];
  if (shape.is === 'number') {
    if (typeof value !== 'number') return [typeFault(value, path, words.number)];
    const { least } = shape;
    return least !== undefined && value < least
      ? [fault('threesixty/too-small', path, { found: value, least })]
      : [];
  }
  if (typeof value !== 'string') return [typeFault(value, path, words.text)];
  const found = showValue(value);
  if (shape.codes && !codeListOf(shape.codes).has(value))
    return [fault('threesixty/unknown-code', path, { found })];
  switch (shape.is) {
    case 'text':
      return [];
    case 'yes-no':
      return value === 'Yes' || value === 'No' ? [] : [fault('threesixty/not-yes-no', path, { found })];
    case 'address':
      return isAddress(value) ? [] : [fault('threesixty/bad-address', path, { found })];
    case 'moment':
      return isMoment(value) ? [] : [fault('threesixty/bad-moment', path, { found })];
    default:
      return dayFaults(value, shape.is === 'partial-day', path);
  }
}

function dayFaults(value: string, maybePart: boolean, path: Path): readonly ShapeFault[] {
  if (isIsoDay(value) || isMoment(value) || (maybePart && isYearOrMonth(value))) return [];
  const found = showValue(value);
  return hasDayForm(value)
    ? [{ ...fault('threesixty/no-such-day', path, { found }), severity: 'warning' }]
    : [fault('threesixty/bad-day', path, { found })];
}

const words = {
  list: { fr: 'une liste', en: 'a list' },
  object: { fr: 'un objet avec ses champs', en: 'an object with its fields' },
  number: { fr: 'un nombre', en: 'a number' },
  text: { fr: 'un texte', en: 'a text' },
} as const;

const fault = (code: string, path: Path, params: ShapeFault['params']): ShapeFault => ({
  code,
  path,
  params,
  severity: 'error',
});

const typeFault = (value: Json | undefined, path: Path, expected: LocalizedText): ShapeFault =>
  fault('threesixty/wrong-type', path, { found: showValue(value), expected });

/** A value as it is shown in a sentence: short, on one line. */
export function showValue(value: Json | undefined): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
