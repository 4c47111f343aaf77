import type { TableReader } from '../kind/TableReader.ts';
import type { RecordKind } from './RecordKind.ts';
import { readRecordTable } from './readRecordTable.ts';
import { recogniseRecord } from './recogniseRecord.ts';
import { recordSheet } from './recordSheet.ts';

/**
 * The reader of a kind of table that is told as data.
 * @param kind which columns it has and what their cells hold
 */
export function recordReader(kind: RecordKind): TableReader {
  return {
    kind: kind.kind,
    fields: Object.keys(kind.fields),
    names: kind.names,
    recognise: (grid, header, end, context) => recogniseRecord(kind, grid, header, end, context),
    read: (grid, box, context, around) => {
      const table = recordSheet(kind, grid, box, context);
      return table && readRecordTable(kind, table, around);
    },
  };
}
