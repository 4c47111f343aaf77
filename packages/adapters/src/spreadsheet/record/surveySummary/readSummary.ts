import type { Column } from '../../header/recogniseColumns.ts';
import type { TableBox } from '../../kind/TableReader.ts';
import type { TableSurroundings } from '../../kind/TableSurroundings.ts';
import type { MeasuredField, ReadingRow, ReadingTable, ReadingValue, SkippedRow } from '../../Reading.ts';
import { classifyRows, type RowKind } from '../../row/classifyRows.ts';
import { readMeasure } from '../../row/readMeasure.ts';
import { rowLine } from '../../row/rowLine.ts';
import type { TableSheet } from '../../row/TableSheet.ts';
import type { Grid } from '../../sheet/Grid.ts';
import type { ReadingContext } from '../../sheet/ReadingContext.ts';
import { assembleTable } from '../assembleTable.ts';
import type { RecordKind } from '../RecordKind.ts';
import { baseIn } from './baseIn.ts';
import { checkBlock, type SummaryBlock } from './checkBlock.ts';
import { checkQuestions } from './checkQuestions.ts';
import { inPoints } from './inPoints.ts';
import { isSkipped } from './isSkipped.ts';
import { questionAbove } from './questionAbove.ts';
import { summaryFigures } from './recogniseSummary.ts';

/** What the columns of a table of results are called in a reading; the answers of a wide one are fields of their own. */
const summaryKind: RecordKind = {
  kind: 'survey-summary',
  fields: Object.fromEntries(
    ['question', 'answer', ...summaryFigures].map((field) => [
      field,
      summaryFigures.has(field) ? 'figure' : 'text',
    ]),
  ),
  needs: [],
  names: ['answer', 'question'],
};

/** Reads a table of results: an answer in each row under its question, or a question in each row. */
export function readSummary(
  grid: Grid,
  box: TableBox,
  context: ReadingContext,
  around: TableSurroundings,
): ReadingTable | undefined {
  const visible = box.columns.filter(({ hidden, field }) => !hidden && field !== 'unknown');
  const answer = visible.find(({ field }) => field === 'answer');
  const question = visible.find(({ field }) => field === 'question');
  const name = answer ?? question;
  if (!name) return undefined;
  const measured = visible.filter((column) => column !== answer && column !== question);
  const texts = answer && question ? [question] : [];
  const table: TableSheet = { grid, box, context, name, measured, texts, keys: [name, ...texts] };
  const kinds = classifyRows(table);
  const rows: ReadingRow[] = [];
  const skipped: SkippedRow[] = [...around.titles];
  const dataRows = new Set<number>();
  const above = questionAbove(table, answer);
  const blocks: SummaryBlock[] = [{ ...above, rows: [] }];
  for (const [row, what] of kinds) {
    if (what === 'blank') continue;
    const line = rowLine(table, row);
    let block = blocks.at(-1) ?? { rows: [] };
    const found = whatOf(table, row, what, line, answer !== undefined);
    if (found.base !== undefined) blocks.splice(-1, 1, { ...block, base: found.base });
    if (found.question !== undefined) {
      const base = baseIn(found.question);
      blocks.push({ question: found.question, rows: [], ...(base === undefined ? {} : { base }) });
    }
    if (found.reason !== undefined) {
      skipped.push({ row: row + 1, reason: found.reason, text: line });
      continue;
    }
    const own = question && answer ? grid.text(row, question.index) : '';
    if (own !== '' && own !== block.question) {
      block = { question: own, rows: [] };
      blocks.push(block);
    }
    dataRows.add(row);
    const read = readResultRow(table, row, name, measured, blocks.at(-1)?.question, around);
    rows.push(read);
    blocks.splice(-1, 1, {
      ...(blocks.at(-1) ?? { rows: [] }),
      rows: [...(blocks.at(-1)?.rows ?? []), read],
    });
  }
  const based = answer
    ? blocks.flatMap((block) => checkBlock(inPoints(block, around), around))
    : checkQuestions(rows, around);
  return assembleTable(summaryKind, table, kinds, dataRows, { rows: based, skipped }, around.meta);
}

interface Found {
  readonly reason?: SkippedRow['reason'];
  /** How many people answered, where the row says it. */
  readonly base?: number;
  /** The question that the row begins. */
  readonly question?: string;
}

/** What a row below the header is: an answer, a question over the next answers, how many answered, or a line beside. */
function whatOf(table: TableSheet, row: number, what: RowKind, line: string, isListed: boolean): Found {
  const { grid, name, context, measured } = table;
  const base = isListed ? baseIn(line.replace(/ ; /g, ' ')) : undefined;
  if (what === 'total') {
    const counts = measured.find(({ field }) => field === 'count');
    const total = counts ? context.quantity(grid.text(row, counts.index)).value?.value : undefined;
    return { reason: 'total', ...(total === undefined ? {} : { base: total }) };
  }
  if (
    base !== undefined &&
    (what !== 'data' || /^\W*(?:base|answered|ont r|n\b|r[eé]pondants|respond)/i.test(line))
  )
    return what === 'section' && line.length > 60
      ? { reason: 'section', question: line }
      : { reason: 'summary', base };
  if (isSkipped(line)) return { reason: 'summary' };
  if (what === 'section') return { reason: 'section', question: line };
  if (what === 'no-name' && isListed && grid.filled(row).length === 1)
    return { reason: 'section', question: line };
  if (what === 'data') return grid.text(row, name.index) === '' ? { reason: 'no-name' } : {};
  return { reason: what === 'blank' ? 'note' : what };
}

function readResultRow(
  { grid, context }: TableSheet,
  row: number,
  name: Column,
  measured: readonly Column[],
  section: string | undefined,
  { say, pass }: TableSurroundings,
): ReadingRow {
  const values = measured.map((column): ReadingValue => {
    const isShare = column.field === 'percent' || column.field.endsWith('.percent');
    const setting = {
      field: column.field as MeasuredField,
      address: grid.address(row, column.index),
      isYesNo: false,
      ...(isShare ? { unit: '%' } : {}),
    };
    return readMeasure(grid.cell(row, column.index), setting, context, say, pass);
  });
  const base = values.find(({ field }) => field === 'base')?.value;
  return {
    row: row + 1,
    ...(section === undefined ? {} : { section }),
    name: grid.text(row, name.index).replace(/\s+/g, ' '),
    values:
      base === undefined
        ? values
        : values.map((value) =>
            value.value === undefined || value.field === 'base' ? value : { ...value, n: base },
          ),
    text: { [name.field]: grid.text(row, name.index) },
    cells: { [name.field]: grid.address(row, name.index) },
  };
}
