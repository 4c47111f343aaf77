/**
 * Delimited text (CSV, TSV) as a sheet of cells, whatever its encoding, separator or line ends.
 * @module
 */
export type {
  Cell,
  CellChoices,
  CellContent,
  CellRange,
  DefinedName,
  Merge,
  Sheet,
  Workbook,
  WorkbookSource,
} from '../workbook/Workbook.ts';
export type { CsvProgress } from './CsvProgress.ts';
export type { CsvRow } from './CsvRow.ts';
export type { CsvSource } from './CsvSource.ts';
export { csvMessages } from './csvMessages.ts';
export { type DecodedText, decodeText } from './decodeText.ts';
export type { ReadCsvRowsOptions } from './ReadCsvRowsOptions.ts';
export { readCsvRows } from './readCsvRows.ts';
export { type ReadCsvOptions, readCsvSheet } from './readCsvSheet.ts';
export { sniffDelimiter } from './sniffDelimiter.ts';
