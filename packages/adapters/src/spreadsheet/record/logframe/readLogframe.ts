import { readFootnotes } from '../../around/readFootnotes.ts';
import { readHeaderText } from '../../header/readHeaderText.ts';
import type { TableSurroundings } from '../../kind/TableSurroundings.ts';
import { leadingPhrase } from '../../lexicon/leadingPhrase.ts';
import type { ReadingTable, SkippedRow } from '../../Reading.ts';
import { classifyRows, type RowKind } from '../../row/classifyRows.ts';
import { rowLine } from '../../row/rowLine.ts';
import { sayWhySkipped } from '../../row/sayWhySkipped.ts';
import type { TableSheet } from '../../row/TableSheet.ts';
import { assembleFrame } from './assembleFrame.ts';
import { bareNumbers } from './bareNumbers.ts';
import type { FrameLevel, FrameRow } from './FrameRow.ts';
import { indicatorRows } from './figures/indicatorRows.ts';
import { timedColumns } from './figures/timedColumns.ts';
import { readFrameRow } from './readFrameRow.ts';
import { secondHeader } from './secondHeader.ts';
import { splitLevel } from './splitLevel.ts';

/** Reads a logical framework, row by row; the words of its levels are weighed when all of them are known. */
export function readLogframe(table: TableSheet, around: TableSurroundings): ReadingTable {
  const { say, pass } = around;
  const { grid } = table;
  const kinds = classifyRows(table);
  const footnotes = new Map([
    ...around.footnotes,
    ...[...kinds].flatMap(([row, what]) => (isNote(what) ? readFootnotes(rowLine(table, row)) : [])),
  ]);
  const numbers = bareNumbers(table);
  const rows: FrameRow[] = [];
  const skipped: SkippedRow[] = [...around.titles];
  const dataRows = new Set<number>();
  let columns = table;
  let above: { readonly section?: string; readonly level?: FrameLevel; readonly open?: FrameRow } = {};
  const skip = (row: number, reason: SkippedRow['reason']) => {
    skipped.push({ row: row + 1, reason, text: rowLine(table, row) });
    sayWhySkipped(reason, row, rowLine(table, row), say);
  };
  for (const [row, what] of kinds) {
    if (what === 'blank') continue;
    const lone = loneText(table, row);
    if (!isLine(what) && !(what === 'note' && lone && goesOn(table, row, lone.text, above.level))) {
      skip(row, what as SkippedRow['reason']);
      continue;
    }
    const again = secondHeader(table, row);
    if (again) {
      columns = again.table;
      const { word, cell } = again.level ?? {};
      above = { ...(word === undefined || cell === undefined ? {} : { level: { word, cell } }) };
      skip(row, 'repeated-header');
      continue;
    }
    const isLeft = (grid.filled(row)[0] ?? 0) <= table.name.index;
    const level = lone && splitLevel(lone.text);
    if (lone && isLeft && level?.word !== undefined && level.statement === '') {
      above = { section: lone.text, level: { word: level.word, cell: lone.cell } };
      skip(row, 'section');
      continue;
    }
    const read = readFrameRow(columns, row, {
      footnotes,
      say,
      pass,
      numbers,
      ...above,
      ...(rows.at(-1) ? { above: rows.at(-1)?.row as FrameRow['row'] } : {}),
    });
    if (lone && isLeft && goesOver(table, row, kinds)) {
      above = { ...above, section: lone.text, open: read };
      skip(row, 'section');
      continue;
    }
    dataRows.add(row);
    const figured = indicatorRows(read.row, timedColumns(columns, row), columns.context, { say, pass });
    rows.push(...figured.map((one) => ({ ...read, row: one })));
    above = { ...above, ...(read.lasting ? { level: read.lasting } : {}), open: read };
  }
  return assembleFrame(table, kinds, dataRows, { rows, skipped }, around);
}

const isNote = (what: RowKind): boolean => what === 'footnote' || what === 'note' || what === 'legend';

const isLine = (what: RowKind): boolean => what === 'data' || what === 'section' || what === 'no-name';

/**
 * Whether a line below the last row with indicators is of the frame all the same: a level, a numbered statement, the
 * preconditions, or one of the statements that a level of its own stands over.
 */
function goesOn(
  { grid, context }: TableSheet,
  row: number,
  text: string,
  level: FrameLevel | undefined,
): boolean {
  const { word, code } = splitLevel(text);
  const [label = ''] = text.split(/[:\n]/, 1);
  if (readHeaderText(label, context).fields.includes('preconditions')) return true;
  if (leadingPhrase(text, context.lexicon.words.notes) !== undefined) return false;
  return word !== undefined || code !== undefined || (level !== undefined && grid.filled(row - 1).length > 0);
}

/** The text of a row that holds nothing else. */
function loneText(
  { grid }: TableSheet,
  row: number,
): { readonly text: string; readonly cell: string } | undefined {
  const [column, ...more] = grid.filled(row);
  if (column === undefined || more.length > 0) return undefined;
  return { text: grid.text(row, column), cell: grid.address(row, column) };
}

/** Whether the row below has indicators and no statement of its own, so that this one is written over it. */
function goesOver(
  { grid, name, box }: TableSheet,
  row: number,
  kinds: ReadonlyMap<number, RowKind>,
): boolean {
  for (let next = row + 1; next < box.end; next += 1) {
    const what = kinds.get(next);
    if (what === 'blank' || what === 'hidden') continue;
    if (what !== 'data' && what !== 'section' && what !== 'no-name') return false;
    const [first] = grid.filled(next);
    return first !== undefined && first > name.index && grid.seen(next, name.index) === '';
  }
  return false;
}
