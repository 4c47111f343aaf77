import { sameJson } from '@jalon/core';
import type { ReportItem } from '../schema/ReportItem.ts';
import { changeOf } from './changeOf.ts';
import { demandsOf, isDemand } from './demandsOf.ts';
import { fieldChanges } from './fieldChanges.ts';
import { optionChanges } from './optionChanges.ts';
import type { ChangedPart, SchemaChange } from './SchemaChange.ts';

/** What every item has, whatever its kind. */
const base = new Set(['title', 'help', 'binding', 'required', 'when']);

/** Differences between two versions of one item, its place aside. */
export function itemChanges(
  a: ReportItem,
  b: ReportItem,
  path: readonly PropertyKey[],
): readonly SchemaChange[] {
  const part: ChangedPart = { of: 'item', id: b.id, title: b.title };
  const retyped = a.kind !== b.kind;
  const leftOut = (field: string) =>
    field === 'id' ||
    field === 'kind' ||
    field === 'options' ||
    isDemand(field) ||
    (retyped && !base.has(field));
  const changes: readonly SchemaChange[] = [
    ...(a.id === b.id ? [] : [named('renamed', a.id, b.id)]),
    ...(retyped ? [named('retyped', a.kind, b.kind)] : []),
    ...fieldChanges(a, b, part, path, leftOut),
    ...demandChanges(a, b, part, path),
    ...(a.kind === 'choice' && b.kind === 'choice' ? optionChanges(a, b, path) : []),
  ];
  if (changes.length > 0 || sameJson(a, b)) return changes;
  return [changeOf(part, { change: 'changed', level: 'patch', path, code: 'change/restated' })];

  function named(change: 'renamed' | 'retyped', from: string, to: string): SchemaChange {
    const field = change === 'renamed' ? 'id' : 'kind';
    const facts = { change, level: 'major', path: [...path, field], from, to } as const;
    return changeOf(part, { ...facts, code: `change/item-${change}` });
  }
}

/** Rules that ask for more or for less; between two kinds only whether an answer is required. */
function demandChanges(
  a: ReportItem,
  b: ReportItem,
  part: ChangedPart,
  path: readonly PropertyKey[],
): readonly SchemaChange[] {
  const [older, newer] = [demandsOf(a), demandsOf(b)];
  const fields = [...new Set([...newer.keys(), ...older.keys()])];
  return fields.flatMap((field): readonly SchemaChange[] => {
    if (a.kind !== b.kind && field !== 'required') return [];
    const [from, to] = [older.get(field), newer.get(field)];
    // the weight of a rule that came or went is said by the rule itself
    if (field.endsWith('/severity') && !(from && to)) return [];
    if (sameJson(from, to)) return [];
    const unranked = [from, to].some((demand) => demand !== undefined && demand.strictness === undefined);
    const [before, after] = [from, to].map((demand) => demand?.strictness ?? -Infinity) as [number, number];
    const change = unranked ? 'changed' : after > before ? 'tightened' : 'loosened';
    const code =
      field !== 'required' ? `change/${change}` : to ? 'change/now-required' : 'change/now-optional';
    return [
      changeOf(part, {
        change,
        level: change === 'loosened' ? 'minor' : 'major',
        path: [...path, ...field.split('/')],
        field,
        from: from?.value,
        to: to?.value,
        code,
      }),
    ];
  });
}
