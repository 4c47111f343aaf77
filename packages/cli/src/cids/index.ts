/**
 * The door of @jalon/adapters/cids, under the name of the command line.
 * @module
 */
export {
  type Carriage,
  type CarriageLimit,
  type CarriedKind,
  type CidsCode,
  type CidsCodeList,
  type CidsTier,
  cidsCarriages,
  cidsCodeLists,
  cidsFormat,
  cidsMessages,
  type ExchangeFile,
  type ExchangeFormat,
  type ExchangeFormatOf,
  type ExchangeHead,
  type ExchangeSource,
  type Judgement,
  type JudgeOptions,
  judgeCids,
  type Loss,
  type ReadCidsOptions,
  type ReadExchangeOptions,
  readCids,
  type WriteCidsOptions,
  type WriteExchangeOptions,
  type WrittenExchange,
  writeCids,
} from '@jalon/adapters/cids';
