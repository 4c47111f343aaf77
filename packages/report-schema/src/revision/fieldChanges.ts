import { type Lang, sameJson } from '@jalon/core';
import { type ChangeFacts, changeOf } from './changeOf.ts';
import type { ChangedPart, SchemaChange, SemverLevel } from './SchemaChange.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Fields that a report does not depend on: how much room a text gets, which part of a dossier fills an item, when. */
const harmless = new Map<string, SemverLevel>([
  ['long', 'patch'],
  ['layout', 'patch'],
  ['binding', 'minor'],
  ['figure', 'minor'],
  // which table is drawn or counted
  ['of', 'minor'],
  // what was answered before stands all the same
  ['phase', 'minor'],
]);

/**
 * Differences in the fields of one part of a schema: texts language by language, anything else as a whole. What is not
 * known to be harmless is taken to break reports.
 */
export function fieldChanges(
  a: object,
  b: object,
  part: ChangedPart,
  path: readonly PropertyKey[],
  leftOut: (field: string) => boolean,
): readonly SchemaChange[] {
  const [older, newer] = [a as Fields, b as Fields];
  const fields = [...new Set([...Object.keys(newer), ...Object.keys(older)])];
  return fields.flatMap((field): readonly SchemaChange[] => {
    const [from, to] = [fieldOf(older, field), fieldOf(newer, field)];
    if (leftOut(field) || sameJson(from, to)) return [];
    if (field === 'other' && (from === undefined || to === undefined)) return [offered(to === undefined)];
    if (isText(from) && isText(to)) return relabelled(from, to, field).map((facts) => changeOf(part, facts));
    const level = harmless.get(field) ?? 'major';
    return [changeOf(part, { change: 'changed', level, path: [...path, field], field, from, to })];
  });

  /** An answer in one's own words, offered where it was not, or no longer. */
  function offered(gone: boolean): SchemaChange {
    const field = 'other';
    const facts = gone
      ? ({ change: 'tightened', level: 'major' } as const)
      : ({ change: 'loosened', level: 'minor' } as const);
    return changeOf(part, { ...facts, path: [...path, field], field, from: gone, to: !gone });
  }

  function relabelled(from: Fields = {}, to: Fields = {}, field: string): readonly ChangeFacts[] {
    return (['fr', 'en'] as const satisfies readonly Lang[])
      .filter((lang) => from[lang] !== to[lang])
      .map((lang) => ({
        change: 'relabelled',
        level: 'patch',
        path: [...path, field, lang],
        field,
        lang,
        from: from[lang],
        to: to[lang],
      }));
  }
}

const fieldOf = (fields: Fields, field: string): unknown =>
  Object.hasOwn(fields, field) ? fields[field] : undefined;

/** A text in both languages, or none. */
function isText(value: unknown): value is Fields | undefined {
  if (value === undefined) return true;
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return (
    keys.length === 2 &&
    keys.every((key) => key === 'fr' || key === 'en') &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}
