/**
 * The vocabulary of impact evaluation as models, each with the pure functions on it.
 * @module
 */
export type { AgreedPart, AgreedVersion, Agreement } from './agreement/Agreement.ts';
export type { Revision } from './agreement/Revision.ts';
export type { CheckContext, Finding, Rule } from './check/Rule.ts';
export type {
  ActingPrinciple,
  CollectiveCondition,
  CollectiveInitiative,
  CollectivePrinciple,
  PrincipleStance,
  RubricLevel,
  RubricRating,
} from './collective/CollectiveInitiative.ts';
export type { Backbone, Partner, PartnerLink } from './collective/Partner.ts';
export type { PlanningStage, StageGuide, StagePassage, StageTool } from './collective/PlanningStage.ts';
export type { SustainItem, SustainObject, SustainStrategy } from './collective/SustainItem.ts';
export type { TrustAnswers, TrustComponent, TrustRound } from './collective/TrustRound.ts';
export type { Category, Dimension, DimensionKind } from './dimension/Dimension.ts';
export { compareHistory, type RecordedHistory } from './dossier/compareHistory.ts';
export { createDossier, type DossierFields } from './dossier/createDossier.ts';
export { type Dossier, dossierVersion } from './dossier/Dossier.ts';
export type { DossierKind, EntityKind, PortfolioKind, RegisterKind } from './dossier/EntityKind.ts';
export type { EntityModels } from './dossier/EntityModels.ts';
export type { Extensions, Json } from './dossier/Extensions.ts';
export { entitiesOf, type LocatedEntity } from './dossier/entitiesOf.ts';
export { entityIds } from './dossier/entityIds.ts';
export { historyMessages } from './dossier/historyMessages.ts';
export type { AgreementHistory } from './dossier/lostVersions.ts';
export { mintId } from './dossier/mintId.ts';
export { releaseDossier, type Withheld } from './dossier/releaseDossier.ts';
export { sameJson } from './dossier/sameJson.ts';
export type { Frame, FrameRow, FrameRowRole, FrameTemplate } from './frame/Frame.ts';
export type { Basis } from './indicator/Basis.ts';
export type {
  Additivity,
  Baseline,
  CountOf,
  Direction,
  DistinctCounting,
  FormerDefinition,
  Indicator,
  Sampling,
  Scale,
  ScaleLevel,
  UnitOfAnalysis,
  VocabularyReference,
  WeightedPart,
} from './indicator/Indicator.ts';
export type { ChangeAs, Target, TargetKind, TargetScope } from './indicator/Target.ts';
export { unitIn } from './indicator/unitIn.ts';
export type { Code } from './instrument/Code.ts';
export type { DataProtection, LegalBasis } from './instrument/DataProtection.ts';
export type {
  Accommodation,
  AnswerOption,
  AnswerScale,
  Bias,
  Instrument,
  InstrumentItem,
  InstrumentKind,
} from './instrument/Instrument.ts';
export type { Wave } from './instrument/Wave.ts';
export type { Checked } from './issue/Checked.ts';
export { formatIssue } from './issue/formatIssue.ts';
export { formatPlace } from './issue/formatPlace.ts';
export type { Issue, IssueParam, Severity } from './issue/Issue.ts';
export { isJalonError, JalonError, type JalonErrorCode } from './issue/JalonError.ts';
export type { Messages } from './issue/Messages.ts';
export type { DossierPlace, Place, ReportPlace, SheetPlace, TextPlace } from './issue/Place.ts';
export { type EvaluationCriterion, evaluationCriteria } from './label/evaluationCriteria.ts';
export type { GlossaryEntry } from './label/GlossaryEntry.ts';
export { glossary } from './label/glossary.data.ts';
export type { LabelPack, LevelTerm, Term } from './label/LabelPack.ts';
export { label } from './label/label.ts';
export { labelPacks } from './label/labelPacks.data.ts';
export { type AttributionOptions, attributionOf } from './learning/attributionOf.ts';
export type { CausalWording, ContributionClaim, ImpactDimensions } from './learning/ContributionClaim.ts';
export type { Decision } from './learning/Decision.ts';
export type { Dysfunction } from './learning/Dysfunction.ts';
export type { Feedback } from './learning/Feedback.ts';
export type { HarvestedOutcome } from './learning/HarvestedOutcome.ts';
export type { ImprovementPoint } from './learning/ImprovementPoint.ts';
export type { Learning } from './learning/Learning.ts';
export type { NotableResult } from './learning/NotableResult.ts';
export {
  type PartnershipExpectation,
  type PartnershipReview,
  partnershipExpectations,
} from './learning/PartnershipReview.ts';
export type { ResultSign } from './learning/ResultSign.ts';
export type { SelectionRound, Story } from './learning/Story.ts';
export type { Coding, QuoteConsent, Verbatim } from './learning/Verbatim.ts';
export type {
  Bounds,
  GapState,
  Observation,
  ObservationState,
  Provenance,
  Stage,
  Uncertainty,
  ValueState,
  Verification,
} from './observation/Observation.ts';
export type { ObservationTable, TableColumn } from './observation/ObservationTable.ts';
export { observationsOf } from './observation/observationsOf.ts';
export type {
  EvaluationDesign,
  EvaluationPlan,
  EvaluationQuestion,
  Involvement,
  PlanStep,
  Touchpoint,
} from './plan/EvaluationPlan.ts';
export { yearlyTouchpoints } from './plan/yearlyTouchpoints.ts';
export type { Deliverable } from './portfolio/Deliverable.ts';
export type { OrganisationMerge } from './portfolio/OrganisationMerge.ts';
export type { Cohort, Portfolio, PortfolioProgramme } from './portfolio/Portfolio.ts';
export type { PortfolioObjective } from './portfolio/PortfolioObjective.ts';
export type { SelfRating } from './portfolio/SelfRating.ts';
export type { Participant, ParticipantStatus, Session } from './portfolio/Session.ts';
export type { PartnerDefinition, SharedIndicator } from './portfolio/SharedIndicator.ts';
export type { StepStatus, Support, SupportStep } from './portfolio/Support.ts';
export type { Approval } from './programme/Approval.ts';
export { approvalCircularOn } from './programme/approvalCircularOn.ts';
export type { ApprovalCircular } from './programme/approvalCirculars.data.ts';
export type { BudgetLine } from './programme/BudgetLine.ts';
export { financialAccountDue } from './programme/financialAccountDue.ts';
export type { Grant } from './programme/Grant.ts';
export type { Organisation, OrganisationIdentifier } from './programme/Organisation.ts';
export {
  type ContextFactor,
  type Programme,
  type ProgrammeRole,
  type ProgrammeRoleCode,
  type Reach,
  reaches,
} from './programme/Programme.ts';
export { type RenewalStep, renewalTimeline } from './programme/renewalTimeline.ts';
export type { Need, Stakeholder, StakeholderKind } from './programme/Stakeholder.ts';
export type { AgeRange } from './quantity/AgeRange.ts';
export { ageBandOf } from './quantity/ageBandOf.ts';
export { currencyDecimals } from './quantity/currencyDecimals.ts';
export { currencyOf } from './quantity/currencyOf.ts';
export { decimalsOf } from './quantity/decimalsOf.ts';
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
export { shiftDecimal } from './quantity/shiftDecimal.ts';
export { shiftFigure } from './quantity/shiftFigure.ts';
export type { Consent, Contact, Person, RawResponse, Register, Tombstone } from './register/Register.ts';
export type { AgreedAnswers } from './report/AgreedAnswers.ts';
export type { Report } from './report/Report.ts';
export type { ReportAuthor } from './report/ReportAuthor.ts';
export type { ReportSignOff, ReportStep } from './report/ReportSignOff.ts';
export type { MarkerRating, ProgressMarker } from './results/ProgressMarker.ts';
export {
  type Assumption,
  type Gate,
  type Horizon,
  type NodeKind,
  type ResultLevel,
  type ResultLink,
  type ResultNode,
  type Results,
  resultLevels,
} from './results/Results.ts';
export type { SdgLink } from './sdg/SdgLink.ts';
export { foldText } from './text/foldText.ts';
export type { Language, LanguageTag } from './text/LanguageTag.ts';
export type { Lang, LocalizedText, Words } from './text/LocalizedText.ts';
export { languageOf } from './text/languageOf.ts';
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
export { type Grain, grains, type Period } from './time/Period.ts';
export { type ParseDayOptions, parseDay } from './time/parseDay.ts';
export { type ParsePeriodOptions, parsePeriod } from './time/parsePeriod.ts';
export { periodCode } from './time/periodCode.ts';
export { type PeriodOfOptions, periodOf } from './time/periodOf.ts';
export { periodsOverlap } from './time/periodsOverlap.ts';
export type { DayOrder } from './time/readDay.ts';
export { shiftPeriod } from './time/shiftPeriod.ts';
export { timeMessages } from './time/timeMessages.ts';
export type {
  DiscountRate,
  FinancialProxy,
  SensitivityCase,
  SourcedShare,
  Valuation,
  ValuedInput,
  ValuedOutcome,
} from './valuation/Valuation.ts';
