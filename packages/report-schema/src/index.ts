/**
 * A funder's report as versioned data: defined, filled, checked, turned into a neutral document tree.
 * @module
 */

export type { BindContext, Binder, Bound, Origin } from './binding/Binder.ts';
export { type BoundRow, boundTable, type Cells, entityTable } from './binding/boundTable.ts';
export { standardBinders } from './binding/standardBinders.ts';
export { type ReportRulesOptions, reportRules } from './check/reportRules.ts';
export { crosswalkMessages } from './crosswalk/crosswalkMessages.ts';
export { type CrosswalkReportsOptions, crosswalkReports } from './crosswalk/crosswalkReports.ts';
export { type FilledReport, type FillFromReportOptions, fillFromReport } from './crosswalk/fillFromReport.ts';
export type {
  CrosswalkFit,
  CrosswalkForm,
  CrosswalkWay,
  ItemCrosswalk,
  ItemShare,
  ReportCrosswalk,
} from './crosswalk/ReportCrosswalk.ts';
export type {
  Block,
  Cell,
  Column,
  Document,
  Drawing,
  Figure,
  FigureData,
  Inline,
  PieFigure,
  PieSlice,
  ProgressBar,
  ProgressFigureData,
  Table,
  TheoryOfChangeFigure,
  Tone,
} from './document/Document.ts';
export type {
  FieldLayout,
  FormEntry,
  FormKind,
  GroupLayout,
  InputLayout,
  ItemLayout,
} from './form/FormKind.ts';
export { type FromFormOptions, fromForm } from './form/fromForm.ts';
export type {
  FilledForm,
  FilledItem,
  FilledRow,
  FilledValue,
  FormField,
  FormGroup,
  FormInput,
  FormItem,
  FormOption,
  FormReport,
  FormRow,
  FormSection,
  FormValue,
  ReportForm,
} from './form/ReportForm.ts';
export { standardFormKinds } from './form/standardFormKinds.ts';
export { type ToFormOptions, toForm } from './form/toForm.ts';
export type { ComputedValue } from './items/ComputedValue.ts';
export type { AnswerContext, AnsweredItem, BlockContext, ItemKind } from './items/ItemKind.ts';
export { type PartnershipDifferences, partnershipDifferences } from './items/partnershipDifferences.ts';
export { standardItems } from './items/standardItems.ts';
export { patronFourParts } from './library/patronFourParts.ts';
export {
  type AgreedBesideCurrent,
  type AgreedRevision,
  agreedBesideCurrent,
} from './life/agreedBesideCurrent.ts';
export { type FreezeAgreedAnswersOptions, freezeAgreedAnswers } from './life/freezeAgreedAnswers.ts';
export { lifeMessages } from './life/lifeMessages.ts';
export { type ReportState, type ReportStateCode, reportState, reportStateWords } from './life/reportState.ts';
export { signOffReport } from './life/signOffReport.ts';
export type {
  ExpectationCount,
  ExpectationShare,
  NegativeResult,
  PivotAbsence,
  PivotCell,
  PivotColumn,
  PivotFigure,
  PivotHeat,
  PivotMatrix,
  PivotRow,
  UnreadReport,
} from './pivot/PivotMatrix.ts';
export { pivotDocument } from './pivot/pivotDocument.ts';
export type { PivotSecrecy } from './pivot/pivotFigures.ts';
export { pivotMessages } from './pivot/pivotMessages.ts';
export { type PivotReportsOptions, pivotReports } from './pivot/pivotReports.ts';
export { type PivotTableOptions, pivotTable } from './pivot/pivotTable.ts';
export type { PivotRankBy } from './pivot/rankRows.ts';
export { type PrefilledReport, type PrefillReportOptions, prefillReport } from './report/prefillReport.ts';
export {
  type AnswerCounts,
  type AnsweredShare,
  type OpenItem,
  type ReportCompleteness,
  type ReportCompletenessOptions,
  reportCompleteness,
  type SectionCompleteness,
} from './report/reportCompleteness.ts';
export { reportMessages } from './report/reportMessages.ts';
export { type ToDocumentOptions, toDocument } from './report/toDocument.ts';
export { type ToJsonSchemaOptions, toJsonSchema } from './report/toJsonSchema.ts';
export { type ValidateReportOptions, validateReport } from './report/validateReport.ts';
export type { TableLoss } from './revision/carryTable.ts';
export { checkReportSchemaVersion } from './revision/checkReportSchemaVersion.ts';
export { checkVariantChanges } from './revision/checkVariantChanges.ts';
export { deriveReportSchema } from './revision/deriveReportSchema.ts';
export { type DiffReportSchemasOptions, diffReportSchemas } from './revision/diffReportSchemas.ts';
export {
  type LostAnswer,
  type LostReason,
  type MigratedReport,
  type MigrateReportOptions,
  migrateReport,
} from './revision/migrateReport.ts';
export { parseVariantChanges } from './revision/parseVariantChanges.ts';
export { revisionMessages } from './revision/revisionMessages.ts';
export type {
  ChangedPart,
  SchemaChange,
  SchemaChangeKind,
  SchemaDiff,
  SemverLevel,
} from './revision/SchemaChange.ts';
export type {
  AddedItems,
  HiddenIds,
  KeptItem,
  NowRequiredIds,
  SchemaVariant,
  VariantItem,
} from './revision/SchemaVariant.ts';
export type {
  AddedItem,
  AddedSection,
  ItemOrder,
  RelabelledItem,
  RelabelledSection,
  TightenedItem,
  VariantChanges,
} from './revision/VariantChanges.ts';
export type {
  AgreedObjectiveAnswer,
  AttachmentEntry,
  BudgetAnswer,
  BudgetEntry,
  DysfunctionEntry,
  ExpectedResult,
  FactsAnswer,
  FreeSectionAnswer,
  ImprovementEntry,
  KeyFigureEntry,
  ListAnswer,
  MoneyAnswer,
  ObjectivesAnswer,
  OtherChoice,
  PartnershipAnswer,
  PartnershipSide,
  PartnershipView,
  PeriodAnswer,
  QuoteEntry,
  ResultEntry,
  SensitivityEntry,
  SocialReturnAnswer,
  SubObjective,
} from './schema/Answers.ts';
export { type Binding, type DossierPart, dossierParts, type EvaluationFieldPart } from './schema/Binding.ts';
export type { Condition, ConditionValue } from './schema/Condition.ts';
export { checkReportSchema } from './schema/checkReportSchema.ts';
export { defineReportSchema } from './schema/defineReportSchema.ts';
export type { IndicatorRow, RowFigures } from './schema/IndicatorRow.ts';
export type {
  ChoiceOption,
  CountRule,
  ItemBase,
  ReportPhase,
  RuleSeverity,
  SignsRule,
} from './schema/ItemBase.ts';
export { itemsOf } from './schema/itemsOf.ts';
export { parseReportSchema } from './schema/parseReportSchema.ts';
export type {
  AnswerByKind,
  AnsweredItems,
  AnswerOf,
  ChosenOf,
  ColumnAnswer,
  ComputedKind,
  ItemOf,
  ReportAnswers,
  ReportOf,
  ReportUnder,
  RequiredItems,
  TableEntry,
} from './schema/ReportAnswers.ts';
export type {
  AgreedObjectiveItem,
  AtAGlanceItem,
  AttachmentsItem,
  BudgetItem,
  ChoiceItem,
  ComputedItem,
  CustomItem,
  DateItem,
  DysfunctionsItem,
  FactsItem,
  FigureItem,
  FreeSectionItem,
  ImprovementsItem,
  IndicatorTableItem,
  KeyFiguresItem,
  ListItem,
  MoneyItem,
  NumberItem,
  ObjectivesItem,
  PartnershipReviewItem,
  PeriodItem,
  QuotesItem,
  ReportItem,
  SocialReturnItem,
  TextItem,
  YesNoItem,
} from './schema/ReportItem.ts';
export type { RenamedItem, ReportSchema, ReportSection, SchemaBase } from './schema/ReportSchema.ts';
export { reportSchemaJsonSchema } from './schema/reportSchemaJsonSchema.ts';
export type { ColumnBase, CrossTableItem, TableItem, TableItemColumn } from './schema/TableItem.ts';
