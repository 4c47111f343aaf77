/**
 * Data repositories of national SDG sites (Open SDG).
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
export { openSdgCarriages } from './openSdgCarriages.ts';
export { openSdgFormat } from './openSdgFormat.ts';
export { openSdgMessages } from './openSdgMessages.ts';
export { type ReadOpenSdgOptions, readOpenSdg } from './readOpenSdg.ts';
export { writeOpenSdg } from './writeOpenSdg.ts';
