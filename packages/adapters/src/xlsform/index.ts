/**
 * Forms of XLSForm with the answers that Kobo or its relatives collect by them, as instruments or raw responses.
 * @module
 */

export type { Carriage, CarriageLimit, CarriedKind } from '../carriage/Carriage.ts';
export type {
  ExchangeFile,
  ExchangeFormat,
  ExchangeFormatOf,
  ExchangeHead,
  ExchangeSource,
  JudgeOptions,
  ReadExchangeOptions,
  WriteExchangeOptions,
  WrittenExchange,
} from '../carriage/ExchangeFormat.ts';
export type { Judgement } from '../carriage/Judgement.ts';
export type { Loss } from '../carriage/Loss.ts';
export type { CsvSource } from '../csv/CsvSource.ts';
export { judgeXlsForm } from './judgeXlsForm.ts';
export type {
  KoboFormVersion,
  KoboOrphan,
  KoboResponses,
  ReadKoboSubmissionsOptions,
} from './kobo/KoboResponses.ts';
export { readKoboSubmissions } from './readKoboSubmissions.ts';
export { type ReadXlsFormOptions, readXlsForm } from './readXlsForm.ts';
export { type SurveyAnswers, toSurveyAnswers } from './toSurveyAnswers.ts';
export { toXlsFormMarkdown } from './toXlsFormMarkdown.ts';
export {
  type ToXlsFormTablesOptions,
  toXlsFormTables,
  type XlsFormTables,
} from './write/toXlsFormTables.ts';
export type { XlsFormTable } from './write/XlsFormTable.ts';
export { type WriteXlsFormOptions, writeXlsForm } from './writeXlsForm.ts';
export { xlsFormCarriages } from './xlsFormCarriages.ts';
export { xlsFormFormat } from './xlsFormFormat.ts';
export { xlsFormMessages } from './xlsFormMessages.ts';
