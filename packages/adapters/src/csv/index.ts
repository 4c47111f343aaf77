/**
 * Delimited text (CSV, TSV) as a sheet of cells, whatever its encoding, separator or line ends.
 * @module
 */
export type {
  Cell,
  CellContent,
  Merge,
  Sheet,
  Workbook,
  WorkbookSource,
} from '../workbook/Workbook.ts';
export { csvMessages } from './csvMessages.ts';
export { type DecodedText, decodeText } from './decodeText.ts';
export { type ReadCsvOptions, readCsvSheet } from './readCsvSheet.ts';
export { sniffDelimiter } from './sniffDelimiter.ts';
