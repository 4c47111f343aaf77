/**
 * DHIS2: data elements, indicators with their expressions, data values, read into a dossier, written from one.
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
export { dhis2Carriages } from './dhis2Carriages.ts';
export { dhis2Format } from './dhis2Format.ts';
export { dhis2Messages } from './dhis2Messages.ts';
export type {
  Dhis2Binary,
  Dhis2Call,
  Dhis2Expression,
  Dhis2Item,
  Dhis2Modified,
  Dhis2Operator,
  Dhis2Placed,
  Dhis2Unary,
} from './expression/Dhis2Expression.ts';
export {
  type Dhis2Reference,
  type FormulaFromDhis2Options,
  formulaFromDhis2,
} from './expression/formulaFromDhis2.ts';
export { type FormulaToDhis2Options, formulaToDhis2 } from './expression/formulaToDhis2.ts';
export { parseDhis2Expression } from './expression/parseDhis2Expression.ts';
export { judgeDhis2 } from './judgeDhis2.ts';
export { dhis2PeriodCode } from './period/dhis2PeriodCode.ts';
export { parseDhis2Period } from './period/parseDhis2Period.ts';
export { type ReadDhis2Options, readDhis2 } from './readDhis2.ts';
export { type WriteDhis2Options, writeDhis2 } from './writeDhis2.ts';
