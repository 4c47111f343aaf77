/**
 * The door of @jalon/adapters/csv, under the name of the command line.
 * @module
 */
export {
  type Cell,
  type CellContent,
  csvMessages,
  type DecodedText,
  decodeText,
  type Merge,
  type ReadCsvOptions,
  readCsvSheet,
  type Sheet,
  sniffDelimiter,
  type Workbook,
  type WorkbookSource,
} from '@jalon/adapters/csv';
