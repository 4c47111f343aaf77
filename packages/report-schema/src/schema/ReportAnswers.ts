import type { IsoDay, Json, LocalizedText, Report } from '@jalon/core';
import type {
  AgreedObjectiveAnswer,
  AttachmentEntry,
  BudgetAnswer,
  DysfunctionEntry,
  FactsAnswer,
  FreeSectionAnswer,
  ImprovementEntry,
  KeyFigureEntry,
  ListAnswer,
  MoneyAnswer,
  ObjectivesAnswer,
  OtherChoice,
  PartnershipAnswer,
  PeriodAnswer,
  QuoteEntry,
  ResultEntry,
  SocialReturnAnswer,
} from './Answers.ts';
import type { Condition } from './Condition.ts';
import type { IndicatorRow } from './IndicatorRow.ts';
import type { ReportItem } from './ReportItem.ts';
import type { ReportSchema } from './ReportSchema.ts';
import type { TableItemColumn } from './TableItem.ts';

/** What an answer to each kind of item is; a kind without one is computed and asks for nothing. */
export interface AnswerByKind {
  text: LocalizedText;
  facts: FactsAnswer;
  'agreed-objective': AgreedObjectiveAnswer;
  objectives: ObjectivesAnswer;
  'indicator-table': { readonly rows: readonly IndicatorRow[] };
  list: ListAnswer<ResultEntry>;
  dysfunctions: ListAnswer<DysfunctionEntry>;
  improvements: ListAnswer<ImprovementEntry>;
  'partnership-review': PartnershipAnswer;
  number: number;
  money: MoneyAnswer;
  attachments: ListAnswer<AttachmentEntry>;
  'free-section': FreeSectionAnswer;
  budget: BudgetAnswer;
  quotes: ListAnswer<QuoteEntry>;
  'key-figures': ListAnswer<KeyFigureEntry>;
  'social-return': SocialReturnAnswer;
  date: IsoDay;
  period: PeriodAnswer;
  'yes-no': boolean;
}

/** The kinds that the library computes: they take no answer. */
export type ComputedKind = 'at-a-glance' | 'figure' | 'computed' | 'cross-table';

/** What was chosen: the code of an option, or one's own words where the item offers that. */
export type ChosenOf<Item, Code> = Item extends { readonly other: object } ? Code | OtherChoice : Code;

/** What one column of a table holds. */
export type ColumnAnswer<Column> = Column extends {
  readonly kind: 'choice';
  readonly options: readonly { readonly code: infer Code }[];
}
  ? Column extends { readonly multiple: true }
    ? readonly Code[]
    : Code
  : Column extends { readonly kind: infer Kind extends TableItemColumn['kind'] & keyof AnswerByKind }
    ? AnswerByKind[Kind]
    : Json;

/** One entry of a table: its id, the code of the row where rows are given, and what each column holds. */
export type TableEntry<
  Columns extends readonly { readonly id: string }[] = readonly TableItemColumn[],
  Row extends string = string,
> = { readonly id: Row } & {
  readonly [Column in Columns[number] as Column['id']]?: ColumnAnswer<Column>;
};

/** What an answer to one item is. */
export type AnswerOf<Item> = Item extends {
  readonly kind: 'choice';
  readonly options: readonly { readonly code: infer Code }[];
}
  ? Item extends { readonly multiple: true }
    ? readonly ChosenOf<Item, Code>[]
    : ChosenOf<Item, Code>
  : Item extends {
        readonly kind: 'table';
        readonly columns: infer Columns extends readonly TableItemColumn[];
      }
    ? ListAnswer<
        TableEntry<
          Columns,
          Item extends { readonly rows: readonly { readonly code: infer Row extends string }[] }
            ? Row
            : string
        >
      >
    : Item extends { readonly kind: infer Kind extends keyof AnswerByKind }
      ? AnswerByKind[Kind]
      : Json;

/** Any item of a schema: of its cover or of one of its sections. */
export type ItemOf<Schema extends ReportSchema> =
  | (Schema['cover'] extends readonly (infer Item extends ReportItem)[] ? Item : never)
  | Schema['sections'][number]['items'][number];

/** The items of a schema that a person or a dossier answers; the others are computed when the report is printed. */
export type AnsweredItems<Schema extends ReportSchema> = Exclude<
  ItemOf<Schema>,
  { readonly kind: ComputedKind }
>;
/** Those of them that must have an answer, whatever the other answers are. */
export type RequiredItems<Item> = Exclude<
  Extract<Item, { readonly required: true }>,
  { readonly when: Condition }
>;

/**
 * The answers of a schema: a flat record from item id to answer. A required item must be there; a report that is still
 * being written is a `Partial` of it.
 */
export type ReportAnswers<Schema extends ReportSchema> = {
  readonly [Item in RequiredItems<AnsweredItems<Schema>> as Item['id']]: AnswerOf<Item>;
} & {
  readonly [Item in Exclude<
    AnsweredItems<Schema>,
    RequiredItems<AnsweredItems<Schema>>
  > as Item['id']]?: AnswerOf<Item>;
};

/** A report that follows a schema, with typed answers; any of them may still be missing. */
export type ReportOf<Schema extends ReportSchema> = Omit<Report, 'answers'> & {
  readonly answers: Partial<ReportAnswers<Schema>>;
};

/** A report with the typed answers of its schema; a plain report where the schema is known only at run time. */
export type ReportUnder<Schema extends ReportSchema> = string extends ItemOf<Schema>['id']
  ? Report
  : ReportOf<Schema>;
