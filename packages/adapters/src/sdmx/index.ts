/**
 * Statistical tables as offices exchange them (SDMX-CSV).
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
export type { ReadSdmxOptions, StreamSdmxOptions } from './ReadSdmxOptions.ts';
export { readSdmx } from './readSdmx.ts';
export type { SdmxAction, SdmxRow, SkippedSdmxRow } from './SdmxRow.ts';
export { sdmxCarriages } from './sdmxCarriages.ts';
export { sdmxFormat } from './sdmxFormat.ts';
export { sdmxMessages } from './sdmxMessages.ts';
export { streamSdmx } from './streamSdmx.ts';
