/**
 * Activities of the aid transparency standard IATI as dossiers, read leniently, written strictly, judged.
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
export type { XmlLimits } from '../xml/XmlLimits.ts';
export type { XmlProgress } from '../xml/XmlProgress.ts';
export { findIatiCode } from './codelists/findIatiCode.ts';
export type { IatiCode, IatiCodelist, IatiName } from './codelists/IatiCodelist.ts';
export { iatiCodelists, type ShortCodelistId } from './codelists/iatiCodelists.data.ts';
export { iatiCodeName } from './codelists/iatiCodeName.ts';
export type { LargeCodelistId } from './codelists/LargeCodelistId.ts';
export { type IatiCodelistId, loadIatiCodelist } from './codelists/loadIatiCodelist.ts';
export { iatiCarriages } from './iatiCarriages.ts';
export { iatiFormat } from './iatiFormat.ts';
export { iatiMessages } from './iatiMessages.ts';
export type { JudgeIatiOptions } from './judge/JudgeIatiOptions.ts';
export { judgeIati } from './judge/judgeIati.ts';
export type { KeptElement } from './KeptElement.ts';
export type {
  IatiFileRow,
  IatiObservationRow,
  IatiRow,
  IatiRowActivity,
  IatiRowIndicator,
  IatiRowResult,
  StreamIatiObservationsOptions,
} from './read/IatiRow.ts';
export type { ReadIatiOptions } from './read/ReadIatiOptions.ts';
export { readIati } from './read/readIati.ts';
export type {
  StitchConflict,
  StitchEvidence,
  StitchedIndicator,
  StitchPart,
} from './read/StitchedIndicator.ts';
export { type StitchedDossier, type StitchIatiOptions, stitchIati } from './read/stitchIati.ts';
export { type IatiActivity, streamIatiActivities } from './read/streamIatiActivities.ts';
export { streamIatiObservations } from './read/streamIatiObservations.ts';
export type { IatiOrganisation, WriteIatiOptions } from './write/IatiOptions.ts';
export { writeIati } from './write/writeIati.ts';
