import type { Issue, Words } from '@jalon/core';
import type { CountRule } from './ItemBase.ts';
import type { ReportItem } from './ReportItem.ts';
import { schemaFault } from './schemaFault.ts';
import type { TableItem, TableItemColumn } from './TableItem.ts';

type Path = readonly (string | number)[];

/** What keeps a table from being filled, or what is drawn and counted from one from being computed. */
export function tableFaults(item: ReportItem, path: Path, all: readonly ReportItem[]): readonly Issue[] {
  if (item.kind === 'table') return [...columnFaults(item, path), ...rowFaults(item, path)];
  if (item.kind === 'cross-table') {
    const { item: table, rows, columns } = item.of;
    return ofTable(item, path, all, table, { rows: [rows, isOneChoice], columns: [columns, isOneChoice] });
  }
  if (item.kind !== 'figure' || item.figure !== 'pie') return [];
  if (!item.of) return [schemaFault('schema/pie-of-nothing', item.id, path)];
  const { item: table, names, sizes } = item.of;
  return ofTable(item, path, all, table, {
    names: [names, isName],
    ...(sizes !== undefined && { sizes: [sizes, isSize] as const }),
  });
}

function columnFaults(item: TableItem, path: Path): readonly Issue[] {
  const ids = item.columns.map(({ id }) => id);
  return item.columns.flatMap((column, index): readonly Issue[] => {
    const at = [...path, 'columns', index];
    const fault = (code: string, where: string, params: Issue['params'] = {}) =>
      schemaFault(`schema/${code}`, item.id, where === '' ? at : [...at, where], params);
    const { min, max } = column.kind === 'number' ? column : {};
    return [
      ...(column.id === 'id' ? [fault('column-named-id', 'id')] : []),
      ...(ids.indexOf(column.id) < index ? [fault('duplicate-column', 'id', { column: column.id })] : []),
      ...(min !== undefined && max !== undefined && min > max
        ? [fault('empty-range', '', { min, max })]
        : []),
      ...(column.kind === 'choice' && repeated(column.options).length > 0
        ? [fault('duplicate-option', 'options')]
        : []),
    ];
  });
}

function rowFaults({ id, rows, rules }: TableItem, path: Path): readonly Issue[] {
  if (!rows) return [];
  const { min = 0 }: CountRule = rules?.count ?? {};
  return [
    ...repeated(rows).map((row) => schemaFault('schema/duplicate-row', id, [...path, 'rows'], { row })),
    ...(min > rows.length
      ? [schemaFault('schema/rows-below-count', id, [...path, 'rules', 'count'], { min, rows: rows.length })]
      : []),
  ];
}

const repeated = (options: readonly { readonly code: string }[]): readonly string[] =>
  options.map(({ code }) => code).filter((code, index, codes) => codes.indexOf(code) < index);

/** What a column has to hold for a use, said where it does not. */
type Fit = (column: TableItemColumn) => Words | undefined;

const isOneChoice: Fit = (column) =>
  column.kind === 'choice' && !column.multiple
    ? undefined
    : { fr: 'un choix unique', en: 'one choice of several options' };
const isName: Fit = (column) =>
  column.kind === 'text' || !isOneChoice(column)
    ? undefined
    : { fr: 'un texte ou un choix unique', en: 'a text or one choice of several options' };
const isSize: Fit = ({ kind }) =>
  kind === 'number' || kind === 'money'
    ? undefined
    : { fr: 'des nombres ou des montants', en: 'numbers or amounts of money' };

/** Whether the table is there, with the columns that are read of it. */
function ofTable(
  item: ReportItem,
  path: Path,
  all: readonly ReportItem[],
  table: string,
  uses: Readonly<Record<string, readonly [id: string, fit: Fit]>>,
): readonly Issue[] {
  const read = all.find(({ id }) => id === table);
  const at = (field: string) => [...path, 'of', field];
  if (read?.kind !== 'table')
    return [schemaFault('schema/unknown-table', item.id, at('item'), { other: table })];
  return Object.entries(uses).flatMap(([field, [id, fit]]) => {
    const column = read.columns.find((each) => each.id === id);
    if (!column)
      return [schemaFault('schema/unknown-column', item.id, at(field), { column: id, other: read.title })];
    const expected = fit(column);
    return expected
      ? [schemaFault('schema/column-unfit', item.id, at(field), { column: column.title, expected })]
      : [];
  });
}
