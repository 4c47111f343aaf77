/**
 * The door of @jalon/adapters/open-sdg, under the name of the command line.
 * @module
 */
export {
  type Carriage,
  type CarriageLimit,
  type CarriedKind,
  type ExchangeFile,
  type ExchangeFormat,
  type ExchangeFormatOf,
  type ExchangeHead,
  type ExchangeSource,
  type Judgement,
  type JudgeOptions,
  type Loss,
  openSdgCarriages,
  openSdgFormat,
  openSdgMessages,
  type ReadExchangeOptions,
  type ReadOpenSdgOptions,
  readOpenSdg,
  type WriteExchangeOptions,
  type WrittenExchange,
  writeOpenSdg,
} from '@jalon/adapters/open-sdg';
