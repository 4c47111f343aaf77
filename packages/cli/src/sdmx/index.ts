/**
 * The door of @jalon/adapters/sdmx, under the name of the command line.
 * @module
 */
export {
  type Carriage,
  type CarriageLimit,
  type CarriedKind,
  type CsvSource,
  type ExchangeFile,
  type ExchangeFormat,
  type ExchangeFormatOf,
  type ExchangeHead,
  type ExchangeSource,
  type Judgement,
  type JudgeOptions,
  type Loss,
  type ReadExchangeOptions,
  type ReadSdmxOptions,
  readSdmx,
  type SdmxAction,
  type SdmxRow,
  type SkippedSdmxRow,
  type StreamSdmxOptions,
  sdmxCarriages,
  sdmxFormat,
  sdmxMessages,
  streamSdmx,
  type WriteExchangeOptions,
  type WrittenExchange,
} from '@jalon/adapters/sdmx';
