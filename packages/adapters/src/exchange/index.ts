/**
 * The exchange formats of the field as one list, out of which a file finds its own.
 * @module
 */

export type { Carriage, CarriageLimit, CarriedKind } from '../carriage/Carriage.ts';
export { type Capability, capabilityOf } from '../carriage/capabilityOf.ts';
export { declareLosses } from '../carriage/declareLosses.ts';
export { type CarriedEntity, documentEntities } from '../carriage/documentEntities.ts';
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
export { undeclaredLosses } from '../carriage/undeclaredLosses.ts';
export { exchangeFormats } from './exchangeFormats.ts';
export { exchangeMessages } from './exchangeMessages.ts';
export { recogniseFormat } from './recogniseFormat.ts';
