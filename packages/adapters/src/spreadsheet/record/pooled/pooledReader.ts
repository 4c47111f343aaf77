/**
 * Long tables in which several partners report into one: a figure in each row.
 * @module
 */
import type { SheetReader } from '../../kind/TableReader.ts';
import type { ReadingRow } from '../../Reading.ts';
import type { FinishedKind, FinishRecords } from '../FinishRecords.ts';
import { readRecordTable } from '../readRecordTable.ts';
import { recogniseRecord } from '../recogniseRecord.ts';
import { recordSheet } from '../recordSheet.ts';
import { dropDoubles } from './dropDoubles.ts';
import { leaveOutOthers } from './leaveOutOthers.ts';
import { figureFields, outwardColumns } from './outwardColumns.ts';
import { rowPeriod } from './rowPeriod.ts';
import { withLateGaps } from './withLateGaps.ts';

/** The columns as their headers name them. */
const written: FinishedKind = {
  kind: 'pooled-data',
  fields: figureFields,
  needs: [['partner'], ['value'], ['indicator.name', 'reported-period']],
  names: ['indicator.name', 'partner'],
  repeats: ['reported-period', 'category'],
  keepsOthers: true,
};

const finish: FinishRecords = (read, { context }, sink) => {
  const dated = read.rows.map((row): ReadingRow => {
    const period = rowPeriod(row, context, sink);
    // the rows were read a moment ago for this table alone: fifty thousand copies would be made for nothing
    return period ? Object.assign(row, { period }) : row;
  });
  const single = dropDoubles(dated, sink);
  const own = leaveOutOthers(single.rows, sink);
  return { ...read, rows: own.rows, skipped: [...read.skipped, ...single.skipped, ...own.skipped] };
};

/** The columns as a reading calls them. */
const read: FinishedKind = {
  kind: 'pooled-data',
  fields: {
    code: 'text',
    organisation: 'text',
    period: 'text',
    'indicator.name': 'text',
    value: 'figure',
    target: 'figure',
    unit: 'text',
    source: 'text',
    comment: 'text',
  },
  needs: [],
  names: ['indicator.name', 'organisation'],
  headings: ['organisation', 'period', 'indicator.name'],
  finish,
};

/** Data of several partners in one long table: of whom, when, what, and one figure. */
export const pooledReader: SheetReader = {
  kind: 'pooled-data',
  fields: Object.keys(figureFields),
  names: written.names,
  recognise: (grid, header, end, context) => {
    const found = recogniseRecord(written, grid, header, end, context);
    // who, what and how much in one row is what no other table has
    const isLong = found?.columns.some(({ field }) => field === 'indicator.name');
    return found && outwardColumns({ ...found, score: found.score + (isLong ? 3 : 0) }, 'value');
  },
  read: (grid, box, context, around) => {
    const table = recordSheet(read, grid, box, withLateGaps(context));
    return table && readRecordTable(read, table, around);
  },
};
