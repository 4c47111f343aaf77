/**
 * Data repositories of national SDG sites (Open SDG).
 * @module
 */
export type { Carriage, CarriageLimit, CarriedKind } from '../exchange/carriage/Carriage.ts';
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
} from '../exchange/carriage/ExchangeFormat.ts';
export type { Judgement } from '../exchange/carriage/Judgement.ts';
export type { Loss } from '../exchange/carriage/Loss.ts';
export { openSdgCarriages } from './openSdgCarriages.ts';
export { openSdgFormat } from './openSdgFormat.ts';
export { openSdgMessages } from './openSdgMessages.ts';
export { type ReadOpenSdgOptions, readOpenSdg } from './readOpenSdg.ts';
export { writeOpenSdg } from './writeOpenSdg.ts';
