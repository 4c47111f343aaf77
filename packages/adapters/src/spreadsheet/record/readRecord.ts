import type { Footnotes } from '../around/readFootnotes.ts';
import type { LexiconIndex } from '../lexicon/indexLexicon.ts';
import { perText } from '../lexicon/perText.ts';
import { saysSameAsAbove } from '../lexicon/saysSameAsAbove.ts';
import type { ReadingRow, ReadingValue } from '../Reading.ts';
import { type ReadName, readName } from '../row/readName.ts';
import { readValues } from '../row/readValues.ts';
import { rowUnit } from '../row/rowUnit.ts';
import type { TableSheet } from '../row/TableSheet.ts';
import type { IssueSink } from '../sheet/IssueSink.ts';
import { type PlannedColumn, planRecord, type RecordPlan } from './planRecord.ts';
import type { RecordKind } from './RecordKind.ts';
import { readCell } from './readCell.ts';
import { wordsByField } from './wordsByField.ts';

/** What the rows above and the lines around leave for a record. */
export interface RecordSetting extends IssueSink {
  readonly section?: string;
  readonly period?: ReadingRow['period'];
  /** The row above, for « idem » and for headings that are written once. */
  readonly above?: ReadingRow;
  readonly footnotes: Footnotes;
}

/** A text with the cell that it was read in. */
interface PlacedText {
  readonly text: string;
  readonly cell: string;
}

/** Reads one row of a list: the words of each column, and what its cells say beyond words. */
export function readRecord(
  kind: RecordKind,
  table: TableSheet,
  row: number,
  setting: RecordSetting,
): ReadingRow {
  const { name, code, measured, grid, context } = table;
  const { section, period, above, footnotes } = setting;
  const plan = planRecord(kind, table);
  const { columns } = plan;
  const texts: (string | undefined)[] = new Array(columns.length);
  const cells: (string | undefined)[] = new Array(columns.length);
  const values: ReadingValue[] = [];
  const number = String(row + 1);
  for (let place = 0; place < columns.length; place += 1) {
    const planned = columns[place] as PlannedColumn;
    const { column, saysMore, letters } = planned;
    const own = letters === undefined || grid.mergeAt(row, column.index) ? '' : grid.text(row, column.index);
    // nearly all cells say what they say themselves
    const isPlain = own !== '' && !saysMore && !saysSameAsAbove(own, context.lexicon);
    const found = isPlain ? undefined : textAt(kind, table, row, planned, above);
    texts[place] = isPlain ? own : found?.text;
    cells[place] = isPlain ? letters + number : found?.cell;
    const read = saysMore ? readCell(kind, table, row, column, found, setting) : undefined;
    if (read) values.push(read);
  }
  const words = wordsByField(columns, texts, cells, plan.likeLast(texts));
  const { text } = words;
  const codeText = code ? codeAmong(columns, texts) : '';
  const unit = rowUnit(text['unit'] ?? '', text['indicator'] ?? '');
  const figures = readValues(table, row, measured, unit, footnotes, setting);
  const called =
    name.field === code?.field ? codeText : Object.hasOwn(text, name.field) ? text[name.field] : '';
  const read = called ? named(footnotes, context.lexicon)(called) : undefined;
  const notes = read?.notes ?? none;
  const remark = grid.cell(row, name.index)?.comment ?? '';
  if (notes.length > 0 || remark !== '') text['note'] = [...notes, remark].filter(Boolean).join('\n');
  else plan.keepLast(texts, words);
  return {
    row: row + 1,
    ...(section === undefined ? undefined : { section }),
    ...(codeText === '' ? undefined : { code: codeText }),
    ...(read && read.name !== '' ? { name: read.name } : undefined),
    ...(period ? { period } : undefined),
    values: values.length > 0 || !plan.isInOrder ? inOrder([...values, ...figures], plan) : figures,
    text,
    cells: words.cells,
  };
}

const none: readonly string[] = [];

/** The code of a row; several columns of codes are lines of one. */
const codeAmong = (columns: readonly PlannedColumn[], texts: readonly (string | undefined)[]): string =>
  texts.filter((text, place) => text !== undefined && columns[place]?.isCode).join('\n');

/** Values from left to right. */
function inOrder(values: ReadingValue[], { places }: RecordPlan): ReadingValue[] {
  const placeOf = ({ cell }: ReadingValue) => places.get(cell.replace(/\d+$/, '')) ?? 0;
  return values.sort((a, b) => placeOf(a) - placeOf(b));
}

const readers = new WeakMap<Footnotes, (text: string) => ReadName>();

/** Reads the names of a table, whose footnotes and words are those of all its rows. */
function named(footnotes: Footnotes, lexicon: LexiconIndex): (text: string) => ReadName {
  const known = readers.get(footnotes) ?? perText((text) => readName(text, footnotes, lexicon));
  readers.set(footnotes, known);
  return known;
}

/** A heading that comes after the names in the list goes on only as long as the name does. */
function goesOn(
  { headings = [] }: RecordKind,
  { grid, name }: TableSheet,
  row: number,
  field: string,
  above: ReadingRow | undefined,
): boolean {
  const [own, names] = [headings.indexOf(field), headings.indexOf(name.field)];
  if (names === -1 || own <= names) return true;
  const called = grid.text(row, name.index);
  return called === '' || called === above?.text[name.field];
}

/** The text of a cell: its own, that of the merge downwards it lies in, or what « idem » and a heading above stand for. */
function textAt(
  kind: RecordKind,
  table: TableSheet,
  row: number,
  { column: { index, field }, letters }: PlannedColumn,
  above: ReadingRow | undefined,
): PlacedText | undefined {
  const { grid, context } = table;
  const merge = grid.mergeAt(row, index);
  const downwards = merge && merge.left === merge.right;
  const own = downwards ? grid.seen(row, index) : grid.text(row, index);
  if (own === '' && !kind.headings?.includes(field)) return undefined;
  const cell = downwards
    ? grid.address(merge.top, merge.left)
    : letters === undefined
      ? grid.address(row, index)
      : letters + (row + 1);
  if (own !== '' && !saysSameAsAbove(own, context.lexicon)) return { text: own, cell };
  const isHeading = kind.headings?.includes(field) === true && goesOn(kind, table, row, field, above);
  if (own !== '' && kind.sideways?.includes(field)) {
    // « idem » goes with the cell on its left where the columns go on from one to the next
    const left = planRecord(kind, table).columns.findLast(
      ({ column }) => column.index < index && kind.sideways?.includes(column.field),
    );
    const found = left && textAt(kind, table, row, left, above);
    if (found) return found;
  }
  const before = above?.text[field] ?? (field === 'code' ? above?.code : undefined);
  if (before === undefined || (own === '' && !isHeading)) return own === '' ? undefined : { text: own, cell };
  return { text: before, cell: above?.cells?.[field] ?? cell };
}
