import { readHeaderText } from '../../header/readHeaderText.ts';
import type { TableSheet } from '../../row/TableSheet.ts';
import { recordSheet } from '../recordSheet.ts';
import { logframeKind } from './logframeKind.ts';
import { type LevelledText, splitLevel } from './splitLevel.ts';

/** What replaces the indicators and their sources in the lowest rows of a frame. */
const inputs: ReadonlySet<string> = new Set(['means', 'budget', 'preconditions']);

/** A header inside a frame: the columns as they are below it, and the level that it names. */
export interface SecondHeader {
  readonly table: TableSheet;
  readonly level?: LevelledText & { readonly cell: string };
}

/**
 * A row that renames the columns for the activities: « Activités | Moyens | Coûts | Conditions préalables ».
 * @returns `undefined` for any other row
 */
export function secondHeader(table: TableSheet, row: number): SecondHeader | undefined {
  const { grid, context, box, name } = table;
  const cells = grid.filled(row);
  const right = cells.filter((column) => column > name.index);
  const fields = new Map<number, string>();
  for (const column of right) {
    const { fields: named, exact } = readHeaderText(grid.text(row, column), context);
    const field =
      named.find((each) => inputs.has(each)) ??
      named.find((each) => Object.hasOwn(logframeKind.fields, each));
    if (!exact || field === undefined) return undefined;
    fields.set(column, field);
  }
  if (![...fields.values()].some((field) => inputs.has(field))) return undefined;
  const left = cells.filter((column) => column <= name.index);
  const said = left.map((column) => ({
    ...splitLevel(grid.text(row, column)),
    cell: grid.address(row, column),
  }));
  if (said.some(({ statement }) => statement !== '')) return undefined;
  const columns = box.columns.map((column) => ({
    ...column,
    field: fields.get(column.index) ?? column.field,
  }));
  const [level] = said;
  const renamed = recordSheet(logframeKind, grid, { ...box, columns }, context);
  return renamed && { table: renamed, ...(level ? { level } : {}) };
}
