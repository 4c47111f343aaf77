/**
 * The vocabulary of impact evaluation as models, each with the pure functions on it.
 * @module
 */
export type { Agreement } from './agreement/Agreement.ts';
export { compareHistory, historyMessages } from './dossier/compareHistory.ts';
export { createDossier } from './dossier/createDossier.ts';
export { type Dossier, dossierVersion } from './dossier/Dossier.ts';
export type { EntityKind } from './dossier/EntityKind.ts';
export type { Extensions, Json } from './dossier/Extensions.ts';
export { entitiesOf, type LocatedEntity } from './dossier/entitiesOf.ts';
export { entityIds } from './dossier/entityIds.ts';
export { mintId } from './dossier/mintId.ts';
export { type Reference, referencesOf } from './dossier/referencesOf.ts';
export { sameJson } from './dossier/sameJson.ts';
export type { Frame, FrameRow, FrameRowRole, FrameTemplate } from './frame/Frame.ts';
export type { Basis } from './indicator/Basis.ts';
export type {
  Additivity,
  Baseline,
  CountOf,
  Direction,
  Indicator,
  Scale,
} from './indicator/Indicator.ts';
export type { ChangeAs, Target, TargetKind, TargetScope } from './indicator/Target.ts';
export type { Checked } from './issue/Checked.ts';
export { formatIssue } from './issue/formatIssue.ts';
export { formatPlace } from './issue/formatPlace.ts';
export type { Issue, IssueParam, Severity } from './issue/Issue.ts';
export { isJalonError, JalonError, type JalonErrorCode } from './issue/JalonError.ts';
export type { Messages } from './issue/Messages.ts';
export type { DossierPlace, Place, ReportPlace, SheetPlace, TextPlace } from './issue/Place.ts';
export type { LabelPack, LevelTerm } from './label/LabelPack.ts';
export { label } from './label/label.ts';
export { labelPacks } from './label/labelPacks.data.ts';
export {
  type Dysfunction,
  type ImprovementPoint,
  type Learning,
  type NotableResult,
  type PartnershipExpectation,
  type PartnershipReview,
  partnershipExpectations,
  type ResultSign,
} from './learning/Learning.ts';
export type {
  Bounds,
  GapState,
  Observation,
  ObservationState,
  Provenance,
  Stage,
  ValueState,
  Verification,
} from './observation/Observation.ts';
export { observationsOf } from './observation/observationsOf.ts';
export type { Organisation } from './programme/Organisation.ts';
export type { Programme, ProgrammeRole, ProgrammeRoleCode } from './programme/Programme.ts';
export type { Stakeholder } from './programme/Stakeholder.ts';
export { currencyDecimals } from './quantity/currencyDecimals.ts';
export { currencyOf } from './quantity/currencyOf.ts';
export { formatMoney } from './quantity/formatMoney.ts';
export { type FormatNumberOptions, formatNumber } from './quantity/formatNumber.ts';
export { type FormatQuantityOptions, formatQuantity } from './quantity/formatQuantity.ts';
export { gapWords } from './quantity/gapWords.data.ts';
export type { Money } from './quantity/Money.ts';
export { type ParseAgeOptions, parseAge } from './quantity/parseAge.ts';
export { type ParseQuantityOptions, parseQuantity } from './quantity/parseQuantity.ts';
export type { Quantity } from './quantity/Quantity.ts';
export { quantityMessages } from './quantity/quantityMessages.ts';
export type { NumberLocale } from './quantity/readNumber.ts';
export type { Report } from './report/Report.ts';
export {
  type Assumption,
  type Horizon,
  type ResultLevel,
  type ResultLink,
  type ResultNode,
  type Results,
  resultLevels,
} from './results/Results.ts';
export { foldText } from './text/foldText.ts';
export type { Lang, LocalizedText, Words } from './text/LocalizedText.ts';
export { textIn } from './text/textIn.ts';
export { typeset } from './text/typeset.ts';
export { addDays } from './time/addDays.ts';
export { addMonths } from './time/addMonths.ts';
export { dayOrderOf } from './time/dayOrderOf.ts';
export { daysBetween } from './time/daysBetween.ts';
export { type FormatDayOptions, formatDay } from './time/formatDay.ts';
export { formatPeriod } from './time/formatPeriod.ts';
export { grainOfSpan } from './time/grainOfSpan.ts';
export type { IsoDay } from './time/IsoDay.ts';
export { isIsoDay } from './time/isIsoDay.ts';
export { lengthInDays } from './time/lengthInDays.ts';
export type { Grain, Period } from './time/Period.ts';
export { type ParseDayOptions, parseDay } from './time/parseDay.ts';
export { type ParsePeriodOptions, parsePeriod } from './time/parsePeriod.ts';
export { type PeriodOfOptions, periodOf } from './time/periodOf.ts';
export { periodsOverlap } from './time/periodsOverlap.ts';
export type { DayOrder } from './time/readDay.ts';
export { shiftPeriod } from './time/shiftPeriod.ts';
export { timeMessages } from './time/timeMessages.ts';
