import type { Footnotes } from '../around/readFootnotes.ts';
import type { Column } from '../header/recogniseColumns.ts';
import { wordKey } from '../lexicon/wordKey.ts';
import type { ReadingRow, ReadingValue } from '../Reading.ts';
import { readName } from '../row/readName.ts';
import { readValues } from '../row/readValues.ts';
import { rowUnit } from '../row/rowUnit.ts';
import type { TableSheet } from '../row/TableSheet.ts';
import type { IssueSink } from '../sheet/IssueSink.ts';
import type { RecordKind } from './RecordKind.ts';
import { readCell } from './readCell.ts';

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
  const { context, name, code, measured, grid } = table;
  const { above, footnotes } = setting;
  const placed = new Map<string, PlacedText>();
  const values: ReadingValue[] = [];
  for (const column of [...(code ? [code] : []), name, ...table.texts]) {
    const found = textAt(kind, table, row, column, above);
    if (found) {
      const before = placed.get(column.field);
      placed.set(column.field, before ? { ...before, text: `${before.text}\n${found.text}` } : found);
    }
    const read = readCell(kind, table, row, column, found, setting);
    if (read) values.push(read);
  }
  const unit = rowUnit(placed.get('unit')?.text ?? '', placed.get('indicator')?.text ?? '');
  values.push(...readValues(table, row, measured, unit, footnotes, setting));
  values.sort((a, b) => columnOf(a, table) - columnOf(b, table));
  const called = placed.get(name.field);
  const read = called && readName(called.text, footnotes, context.lexicon);
  const note = [...(read?.notes ?? []), grid.cell(row, name.index)?.comment ?? ''].filter(
    (text) => text !== '',
  );
  const codeText = code && placed.get(code.field)?.text;
  const texts = [...placed].filter(([field]) => field !== code?.field);
  return {
    row: row + 1,
    ...(setting.section === undefined ? {} : { section: setting.section }),
    ...(codeText ? { code: codeText } : {}),
    ...(read && read.name !== '' ? { name: read.name } : {}),
    ...(setting.period ? { period: setting.period } : {}),
    values,
    text: Object.fromEntries([
      ...texts.map(([field, { text }]) => [field, text]),
      ...(note.length > 0 ? [['note', note.join('\n')]] : []),
    ]),
    cells: Object.fromEntries([...placed].map(([field, { cell }]) => [field, cell])),
  };
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

const columnOf = ({ cell }: ReadingValue, { box, grid }: TableSheet): number =>
  box.columns.find(({ index }) => grid.columnName(index) === cell.replace(/\d+$/, ''))?.index ?? 0;

/** The text of a cell: its own, that of the merge downwards it lies in, or what « idem » and a heading above stand for. */
function textAt(
  kind: RecordKind,
  table: TableSheet,
  row: number,
  { index, field }: Column,
  above: ReadingRow | undefined,
): PlacedText | undefined {
  const { grid, context, box } = table;
  const merge = grid.mergeAt(row, index);
  const downwards = merge && merge.left === merge.right;
  const own = downwards ? grid.seen(row, index) : grid.text(row, index);
  const cell = downwards ? grid.address(merge.top, merge.left) : grid.address(row, index);
  const repeats = (text: string) => context.lexicon.words.sameAsAbove.includes(wordKey(text) || text);
  if (own !== '' && !repeats(own)) return { text: own, cell };
  const isHeading = kind.headings?.includes(field) === true && goesOn(kind, table, row, field, above);
  if (own !== '' && kind.sideways?.includes(field)) {
    // « idem » goes with the cell on its left where the columns go on from one to the next
    const left = box.columns.findLast(
      (column) => column.index < index && kind.sideways?.includes(column.field),
    );
    const found = left && textAt(kind, table, row, left, above);
    if (found) return found;
  }
  const before = above?.text[field] ?? (field === 'code' ? above?.code : undefined);
  if (before === undefined || (own === '' && !isHeading)) return own === '' ? undefined : { text: own, cell };
  return { text: before, cell: above?.cells?.[field] ?? cell };
}
