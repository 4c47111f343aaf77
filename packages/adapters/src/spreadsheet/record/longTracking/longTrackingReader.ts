/**
 * Tracking tables on end: one indicator in one period in each row.
 * @module
 */
import type { RecognisedTable, SheetReader } from '../../kind/TableReader.ts';
import { wordKey } from '../../lexicon/wordKey.ts';
import type { Grid } from '../../sheet/Grid.ts';
import type { FinishedKind, FinishRecords } from '../FinishRecords.ts';
import { dropDoubles } from '../pooled/dropDoubles.ts';
import { figureFields, outwardColumns } from '../pooled/outwardColumns.ts';
import { rowPeriod } from '../pooled/rowPeriod.ts';
import { withLateGaps } from '../pooled/withLateGaps.ts';
import { readRecordTable } from '../readRecordTable.ts';
import { recogniseRecord } from '../recogniseRecord.ts';
import { recordSheet } from '../recordSheet.ts';

const { partner: _partner, ...fields } = figureFields;

const written: FinishedKind = {
  kind: 'indicator-tracking',
  fields,
  needs: [['indicator.name'], ['reported-period'], ['value']],
  names: ['indicator.name'],
  repeats: ['reported-period', 'category'],
  keepsOthers: true,
};

/** Each figure is of the period of its row. */
const finish: FinishRecords = (read, { context }, sink) => {
  const dated = read.rows.map((row) => {
    const period = rowPeriod(row, context, sink);
    return period ? { ...row, period, values: row.values.map((value) => ({ ...value, period })) } : row;
  });
  const single = dropDoubles(dated, sink);
  return { ...read, rows: single.rows, skipped: [...read.skipped, ...single.skipped] };
};

const read: FinishedKind = {
  kind: 'indicator-tracking',
  fields: {
    code: 'text',
    period: 'text',
    'indicator.name': 'text',
    actual: 'figure',
    target: 'figure',
    unit: 'text',
    source: 'text',
    comment: 'text',
  },
  needs: [],
  names: ['indicator.name'],
  headings: ['period', 'indicator.name', 'unit'],
  finish,
};

/** The figures of one organisation in a long table: indicator, period, value. */
export const longTrackingReader: SheetReader = {
  kind: 'indicator-tracking',
  fields: Object.keys(fields),
  names: written.names,
  recognise: (grid, header, end, context) => {
    const found = recogniseRecord(written, grid, header, end, context);
    return found && returns(grid, found, header.bottom + 1, end)
      ? outwardColumns({ ...found, score: found.score + 2 }, 'actual')
      : undefined;
  },
  read: (grid, box, context, around) => {
    const table = recordSheet(read, grid, box, withLateGaps(context));
    return table && readRecordTable(read, table, around);
  },
};

/** Whether an indicator comes back from row to row: else each row is an indicator, and the table no long one. */
function returns(grid: Grid, { columns }: RecognisedTable, from: number, end: number): boolean {
  const name = columns.find(({ field }) => field === 'indicator.name')?.index ?? 0;
  const seen = new Set<string>();
  for (let row = from; row < Math.min(end, from + 200); row += 1) {
    const key = wordKey(grid.text(row, name));
    const filled = grid.filled(row).length;
    // written once for the rows below, or again in each
    if (key === '' ? filled > 1 && seen.size > 0 : filled > 2 && seen.has(key)) return true;
    if (filled < 3) continue;
    seen.add(key);
  }
  return false;
}
