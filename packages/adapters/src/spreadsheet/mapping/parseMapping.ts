import { type Checked, type Issue, isIsoDay } from '@jalon/core';
import type { ReadingMapping } from './ReadingMapping.ts';

/**
 * Reads a mapping that was kept as JSON, changed by hand perhaps: what does not fit is said with its place.
 * @param text as `JSON.stringify` wrote it
 * @returns the mapping, or one issue for each thing that is wrong
 * @example
 * ```ts
 * import { parseMapping } from '@jalon/adapters/spreadsheet';
 * parseMapping('{"tables": [{"sheet": "Suivi"}]}').issues.map(({ params }) => params['at']);
 * // => ['tables[0].kind', 'tables[0].headerRows', 'tables[0].columns']
 * parseMapping('{"tables": []}').value; // => { tables: [] }
 * ```
 */
export function parseMapping(text: string): Checked<ReadingMapping> {
  let found: unknown;
  try {
    found = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { issues: [fault('', { fr: 'un texte JSON', en: 'a JSON text' }, text)] };
  }
  const issues = faultsIn(found);
  return issues.length > 0 ? { issues } : { value: found as ReadingMapping, issues };
}

type Fields = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWord = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isRow = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 1;
const areRows = (value: unknown): boolean => Array.isArray(value) && value.every(isRow);

const expected = {
  object: { fr: 'un objet', en: 'an object' },
  list: { fr: 'une liste', en: 'a list' },
  word: { fr: 'un mot', en: 'a word' },
  row: { fr: 'un numéro de ligne à partir de 1', en: 'the number of a row, from 1' },
  rows: { fr: 'une liste de numéros de ligne à partir de 1', en: 'a list of row numbers, from 1' },
  period: {
    fr: 'une période avec start et end (AAAA-MM-JJ)',
    en: 'a period with start and end (YYYY-MM-DD)',
  },
  answer: { fr: 'true ou false', en: 'true or false' },
} as const;

function faultsIn(mapping: unknown): readonly Issue[] {
  if (!isObject(mapping)) return [fault('', expected.object, mapping)];
  const { tables, ignoredSheets } = mapping;
  if (!Array.isArray(tables)) return [fault('tables', expected.list, tables)];
  const isFit = ignoredSheets === undefined || (Array.isArray(ignoredSheets) && ignoredSheets.every(isWord));
  return [
    ...(isFit ? [] : [fault('ignoredSheets', expected.list, ignoredSheets)]),
    ...tables.flatMap((table, at) => tableFaults(table, `tables[${at}]`)),
  ];
}

function tableFaults(table: unknown, at: string): readonly Issue[] {
  if (!isObject(table)) return [fault(at, expected.object, table)];
  const { sheet, kind, headerRows, lastRow, columns, leftOut, turned } = table;
  const optional = (value: unknown, test: (value: unknown) => boolean) => value === undefined || test(value);
  return [
    ...(isWord(sheet) ? [] : [fault(`${at}.sheet`, expected.word, sheet)]),
    ...(isWord(kind) ? [] : [fault(`${at}.kind`, expected.word, kind)]),
    ...(areRows(headerRows) && (headerRows as unknown[]).length > 0
      ? []
      : [fault(`${at}.headerRows`, expected.rows, headerRows)]),
    ...(optional(lastRow, isRow) ? [] : [fault(`${at}.lastRow`, expected.row, lastRow)]),
    ...(optional(leftOut, areRows) ? [] : [fault(`${at}.leftOut`, expected.rows, leftOut)]),
    ...(optional(turned, (value) => typeof value === 'boolean')
      ? []
      : [fault(`${at}.turned`, expected.answer, turned)]),
    ...(isObject(columns)
      ? Object.entries(columns).flatMap(([name, column]) => columnFaults(column, `${at}.columns.${name}`))
      : [fault(`${at}.columns`, expected.object, columns)]),
  ];
}

function columnFaults(column: unknown, at: string): readonly Issue[] {
  if (!isObject(column)) return [fault(at, expected.object, column)];
  const { field, header, unit, period, category } = column;
  return [
    ...(isWord(field) ? [] : [fault(`${at}.field`, expected.word, field)]),
    ...(header === undefined || typeof header === 'string'
      ? []
      : [fault(`${at}.header`, expected.word, header)]),
    ...(unit === undefined || isWord(unit) ? [] : [fault(`${at}.unit`, expected.word, unit)]),
    ...(category === undefined || isWord(category) ? [] : [fault(`${at}.category`, expected.word, category)]),
    ...(period === undefined || isPeriod(period) ? [] : [fault(`${at}.period`, expected.period, period)]),
  ];
}

const isPeriod = (value: unknown): boolean =>
  isObject(value) && [value['start'], value['end']].every((day) => typeof day === 'string' && isIsoDay(day));

/** The sentence names the place, what was expected there and what was found. */
function fault(at: string, wanted: { readonly fr: string; readonly en: string }, found: unknown): Issue {
  const shown = found === undefined ? { fr: 'rien', en: 'nothing' } : JSON.stringify(found).slice(0, 60);
  return {
    code: 'sheet/mapping-unusable',
    severity: 'error',
    params: { at: at === '' ? { fr: 'le tout', en: 'the whole' } : at, expected: wanted, found: shown },
  };
}
