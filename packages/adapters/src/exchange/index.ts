/**
 * What passes from our documents to the formats of the field, with what each leaves behind.
 * @module
 */

export type { Carriage, CarriageLimit, CarriedKind } from './Carriage.ts';
export { type Capability, capabilityOf } from './capabilityOf.ts';
export { declareLosses } from './declareLosses.ts';
export { type CarriedEntity, documentEntities } from './documentEntities.ts';
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
} from './ExchangeFormat.ts';
export { exchangeFormats } from './exchangeFormats.ts';
export { exchangeMessages } from './exchangeMessages.ts';
export type { Judgement } from './Judgement.ts';
export type { Loss } from './Loss.ts';
export { recogniseFormat } from './recogniseFormat.ts';
export { undeclaredLosses } from './undeclaredLosses.ts';
