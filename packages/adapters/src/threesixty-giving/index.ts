/**
 * Grants as funders publish them by the 360Giving Data Standard.
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
export { judge360Giving } from './judge360Giving.ts';
export type { PackageOptions } from './portfolio/WritingPlan.ts';
export { type Read360Giving, type Read360GivingOptions, read360Giving } from './read360Giving.ts';
export { recognise360Giving } from './recognise360Giving.ts';
export type { GivingRepair } from './repair/GivingRepair.ts';
export type { RepairChoice } from './repair/repairPackage.ts';
export type { OpenGivingOptions } from './source/openGiving.ts';
export { threesixtyGivingCarriages } from './threesixtyGivingCarriages.data.ts';
export { threesixtyGivingFormat } from './threesixtyGivingFormat.ts';
export { threesixtyGivingMessages } from './threesixtyGivingMessages.ts';
export { type Write360GivingOptions, write360Giving } from './write360Giving.ts';
export { write360GivingSpreadsheet } from './write360GivingSpreadsheet.ts';
