import { readAbbreviations } from '../around/readAbbreviations.ts';
import { readFootnotes } from '../around/readFootnotes.ts';
import { readLegend } from '../around/readLegend.ts';
import { leadingPhrase } from '../lexicon/leadingPhrase.ts';
import { wordKey } from '../lexicon/wordKey.ts';
import type { SkippedRow } from '../Reading.ts';
import { isTotalRow } from './isTotalRow.ts';
import { ownText } from './ownText.ts';
import { rowLine } from './rowLine.ts';
import type { TableSheet } from './TableSheet.ts';

/** What a row below a header is. */
export type RowKind = 'blank' | 'data' | SkippedRow['reason'];

/**
 * What each row below a header is: data, a heading, a total, a note … and why it is no data where it is none. Rows after
 * a blank one belong to the table only where figures go on.
 * @returns kinds by row, from 0
 */
export function classifyRows(table: TableSheet): ReadonlyMap<number, RowKind> {
  const { box } = table;
  const kinds = new Map<number, RowKind>();
  const headers = headerKeys(table);
  for (let row = box.header.bottom + 1; row < box.end; row += 1) kinds.set(row, kindOf(table, row, headers));
  const last = lastRow(table, kinds);
  for (const [row, kind] of kinds) {
    // below the last row of the table a lone line is no heading, and a line without figures no indicator
    const isOver = kind === 'section' || kind === 'no-name' || kind === 'data';
    if (row > last && isOver && !goesOn(table, row)) kinds.set(row, 'note');
  }
  return kinds;
}

function kindOf(table: TableSheet, row: number, headers: HeaderKeys): RowKind {
  const { grid, context, code, name, disaggregation } = table;
  const cells = grid.filled(row);
  if (cells.length === 0) return 'blank';
  if (grid.isRowHidden(row)) return 'hidden';
  if (repeatsHeader(table, row, headers)) return 'repeated-header';
  if (cells.every((column) => grid.cell(row, column)?.struck)) return 'struck';
  const counts = hasFigures(table, row);
  const { words } = context.lexicon;
  const lead = grid.text(row, cells[0] ?? 0);
  // a line of figures explains nothing, unless its first cell is a long text
  if (isKey(table, row) || ((!counts || lead.length > 60) && explains(table, row))) return 'legend';
  if (isTotalRow(table, row)) return 'total';
  const summary = leadingPhrase(lead, words.summaries);
  const codeText = ownText(table, row, code);
  const nameText = ownText(table, row, name);
  const hasCode = codeText !== '' && codeText !== lead;
  if (summary !== undefined && wordKey(lead) === summary && !hasCode) return 'summary';
  if (!counts) {
    if (readFootnotes(rowLine(table, row)).length > 0) return 'footnote';
    if (saysFirst(lead, words.notes)) return 'note';
    if (summary !== undefined && saysFirst(lead, words.summaries)) return 'summary';
    if (cells.length === 1 && !isLoneRecord(table, row))
      return lead === codeText || lead === nameText ? 'section' : 'no-name';
    if (isHeading(table, row)) return 'section';
  }
  const keys = table.keys ?? [name, code, disaggregation];
  return keys.some((column) => ownText(table, row, column) !== '') ? 'data' : 'no-name';
}

/** Whether a row says what codes stand for. */
function explains(table: TableSheet, row: number): boolean {
  const line = rowLine(table, row);
  return (
    Object.keys(readLegend(line, table.context.lexicon)).length > 0 ||
    (table.grid.filled(row).length <= 2 &&
      new Set(readAbbreviations(line).map(([, meaning]) => meaning)).size > 1)
  );
}

/** A legend cut into cells: « P = présent », « A = absent », « E = excusé ». */
const isKey = ({ grid }: TableSheet, row: number): boolean =>
  grid.filled(row).length > 1 &&
  grid.filled(row).every((column) => {
    const text = grid.text(row, column);
    return text.includes('=') && /^[^=]{1,12}=\s*\p{L}/u.test(text);
  });

/** A single cell that is a record all the same: not merged across, and in a column of the table that can stand alone. */
function isLoneRecord({ grid, keys, loneNames, name, context }: TableSheet, row: number): boolean {
  if (!keys || !loneNames) return false;
  const [column = 0] = grid.filled(row);
  const merge = grid.mergeAt(row, column);
  if (merge && merge.right > merge.left) return false;
  if (column === name.index && leadingPhrase(grid.text(row, column), context.lexicon.words.sections))
    return false;
  return keys.some(({ index }) => index === column);
}

/** Whether a line starts with a word and a sign that introduces: « NB : … », « Source. … ». */
function saysFirst(text: string, phrases: readonly string[]): boolean {
  const phrase = leadingPhrase(text, phrases);
  return phrase !== undefined && /^\s*(?:[:.–—-]|$)/.test(text.trim().slice(phrase.length));
}

/** Code and heading without anything else: « 1 | Renforcer le lien » over the rows 1.1, 1.2 … */
function isHeading(table: TableSheet, row: number): boolean {
  const { grid, code, name, context, box } = table;
  const [codeText, nameText] = [ownText(table, row, code), ownText(table, row, name)];
  if (codeText === '' || nameText === '' || grid.filled(row).length > 2) return false;
  if (
    leadingPhrase(nameText, context.lexicon.words.sections) ??
    leadingPhrase(codeText, context.lexicon.words.sections)
  ) {
    return true;
  }
  const stem = codeText.replace(/[.\s]+$/, '');
  for (let next = row + 1; next < box.end; next += 1) {
    const text = ownText(table, next, code);
    if (text !== '') return text.startsWith(stem) && /^[.\-/]\d/.test(text.slice(stem.length));
  }
  return false;
}

/** What stands over each column, as keys. */
type HeaderKeys = ReadonlyMap<number, ReadonlySet<string>>;

function headerKeys({ grid, box }: TableSheet): HeaderKeys {
  const keys = new Map<number, Set<string>>();
  for (let row = box.header.top; row <= box.header.bottom; row += 1) {
    for (const column of grid.filled(row)) {
      const own = keys.get(column) ?? new Set();
      keys.set(column, own.add(wordKey(grid.text(row, column))));
    }
  }
  return keys;
}

/** Whether a row says again, column by column, what the header says; a row that only numbers the columns too. */
function repeatsHeader({ grid }: TableSheet, row: number, headers: HeaderKeys): boolean {
  const cells = grid.filled(row);
  if (cells.length < 2) return false;
  const isNumbering =
    cells.length > 3 && cells.every((column, at) => grid.text(row, column) === String(at + 1));
  return isNumbering || cells.every((column) => headers.get(column)?.has(wordKey(grid.text(row, column))));
}

/** The last row of data: after a blank row only figures go on with a table. */
function lastRow(table: TableSheet, kinds: ReadonlyMap<number, RowKind>): number {
  let last = -1;
  let parted = false;
  for (const [row, kind] of kinds) {
    if (kind === 'blank') parted = last !== -1;
    if (kind !== 'data' || (parted && !goesOn(table, row))) continue;
    last = row;
    parted = false;
  }
  return last;
}

/** Whether a row after a blank one goes on with the table: by its figures, of a list of words by two of its columns. */
const goesOn = (table: TableSheet, row: number): boolean =>
  hasFigures(table, row) ||
  (table.keys ?? []).filter((column) => ownText(table, row, column) !== '').length >= 2;

/** Whether a row holds anything in a column of figures. */
const hasFigures = ({ grid, measured }: TableSheet, row: number): boolean =>
  measured.some(({ index }) => grid.cell(row, index) !== undefined);
