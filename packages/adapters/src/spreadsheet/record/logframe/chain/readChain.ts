import { foldText } from '@jalon/core';
import type { TableSurroundings } from '../../../kind/TableSurroundings.ts';
import { wordKey } from '../../../lexicon/wordKey.ts';
import type { ReadingRow, ReadingTable, ReadingValue, SkippedRow } from '../../../Reading.ts';
import { classifyRows } from '../../../row/classifyRows.ts';
import { rowLine } from '../../../row/rowLine.ts';
import { sayWhySkipped } from '../../../row/sayWhySkipped.ts';
import type { TableSheet } from '../../../row/TableSheet.ts';
import { readRecord } from '../../readRecord.ts';
import { splitLines } from '../../splitLines.ts';
import { assembleFrame } from '../assembleFrame.ts';
import type { FrameLevel, FrameRow } from '../FrameRow.ts';
import { indicatorRows } from '../figures/indicatorRows.ts';
import { timedColumns } from '../figures/timedColumns.ts';
import { logframeKind } from '../logframeKind.ts';
import { splitLevel } from '../splitLevel.ts';
import type { ChainColumn } from './ChainColumn.ts';
import { chainColumns } from './chainColumns.ts';

/** A statement of a chain as long as it goes on. */
interface ChainStatement {
  readonly key: string;
  readonly cell: string;
  readonly name: string;
  readonly code?: string;
  /** How many statements its cell lists. */
  readonly count: number;
}

/**
 * Reads a results chain: each cell is a statement, which serves the one of the next level in its row. A blank goes on
 * with the cell above, as long as nothing higher has changed.
 */
export function readChain(table: TableSheet, around: TableSurroundings): ReadingTable {
  const { say, pass, footnotes } = around;
  const { grid, context } = table;
  const kinds = classifyRows({ ...table, loneNames: true });
  const columns = chainColumns(table, say);
  const rows: FrameRow[] = [];
  const skipped: SkippedRow[] = [...around.titles];
  const dataRows = new Set<number>();
  const open = new Map<ChainColumn, ChainStatement>();
  const latest = new Map<ChainColumn, ChainStatement>();
  const known = new Map<string, ChainStatement>();
  const told = new Set<string>();
  const beside = new Set<string>();
  const last = new Map<ChainColumn, ReadingRow>();
  for (const [row, what] of kinds) {
    if (what === 'blank') continue;
    if (what !== 'data' && what !== 'section' && what !== 'no-name') {
      skipped.push({ row: row + 1, reason: what, text: rowLine(table, row) });
      sayWhySkipped(what, row, rowLine(table, row), say);
      continue;
    }
    dataRows.add(row);
    for (const [depth, chain] of columns.entries()) {
      const fresh = statementAt(chain, row, latest.get(chain), known);
      if (fresh && fresh.key !== open.get(chain)?.key) {
        open.set(chain, fresh);
        latest.set(chain, fresh);
        for (const lower of columns.slice(depth + 1)) open.delete(lower);
      }
      const statement = open.get(chain);
      if (!statement) continue;
      const above = columns
        .slice(0, depth)
        .reverse()
        .flatMap((upper) => open.get(upper) ?? [])[0];
      const timed = timedColumns(chain.table, row);
      const own = new Set(timed.map(({ column }) => column));
      const plain = { ...chain.table, measured: chain.table.measured.filter((column) => !own.has(column)) };
      const before = last.get(chain);
      const read = readRecord(logframeKind, plain, row, {
        footnotes,
        say,
        pass,
        ...(before ? { above: before } : {}),
      });
      last.set(chain, read);
      const raw = notYetTold(read, statement.key, beside);
      const isNew = !told.has(`${statement.key} ${above?.key ?? ''}`);
      if (!(isNew && fresh) && !hasMore(raw) && timed.length === 0) continue;
      told.add(`${statement.key} ${above?.key ?? ''}`);
      if (isNew && above && above.count > 1 && statement.code === undefined)
        say(
          'sheet/chain-statement-open',
          'hint',
          { cell: above.cell },
          { count: above.count, text: statement.name },
        );
      const cell = grid.address(row, chain.column.index);
      const placed = placedRow(
        raw,
        statement,
        fresh ? { ...statement, cell: mergedCell(table, row, chain) ?? cell } : statement,
        above,
      );
      const level = {
        word: chain.column.header,
        cell: grid.address(table.box.header.top, chain.column.index),
      };
      rows.push(
        ...indicatorRows(placed, timed, context, { say, pass }).map(
          (one): FrameRow => ({ row: withWord(one, level), level }),
        ),
      );
    }
  }
  return assembleFrame(table, kinds, dataRows, { rows, skipped }, around);
}

/** The statement of a cell; `undefined` where it is blank and the one above goes on. */
function statementAt(
  { column, table }: ChainColumn,
  row: number,
  above: ChainStatement | undefined,
  known: Map<string, ChainStatement>,
): ChainStatement | undefined {
  const { grid, context } = table;
  const merge = grid.mergeAt(row, column.index);
  const isTall = merge !== undefined && merge.left === merge.right;
  const written = isTall ? grid.seen(row, column.index) : grid.text(row, column.index);
  if (written === '') return undefined;
  if (context.lexicon.words.sameAsAbove.includes(wordKey(written) || written)) return above;
  const { code, statement } = splitLevel(written);
  const words = statement === '' ? written : statement;
  const key = `${column.index} ${foldText(words)}`;
  const lines = splitLines(written);
  const isList = lines.length > 1 && /^\s*(?:[-–•*▪]|\d{1,2}[.)]|\p{Lu}{1,2}\d)/u.test(written);
  const found = known.get(key) ?? {
    key,
    cell: isTall ? grid.address(merge.top, merge.left) : grid.address(row, column.index),
    name: words.replace(/\s*\n\s*/g, ' '),
    ...(code === undefined ? {} : { code }),
    count: isList ? lines.length : 1,
  };
  known.set(key, found);
  return found;
}

function mergedCell({ grid }: TableSheet, row: number, { column }: ChainColumn): string | undefined {
  const merge = grid.mergeAt(row, column.index);
  return merge && merge.left === merge.right ? grid.address(merge.top, merge.left) : undefined;
}

/** A row without what another row said of the same statement: a merged cell, « idem ». */
function notYetTold(row: ReadingRow, statement: string, told: Set<string>): ReadingRow {
  const again = new Set<string>();
  for (const [field, cell] of Object.entries(row.cells ?? {})) {
    const key = `${statement} ${field} ${cell}`;
    if (field !== 'statement' && told.has(key)) again.add(field);
    told.add(key);
  }
  const kept = <T>(of: Readonly<Record<string, T>> = {}) =>
    Object.fromEntries(Object.entries(of).filter(([field]) => !again.has(field)));
  return {
    ...row,
    values: row.values.filter(({ field }) => !again.has(field)),
    text: kept(row.text),
    cells: kept(row.cells),
  };
}

/** Whether anything stands beside the statement of a row. */
const hasMore = ({ text }: ReadingRow): boolean => Object.keys(text).some((field) => field !== 'statement');

function placedRow(
  { values, text, cells = {}, row }: ReadingRow,
  { name, code, count }: ChainStatement,
  { cell }: ChainStatement,
  above: ChainStatement | undefined,
): ReadingRow {
  const written = text['statement'] ?? name;
  const parent = above && above.count === 1 ? above : undefined;
  const listed: ReadingValue = { field: 'statement', cell, items: splitLines(written), written };
  return {
    row,
    ...(code === undefined || count > 1 ? {} : { code }),
    name,
    values: [
      ...(count > 1 ? [listed] : []),
      ...(parent ? [{ field: 'parent', cell: parent.cell, written: parent.name }] : []),
      ...values,
    ],
    text: { ...text, statement: written, ...(parent ? { parent: parent.name } : {}) },
    cells: { ...cells, statement: cell, ...(parent ? { parent: parent.cell } : {}) },
  };
}

const withWord = (row: ReadingRow, { word, cell }: FrameLevel): ReadingRow => ({
  ...row,
  text: { level: word, ...row.text },
  cells: { ...row.cells, level: cell },
});
