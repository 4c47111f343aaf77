/**
 * Spreadsheets of the field: what people hand in as a reading, cell by cell.
 * @module
 */
export { cellAddress, columnLetters } from '../workbook/cellAddress.ts';
export { type ReadWorkbookOptions, readWorkbook } from '../workbook/readWorkbook.ts';
export type { Cell, CellContent, Merge, Sheet, Workbook, WorkbookSource } from '../workbook/Workbook.ts';
export type { ImportMapping } from './import/ImportMapping.ts';
export { importMessages } from './import/importMessages.ts';
export { type ImportReadingOptions, importReading } from './importReading.ts';
export { extendLexicon, type LexiconAdditions } from './lexicon/extendLexicon.ts';
export type { Lexicon, WordList } from './lexicon/Lexicon.ts';
export { standardLexicon } from './lexicon/standardLexicon.data.ts';
export type {
  MeasuredField,
  Reading,
  ReadingGap,
  ReadingMeta,
  ReadingPart,
  ReadingRow,
  ReadingTable,
  ReadingValue,
  SkippedRow,
  TableKind,
} from './Reading.ts';
export { type ReadSpreadsheetOptions, readSpreadsheet } from './readSpreadsheet.ts';
export { type ReadTablesOptions, readTables } from './readTables.ts';
export { spreadsheetMessages } from './spreadsheetMessages.ts';
export { type WriteTrackingTableOptions, writeTrackingTable } from './writeTrackingTable.ts';
