/**
 * Spreadsheets of the field: what people hand in as a reading, cell by cell.
 * @module
 */
export type { ObservationColumn, ObservationField } from '../stream/ObservationColumn.ts';
export type { ObservationRow, SkippedObservation } from '../stream/ObservationRow.ts';
export { observationMessages } from '../stream/observationMessages.ts';
export { proposeObservationColumns } from '../stream/proposeObservationColumns.ts';
export type { StreamObservationsOptions } from '../stream/StreamObservationsOptions.ts';
export { streamMessages } from '../stream/streamMessages.ts';
export { streamObservations } from '../stream/streamObservations.ts';
export { type StreamXlsxRowsOptions, streamXlsxRows } from '../stream/streamXlsxRows.ts';
export type { XlsxRow } from '../stream/XlsxRow.ts';
export type { OpenTemplateOptions } from '../template/archive/openTemplate.ts';
export type { DossierFieldsOptions } from '../template/dossier/DossierFieldsOptions.ts';
export { type FillFromDossierOptions, fillFromDossier } from '../template/dossier/fillFromDossier.ts';
export { toTemplateData } from '../template/dossier/toTemplateData.ts';
export type { FilledCell, FilledText } from '../template/FillLog.ts';
export type { TemplateData, TemplateQuantity, TemplateValue } from '../template/field/TemplateData.ts';
export {
  type FilledTemplate,
  type FillTemplateOptions,
  fillTemplate,
  type RepeatedList,
} from '../template/fillTemplate.ts';
export { listTemplateFields, type TemplateField } from '../template/listTemplateFields.ts';
export { templateMessages } from '../template/templateMessages.ts';
export { cellAddress, columnLetters } from '../workbook/cellAddress.ts';
export { type ReadWorkbookOptions, readWorkbook } from '../workbook/readWorkbook.ts';
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
export type { ImportMapping } from './import/ImportMapping.ts';
export type { ImportReadingOptions } from './import/ImportReadingOptions.ts';
export { importMessages } from './import/importMessages.ts';
export type { BareRatio } from './import/toIndicatorUnit.ts';
export { type ImportedPortfolio, type ImportPortfolioOptions, importPortfolio } from './importPortfolio.ts';
export { importReading } from './importReading.ts';
export { type ImportedRegister, type ImportRegisterOptions, importRegister } from './importRegister.ts';
export { type InstrumentOfOptions, instrumentOf } from './instrumentOf.ts';
export type { TableReader } from './kind/TableReader.ts';
export { tableReaders } from './kind/tableReaders.ts';
export { extendLexicon, type LexiconAdditions } from './lexicon/extendLexicon.ts';
export type { Lexicon, WordList } from './lexicon/Lexicon.ts';
export { standardLexicon } from './lexicon/standardLexicon.data.ts';
export { parseMapping } from './mapping/parseMapping.ts';
export { proposeMapping } from './mapping/proposeMapping.ts';
export type { ColumnMapping, ReadingMapping, TableMapping } from './mapping/ReadingMapping.ts';
export { type OpenSpreadsheetOptions, openSpreadsheet } from './openSpreadsheet.ts';
export type {
  MeasuredField,
  Reading,
  ReadingGap,
  ReadingMeta,
  ReadingPart,
  ReadingRow,
  ReadingScale,
  ReadingTable,
  ReadingValue,
  SkippedRow,
  TableKind,
} from './Reading.ts';
export type { ReadTablesOptions } from './ReadTablesOptions.ts';
export { type ReadSpreadsheetOptions, readSpreadsheet } from './readSpreadsheet.ts';
export { readTables } from './readTables.ts';
export type { CellKind, Choices, RecordKind } from './record/RecordKind.ts';
export { recordReader } from './record/recordReader.ts';
export { type ReadReportFormOptions, readReportForm } from './reportForm/readReportForm.ts';
export { type WriteReportFormOptions, writeReportForm } from './reportForm/writeReportForm.ts';
export { spreadsheetMessages } from './spreadsheetMessages.ts';
export { templateMapping } from './trackingTemplate/templateMapping.ts';
export { type WriteLogframeOptions, writeLogframe } from './writeLogframe.ts';
export { type WritePortfolioOptions, writePortfolio } from './writePortfolio.ts';
export { type WriteSurveyFormOptions, writeSurveyForm } from './writeSurveyForm.ts';
export { type WriteTrackingTableOptions, writeTrackingTable } from './writeTrackingTable.ts';
export { type WriteTrackingTemplateOptions, writeTrackingTemplate } from './writeTrackingTemplate.ts';
