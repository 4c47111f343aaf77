import { grains, isIsoDay, type Json, sameJson } from '@jalon/core';
import { exchangeMember } from './exchangeMember.ts';
import { isMembers, type RawMembers } from './read/RawDhis2.ts';

/** What stands in an object beside what DHIS2 has members for: a field that is not there is `null`. */
export type Addition = RawMembers;

/** What this library added to an object. */
export function additionOf(members: RawMembers): Addition {
  const own = Object.hasOwn(members, exchangeMember) ? members[exchangeMember] : undefined;
  return isMembers(own) ? own : {};
}

const languageTag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const isText = (value: Json): boolean => typeof value === 'string';
const isTexts = (value: Json): boolean => isMembers(value) && Object.values(value).every(isText);
const isLocalized = (value: Json): boolean =>
  isText(value) || (isTexts(value) && Object.keys(value as object).every((tag) => languageTag.test(tag)));
const isListOf = (test: (value: Json) => boolean) => (value: Json) =>
  Array.isArray(value) && value.every(test);
const oneOf =
  (...codes: readonly string[]) =>
  (value: Json) =>
    codes.includes(value as string);
const isId = (value: Json): boolean =>
  typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/.test(value);
const isWhole = (value: Json | undefined): boolean =>
  value === undefined || (Number.isInteger(value) && (value as number) >= 0);
const isLevel = (value: Json): boolean =>
  isMembers(value) &&
  isText(value['code'] ?? null) &&
  value['code'] !== '' &&
  isLocalized(value['label'] ?? null) &&
  ['favourable', 'neutral', 'unfavourable', undefined].includes(value['tone'] as undefined);
const isCategory = (value: Json): boolean =>
  isMembers(value) &&
  isText(value['code'] ?? null) &&
  value['code'] !== '' &&
  isLocalized(value['label'] ?? null) &&
  isWhole(value['fromMonths']) &&
  isWhole(value['toMonths']) &&
  ['other', 'prefers-not-to-say', 'not-recorded', undefined].includes(value['rest'] as undefined);
const isPeriod = (value: Json): boolean =>
  isMembers(value) &&
  isIsoDay(String(value['start'])) &&
  isIsoDay(String(value['end'])) &&
  isText(value['label'] ?? '') &&
  oneOf(...grains)(value['grain'] ?? 'custom');
const states = [
  ...['reported', 'estimated', 'interpolated', 'carried-forward', 'imputed', 'pending', 'not-available'],
  ...[
    'not-collected',
    'not-communicated',
    'not-applicable',
    'dont-know',
    'refused',
    'suppressed',
    'unreadable',
  ],
];
const additivities = [
  'sum',
  'last',
  'mean',
  'weighted-mean',
  'max',
  'min',
  'ratio-of-sums',
  'distinct',
  'none',
];

/** Forms of what may be added, by field. Whoever wrote the file, nothing else enters a document. */
const forms: Readonly<Record<string, (value: Json) => boolean>> = {
  id: isId,
  code: isText,
  name: isLocalized,
  title: isLocalized,
  definition: isLocalized,
  comment: isLocalized,
  unit: (value) => isText(value) && value !== '',
  scale: oneOf('quantity', 'ordinal', 'yes-no', 'date', 'text'),
  levels: isListOf(isLevel),
  direction: oneOf('increase', 'decrease', 'maintain'),
  basis: oneOf('increment', 'running-total', 'snapshot', 'ratio'),
  additivity: (value) => isMembers(value) && Object.values(value).every(oneOf(...additivities)),
  dimensions: isListOf(isId),
  languages: isListOf(isText),
  formula: isText,
  kind: (value) =>
    oneOf('sex', 'gender', 'age', 'place')(value) || (isText(value) && /^[^/]+\/.+$/.test(value as string)),
  choice: oneOf('single', 'multiple'),
  categories: (value) => isTexts(value) || isListOf(isCategory)(value),
  period: isPeriod,
  place: isText,
  organisation: isId,
  state: oneOf(...states),
  flags: isListOf(isText),
  recordedOn: (value) => isText(value) && isIsoDay(value as string),
  extensions: (value) => isMembers(value),
};

/** An entity with what was added to its object in place of what the object itself says. */
export function withAddition<T extends object>(entity: T, addition: Addition, fields: readonly string[]): T {
  const entries = new Map<string, unknown>(Object.entries(entity));
  for (const field of fields) {
    const value = Object.hasOwn(addition, field) ? addition[field] : undefined;
    if (value === undefined) continue;
    if (value === null) entries.delete(field);
    else if (forms[field]?.(value)) entries.set(field, value);
  }
  return Object.fromEntries(entries) as T;
}

/** What has to be added so that an entity comes back: the fields that its object says otherwise, or not at all. */
export function missingOf(wanted: object, read: object, fields: readonly string[]): Addition {
  const [before, after] = [wanted, read] as Readonly<Record<string, Json>>[];
  return Object.fromEntries(
    fields
      .filter((field) => !sameJson(before?.[field], after?.[field]))
      .map((field) => [field, before?.[field] ?? null]),
  );
}
