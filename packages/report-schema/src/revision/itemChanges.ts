import { sameJson } from '@jalon/core';
import type { ReportItem } from '../schema/ReportItem.ts';
import { changeOf } from './changeOf.ts';
import { demandChanges } from './demandChanges.ts';
import { isDemand } from './demandsOf.ts';
import { fieldChanges } from './fieldChanges.ts';
import { optionChanges } from './optionChanges.ts';
import type { ChangedPart, SchemaChange } from './SchemaChange.ts';
import { tableChanges } from './tableChanges.ts';

/** What every item has, whatever its kind. */
const base = new Set(['title', 'help', 'binding', 'required', 'when', 'phase']);

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
    field === 'columns' ||
    field === 'rows' ||
    isDemand(field) ||
    (retyped && !base.has(field));
  const changes: readonly SchemaChange[] = [
    ...(a.id === b.id ? [] : [named('renamed', a.id, b.id)]),
    ...(retyped ? [named('retyped', a.kind, b.kind)] : []),
    ...fieldChanges(a, b, part, path, leftOut),
    ...demandChanges(a, b, part, path),
    ...(a.kind === 'choice' && b.kind === 'choice'
      ? optionChanges(a.options, b.options, {
          of: 'option',
          item: b.id,
          within: b.title,
          path: [...path, 'options'],
        })
      : []),
    ...(a.kind === 'table' && b.kind === 'table' ? tableChanges(a, b, part, path) : []),
  ];
  if (changes.length > 0 || sameJson(a, b)) return changes;
  return [changeOf(part, { change: 'changed', level: 'patch', path, code: 'change/restated' })];

  function named(change: 'renamed' | 'retyped', from: string, to: string): SchemaChange {
    const field = change === 'renamed' ? 'id' : 'kind';
    const facts = { change, level: 'major', path: [...path, field], from, to } as const;
    return changeOf(part, { ...facts, code: `change/item-${change}` });
  }
}
