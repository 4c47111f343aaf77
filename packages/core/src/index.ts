/**
 * The vocabulary and the models of impact evaluation, with pure functions on them. No library is needed at run time.
 * @module
 */
export type { Agreement } from './agreement/Agreement.ts';
export { createDossier } from './dossier/createDossier.ts';
export { type Dossier, dossierVersion } from './dossier/Dossier.ts';
export type { EntityKind } from './dossier/EntityKind.ts';
export type { Extensions, Json } from './dossier/Extensions.ts';
export type { Frame, FrameRow, FrameRowRole, FrameTemplate } from './frame/Frame.ts';
export type { Additivity, Baseline, Basis, CountOf, Direction, Indicator, Scale } from './indicator/Indicator.ts';
export type { ChangeAs, Target, TargetKind, TargetScope } from './indicator/Target.ts';
export type { Checked } from './issue/Checked.ts';
export type { Issue, IssueParam, Severity } from './issue/Issue.ts';
export { isJalonError, JalonError, type JalonErrorCode } from './issue/JalonError.ts';
export type { DossierPlace, Place, ReportPlace, SheetPlace, TextPlace } from './issue/Place.ts';
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
export type { Organisation } from './programme/Organisation.ts';
export type { Programme, ProgrammeRole, ProgrammeRoleCode } from './programme/Programme.ts';
export type { Stakeholder } from './programme/Stakeholder.ts';
export type { Money } from './quantity/Money.ts';
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
export type { Lang, LocalizedText, Words } from './text/LocalizedText.ts';
export { textIn } from './text/textIn.ts';
export type { IsoDay } from './time/IsoDay.ts';
export type { Grain, Period } from './time/Period.ts';
