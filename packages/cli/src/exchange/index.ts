/**
 * The door of @jalon/adapters/exchange, under the name of the command line.
 * @module
 */
export {
  type Capability,
  type Carriage,
  type CarriageLimit,
  type CarriedEntity,
  type CarriedKind,
  capabilityOf,
  declareLosses,
  documentEntities,
  type ExchangeFile,
  type ExchangeFormat,
  type ExchangeFormatOf,
  type ExchangeHead,
  type ExchangeSource,
  exchangeFormats,
  exchangeMessages,
  type Judgement,
  type JudgeOptions,
  type Loss,
  type ReadExchangeOptions,
  recogniseFormat,
  undeclaredLosses,
  type WriteExchangeOptions,
  type WrittenExchange,
} from '@jalon/adapters/exchange';
