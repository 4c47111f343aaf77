import type { ReadingRow, ReadingTable, SkippedRow } from '../Reading.ts';
import type { TableSheet } from '../row/TableSheet.ts';
import type { IssueSink } from '../sheet/IssueSink.ts';
import type { RecordKind } from './RecordKind.ts';

/** The rows of a table as read, with what is left of them. */
export interface ReadRecords extends Pick<ReadingTable, 'headers' | 'scales'> {
  readonly rows: readonly ReadingRow[];
  readonly skipped: readonly SkippedRow[];
}

/** What a kind of table decides when all its rows are read; what it takes out of `rows` it puts into `skipped` with the reason. */
export type FinishRecords = (read: ReadRecords, table: TableSheet, sink: IssueSink) => ReadRecords;

/** A kind of table that decides something when all its rows are read: doubles, people who did not consent, sums. */
export interface FinishedKind extends RecordKind {
  readonly finish?: FinishRecords;
}
