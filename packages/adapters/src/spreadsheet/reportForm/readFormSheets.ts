import type { Issue, Lang, Place } from '@jalon/core';
import type { FilledItem, FilledRow, FilledValue, FormField, FormItem } from '@jalon/report-schema';
import { cellAddress } from '../../workbook/cellAddress.ts';
import type { Sheet } from '../../workbook/Workbook.ts';
import { cellValue } from './cellValue.ts';
import { keyColumn } from './formColumns.ts';
import { numberColumn, readRowKey, valueColumn } from './rowKeys.ts';

/** A sheet of a report to fill in, by what its first cell says. */
export interface FormSheet {
  readonly sheet: Sheet;
  /** Row and column of the first key, from 0. */
  readonly top: number;
  readonly left: number;
  readonly version: string;
  readonly schema: string;
  readonly schemaVersion: string;
  readonly lang: Lang;
  readonly report: string;
  readonly asOf: string;
}

/** The first key of a sheet, wherever inserted rows and columns have moved it; `undefined` on a sheet of somebody's own. */
export function formSheet(sheet: Sheet): FormSheet | undefined {
  for (let top = 0; top < Math.min(sheet.rows.length, searched); top += 1) {
    for (let left = keyColumn; left < searched; left += 1) {
      const text = textAt(sheet, top, left);
      const key = text.startsWith('["jalon"') ? readRowKey(text) : undefined;
      if (key?.[0] !== 'jalon' || key[1] !== 'report-form') continue;
      const [, , version = '', schema = '', schemaVersion = '', lang, report = '', asOf = ''] = key;
      return {
        sheet,
        top,
        left,
        version,
        schema,
        schemaVersion,
        lang: lang === 'en' ? 'en' : 'fr',
        report,
        asOf,
      };
    }
  }
  return undefined;
}

/** Rows and columns that people insert before ours. */
const searched = 60;

const textAt = ({ rows }: Sheet, row: number, column: number): string => {
  const cell = rows[row]?.[column];
  return cell?.type === 'text' ? cell.value : (cell?.shown ?? '');
};

/** What stands on a sheet, item by item. */
export interface ReadSheet {
  readonly items: readonly FilledItem[];
  /** Fields that are shown in part, by item: what the report said is kept. */
  readonly kept: ReadonlyMap<string, readonly string[]>;
  readonly issues: readonly Issue[];
}

interface OpenTable {
  readonly item: string;
  readonly id: string;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: FilledRow[];
}

/**
 * Reads a sheet by its keys: inserted, moved and sorted rows, inserted columns and other headings change nothing.
 * @param asked the items of the form as it would be made now
 */
export function readFormSheet(
  { sheet, top, left }: FormSheet,
  asked: ReadonlyMap<string, FormItem>,
  file: string | undefined,
): ReadSheet {
  const issues: Issue[] = [];
  const fields = new Map<string, FilledValue[]>();
  const ticks = new Map<
    string,
    { readonly item: string; readonly id: string; readonly codes: string[]; readonly at: Place }
  >();
  const tables: OpenTable[] = [];
  const kept = new Map<string, readonly string[]>();
  const value = columnOf(sheet, top, valueColumn) ?? left + 1;
  let table: OpenTable | undefined;
  const place = (row: number, column: number): Place => ({
    in: 'sheet',
    ...(file === undefined ? {} : { file }),
    sheet: sheet.name,
    cell: cellAddress(row, column),
  });
  const read = (id: string, row: number, column: number, field: FormField | undefined, unit?: string) => {
    const setting = { input: field?.input, at: place(row, column), ...(unit === undefined ? {} : { unit }) };
    const found = cellValue(id, sheet.rows[row]?.[column], setting);
    issues.push(...found.issues);
    return found.value ? [found.value] : [];
  };
  for (let row = top + 1; row < sheet.rows.length; row += 1) {
    const key = readRowKey(textAt(sheet, row, left)) ?? [];
    const [kind, item = '', id = '', code = ''] = key;
    if (kind === 'end') table = undefined;
    else if (kind === 'kept') kept.set(item, [...(kept.get(item) ?? []), id]);
    else if (kind === 'field') {
      const field = asked.get(item)?.fields.find((each) => each.id === id);
      fields.set(item, [...(fields.get(item) ?? []), ...read(id, row, value, field)]);
    } else if (kind === 'tick') {
      const name = JSON.stringify([item, id]);
      const known = ticks.get(name) ?? { item, id, codes: [], at: place(row, value) };
      ticks.set(name, known);
      const [tick] = read(id, row, value, undefined);
      if (isTicked(tick)) known.codes.push(code);
    } else if (kind === 'group') {
      table = { item, id, columns: columnsOf(sheet, row, left), rows: [] };
      tables.push(table);
    } else if (table && kind !== 'words')
      table.rows.push(...readTableRow(sheet, row, key, table, asked, read, place));
  }
  for (const { item, id, codes, at } of ticks.values())
    fields.set(item, [...(fields.get(item) ?? []), { id, value: codes, at }]);
  const ids = new Set([...fields.keys(), ...tables.map(({ item }) => item)]);
  const items = [...ids].map((id) => ({
    id,
    fields: fields.get(id) ?? [],
    groups: withNumbers(
      tables.filter(({ item }) => item === id),
      asked.get(id),
    ),
  }));
  return { items, kept, issues };
}

const isTicked = (tick: FilledValue | undefined): boolean =>
  tick?.value !== undefined &&
  tick.value !== false &&
  !['', 'non', 'no', 'n', '0', 'false', 'faux', '-'].includes(String(tick.value).trim().toLowerCase());

/** The column whose key is a word. */
function columnOf(sheet: Sheet, row: number, word: string): number | undefined {
  const found = (sheet.rows[row] ?? []).findIndex((_, column) => textAt(sheet, row, column) === word);
  return found < 0 ? undefined : found;
}

function columnsOf(sheet: Sheet, row: number, left: number): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (let column = left + 1; column < (sheet.rows[row]?.length ?? 0); column += 1) {
    const id = textAt(sheet, row, column);
    if (id !== '' && !columns.has(id)) columns.set(id, column);
  }
  return columns;
}

type Read = (
  id: string,
  row: number,
  column: number,
  field: FormField | undefined,
  unit?: string,
) => readonly FilledValue[];

/** One line of a table; none where it holds neither a key nor anything that was typed. */
function readTableRow(
  sheet: Sheet,
  row: number,
  [kind, known, ...kept]: readonly string[],
  { item, id, columns }: OpenTable,
  asked: ReadonlyMap<string, FormItem>,
  read: Read,
  place: (row: number, column: number) => Place,
): readonly FilledRow[] {
  const group = asked.get(item)?.groups.find((each) => each.id === id);
  const unitColumn = columns.get('unit');
  const unitText = unitColumn === undefined ? '' : textAt(sheet, row, unitColumn).trim();
  const unit = unitText === '%' ? 'ratio' : unitText;
  const values = [...columns].flatMap(([field, column]) =>
    field === numberColumn || (kind === 'row' && kept.includes(field))
      ? []
      : read(
          field,
          row,
          column,
          group?.columns.find((each) => each.id === field),
          unit,
        ),
  );
  const isOurs = kind === 'row' && known !== undefined;
  if (!isOurs && values.every(({ value }) => value === undefined || value === '')) return [];
  const number = columns.get(numberColumn);
  const shown = number === undefined ? '' : textAt(sheet, row, number).trim();
  const at = place(row, number ?? 0);
  // the number of a row stays beside it until those that point at it are read
  return [{ id: isOurs ? known : `+${row}`, values: [...values, { id: numberColumn, value: shown }], at }];
}

/** The tables of an item, where rows that point at a row of another table by its number point at its id. */
function withNumbers(tables: readonly OpenTable[], item: FormItem | undefined): FilledItem['groups'] {
  const numbers = new Map(
    tables.map(({ id, rows }) => [
      id,
      new Map(
        rows.map(({ id: row, values }) => [
          String(values.find(({ id: each }) => each === numberColumn)?.value ?? ''),
          row,
        ]),
      ),
    ]),
  );
  return tables.map(({ id, rows }) => {
    const inputs = new Map(
      item?.groups.find((group) => group.id === id)?.columns.map((each) => [each.id, each.input]),
    );
    return {
      id,
      rows: rows.map((row) => ({
        ...row,
        values: row.values.flatMap((value): readonly FilledValue[] => {
          if (value.id === numberColumn) return [];
          const input = inputs.get(value.id);
          if (input?.kind !== 'row' || value.value === undefined) return [value];
          const number = String(value.value).trim();
          return [{ ...value, value: numbers.get(input.group)?.get(number) ?? number }];
        }),
      })),
    };
  });
}
