/**
 * A funder's report as versioned data: defined, filled, checked, turned into a neutral document tree.
 * @module
 */
export type { BindContext, Binder, Bound, Origin } from './binding/Binder.ts';
export { standardBinders } from './binding/standardBinders.ts';
export type {
  Block,
  Cell,
  Column,
  Document,
  Drawing,
  Figure,
  FigureData,
  Inline,
  ProgressBar,
  ProgressFigureData,
  Table,
  TheoryOfChangeFigure,
  Tone,
} from './document/Document.ts';
export type { AnswerContext, BlockContext, ItemKind } from './items/ItemKind.ts';
export { type PartnershipDifferences, partnershipDifferences } from './items/partnershipDifferences.ts';
export { standardItems } from './items/standardItems.ts';
export { patronFourParts } from './patron/patronFourParts.ts';
export { type PrefilledReport, type PrefillReportOptions, prefillReport } from './report/prefillReport.ts';
export { reportMessages } from './report/reportMessages.ts';
export { type ToDocumentOptions, toDocument } from './report/toDocument.ts';
export { type ToJsonSchemaOptions, toJsonSchema } from './report/toJsonSchema.ts';
export { type ValidateReportOptions, validateReport } from './report/validateReport.ts';
export type {
  AgreedObjectiveAnswer,
  DysfunctionEntry,
  ExpectedResult,
  FactsAnswer,
  ImprovementEntry,
  ListAnswer,
  MoneyAnswer,
  ObjectivesAnswer,
  PartnershipAnswer,
  PartnershipSide,
  PartnershipView,
  PeriodAnswer,
  ResultEntry,
  SubObjective,
} from './schema/Answers.ts';
export type { Binding, DossierPart } from './schema/Binding.ts';
export { checkReportSchema } from './schema/checkReportSchema.ts';
export { defineReportSchema } from './schema/defineReportSchema.ts';
export type { IndicatorRow, RowFigures } from './schema/IndicatorRow.ts';
export { itemsOf } from './schema/itemsOf.ts';
export { parseReportSchema } from './schema/parseReportSchema.ts';
export type {
  AnswerByKind,
  AnsweredItems,
  AnswerOf,
  ComputedKind,
  ItemOf,
  ReportAnswers,
  ReportOf,
  RequiredItems,
} from './schema/ReportAnswers.ts';
export type {
  AgreedObjectiveItem,
  AtAGlanceItem,
  ChoiceItem,
  ChoiceOption,
  CountRule,
  CustomItem,
  DateItem,
  DysfunctionsItem,
  FactsItem,
  FigureItem,
  ImprovementsItem,
  IndicatorTableItem,
  ItemBase,
  ListItem,
  MoneyItem,
  NumberItem,
  ObjectivesItem,
  PartnershipReviewItem,
  PeriodItem,
  ReportItem,
  RuleSeverity,
  SignsRule,
  TextItem,
  YesNoItem,
} from './schema/ReportItem.ts';
export type { ReportSchema, ReportSection } from './schema/ReportSchema.ts';
