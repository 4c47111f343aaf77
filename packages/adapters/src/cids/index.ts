/**
 * Files of the Common Impact Data Standard 3.2.1, in whichever shape of JSON-LD they stand.
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
export { cidsCarriages } from './cidsCarriages.ts';
export { cidsFormat } from './cidsFormat.ts';
export { cidsMessages } from './cidsMessages.ts';
export type { CidsCode, CidsCodeList } from './codelists/CidsCodeList.ts';
export { cidsCodeLists } from './codelists/cidsCodeLists.data.ts';
export { judgeCids } from './judgeCids.ts';
export { type ReadCidsOptions, readCids } from './readCids.ts';
export type { CidsTier } from './tier/CidsTier.ts';
export { type WriteCidsOptions, writeCids } from './writeCids.ts';
