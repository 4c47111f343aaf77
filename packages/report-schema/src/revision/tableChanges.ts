import type { ReportItem } from '../schema/ReportItem.ts';
import type { TableItem, TableItemColumn } from '../schema/TableItem.ts';
import { changeOf } from './changeOf.ts';
import { demandChanges } from './demandChanges.ts';
import { isDemand } from './demandsOf.ts';
import { fieldChanges } from './fieldChanges.ts';
import { listChanges } from './listChanges.ts';
import { optionChanges } from './optionChanges.ts';
import type { ChangedPart, SchemaChange } from './SchemaChange.ts';

/** Differences between the columns and the given rows of two versions of one table. */
export function tableChanges(
  a: TableItem,
  b: TableItem,
  part: ChangedPart,
  path: readonly PropertyKey[],
): readonly SchemaChange[] {
  const where = { item: b.id, within: b.title } as const;
  return [
    ...listChanges(a.columns, b.columns, {
      ...where,
      of: 'column',
      path: [...path, 'columns'],
      idOf: ({ id }) => id,
      isDemanded: ({ required }) => required === true,
      inside: (before, after, column, at) => columnChanges(before, after, column, at, b),
    }),
    ...(a.rows && b.rows
      ? optionChanges(a.rows, b.rows, { ...where, of: 'row', path: [...path, 'rows'] })
      : rowsGiven(a, b, part, path)),
  ];
}

/** Rows that are given where any could be added, or no longer. */
function rowsGiven(
  a: TableItem,
  b: TableItem,
  part: ChangedPart,
  path: readonly PropertyKey[],
): readonly SchemaChange[] {
  if (!a.rows && !b.rows) return [];
  const facts = b.rows
    ? ({ change: 'tightened', level: 'major', code: 'change/rows-given' } as const)
    : ({ change: 'loosened', level: 'minor', code: 'change/rows-freed' } as const);
  const [from, to] = [a.rows, b.rows];
  return [changeOf(part, { ...facts, path: [...path, 'rows'], field: 'rows', from, to })];
}

function columnChanges(
  a: TableItemColumn,
  b: TableItemColumn,
  part: ChangedPart,
  path: readonly PropertyKey[],
  { id, title }: Pick<ReportItem, 'id' | 'title'>,
): readonly SchemaChange[] {
  const retyped = a.kind !== b.kind;
  const leftOut = (field: string) =>
    ['id', 'kind', 'options'].includes(field) || isDemand(field) || (retyped && !shared.has(field));
  return [
    ...(retyped
      ? [
          changeOf(part, {
            change: 'retyped',
            level: 'major',
            path: [...path, 'kind'],
            from: a.kind,
            to: b.kind,
            code: 'change/column-retyped',
            within: title,
          }),
        ]
      : []),
    ...fieldChanges(a, b, part, path, leftOut),
    ...demandChanges(a, b, part, path, title),
    ...(a.kind === 'choice' && b.kind === 'choice'
      ? optionChanges(a.options, b.options, {
          of: 'option',
          item: id,
          column: b.id,
          within: b.title,
          path: [...path, 'options'],
        })
      : []),
  ];
}

/** What every column has, whatever its kind. */
const shared = new Set(['title', 'help']);
