/**
 * The door of @jalon/adapters/csv, under the name of the command line.
 * @module
 */
export {
  type Cell,
  type CellChoices,
  type CellContent,
  type CellRange,
  type CsvProgress,
  type CsvRow,
  type CsvSource,
  csvMessages,
  type DecodedText,
  type DefinedName,
  decodeText,
  type Merge,
  type ReadCsvOptions,
  type ReadCsvRowsOptions,
  readCsvRows,
  readCsvSheet,
  type Sheet,
  sniffDelimiter,
  type Workbook,
  type WorkbookSource,
} from '@jalon/adapters/csv';
