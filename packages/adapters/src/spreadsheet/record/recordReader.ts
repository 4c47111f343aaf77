import type { SheetReader, TableReader } from '../kind/TableReader.ts';
import type { FinishedKind } from './FinishRecords.ts';
import type { RecordKind } from './RecordKind.ts';
import { readRecordTable } from './readRecordTable.ts';
import { recogniseRecord } from './recogniseRecord.ts';
import { recordSheet } from './recordSheet.ts';

/**
 * The reader of a kind of table that is told as data: which columns it has, which of them it needs, what their cells
 * hold. The words over its columns are those of the lexicon by the same fields, see `extendLexicon`.
 * @param kind the kind of table as a value
 * @example
 * ```ts
 * import { extendLexicon, readTables, recordReader, standardLexicon, tableReaders } from '@jalon/adapters/spreadsheet';
 * import { readCsvSheet } from '@jalon/adapters/csv';
 * const loans = recordReader({
 *   kind: 'toy-library/loans',
 *   fields: { toy: 'text', 'lent-on': 'day', days: 'figure' },
 *   needs: [['toy'], ['lent-on']],
 *   names: ['toy'],
 * });
 * const headers = { toy: { fr: ['Jeu'] }, 'lent-on': { fr: ['Prêté le'] }, days: { fr: ['Jours'] } };
 * const { value } = readCsvSheet('Jeu;Prêté le;Jours\nPuzzle;12/03/2024;14\nTotal;;14\n');
 * const options = { readers: [...tableReaders, loans], lexicon: extendLexicon(standardLexicon, { headers }) };
 * const [table] = readTables(value ?? { source: { format: 'csv' }, sheets: [] }, options).tables;
 * table?.kind; // => 'toy-library/loans'
 * table?.rows[0]?.values.map(({ field, value, period }) => [field, value ?? period?.start]);
 * // => [['lent-on', '2024-03-12'], ['days', 14]]
 * ```
 */
export function recordReader(kind: RecordKind): TableReader {
  return sheetReaderOf(kind);
}

/** The same, as the finder of tables asks it. */
export function sheetReaderOf(kind: FinishedKind): SheetReader {
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
