/**
 * Tables with hashtags as humanitarian actors share them (HXL).
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
export { formatHxlTag } from './formatHxlTag.ts';
export type { HxlColumn, HxlTable } from './HxlTable.ts';
export { hxlCarriages } from './hxlCarriages.ts';
export { hxlFormat } from './hxlFormat.ts';
export { hxlMessages } from './hxlMessages.ts';
export { judgeHxl } from './judge/judgeHxl.ts';
export { type HxlTag, parseHxlTag } from './parseHxlTag.ts';
export { type ReadHxlOptions, readHxl } from './readHxl.ts';
export { type ReadHxlTablesOptions, readHxlTables } from './readHxlTables.ts';
export { type WriteHxlOptions, writeHxl } from './writeHxl.ts';
