import type { Words } from '@jalon/core';
import type { ChoiceOption, CountRule, ItemBase, RuleSeverity, SignsRule } from './ItemBase.ts';
import type { CrossTableItem, TableItem } from './TableItem.ts';

/** Prose; `long` where paragraphs are expected. */
export interface TextItem extends ItemBase<'text'> {
  readonly long?: boolean;
  readonly maxCharacters?: number;
  readonly maxWords?: number;
}

/** Who, where, when and how much: printed under the title. */
export interface FactsItem extends ItemBase<'facts'> {}

/** What the indicators say in a few lines: a count by rating and the figures that a funder looks for. Computed. */
export interface AtAGlanceItem extends ItemBase<'at-a-glance'> {}

/** A figure drawn from the dossier. Computed; a user's own as `namespace/code`. */
export interface FigureItem extends ItemBase<'figure'> {
  readonly figure: 'theory-of-change' | 'progress' | 'pie' | `${string}/${string}`;
  /**
   * For a pie, the parts that it shows: a table by item id, the column that names each part, the column of numbers or
   * money that sizes it (without it each entry counts once).
   */
  readonly of?: { readonly item: string; readonly names: string; readonly sizes?: string };
}

/** The general objective, with the day and the sides of the agreement made beforehand. */
export interface AgreedObjectiveItem extends ItemBase<'agreed-objective'> {
  readonly rules?: {
    /** Both the association and the funder agreed. Default `warning`. */
    readonly bothSides?: RuleSeverity;
    /** The agreement was made before the programme started. Default `warning`. */
    readonly beforehand?: RuleSeverity;
  };
}

/** Sub-objectives, each with its expected results and its indicators, planned and actual. */
export interface ObjectivesItem extends ItemBase<'objectives'> {
  readonly rules?: {
    /** At least one sub-objective. Default `error`. */
    readonly subObjectives?: RuleSeverity;
    /** At least one expected result per sub-objective. Default `error`. */
    readonly expectedResults?: RuleSeverity;
    /** At least one indicator per sub-objective. Default `error`. */
    readonly indicators?: RuleSeverity;
  };
}

/** Indicators in one table, planned and actual, without the objectives above them. */
export interface IndicatorTableItem extends ItemBase<'indicator-table'> {
  readonly rules?: { readonly count?: CountRule };
}

/** Results worth telling, with their sign. */
export interface ListItem extends ItemBase<'list'> {
  readonly rules?: { readonly count?: CountRule; readonly signs?: SignsRule };
}

/** Shortfalls against the initial expectations, with their analysis. */
export interface DysfunctionsItem extends ItemBase<'dysfunctions'> {
  readonly rules?: {
    readonly count?: CountRule;
    /** Each shortfall is analysed. Default `warning`. */
    readonly analysis?: RuleSeverity;
    /** An indicator below its target is explained by some shortfall. Default `hint`. */
    readonly unexplained?: RuleSeverity;
  };
}

/** What could be done better, by whom, by when. */
export interface ImprovementsItem extends ItemBase<'improvements'> {
  readonly rules?: { readonly count?: CountRule };
}

/** How both sides see the partnership, beyond money. */
export interface PartnershipReviewItem extends ItemBase<'partnership-review'> {
  readonly rules?: {
    /** Both sides filled it in. Default `hint`. */
    readonly bothSides?: RuleSeverity;
  };
}

/** A number in a fixed unit; `ratio` is a fraction, 0.75 for 75 %. */
export interface NumberItem extends ItemBase<'number'> {
  readonly unit: string;
  readonly min?: number;
  readonly max?: number;
  /** Most decimals in the unit as it is stored; 0 asks for a whole number. */
  readonly decimals?: number;
}

/** An amount of money. */
export interface MoneyItem extends ItemBase<'money'> {
  /** ISO 4217 code, where it has to be this one; a formula can read the amount only then. */
  readonly currency?: string;
}

/** A calendar day. */
export interface DateItem extends ItemBase<'date'> {}

/** A stretch of days. */
export interface PeriodItem extends ItemBase<'period'> {}

/** Yes or no. */
export interface YesNoItem extends ItemBase<'yes-no'> {}

/** One of several options, or several of them where `multiple` is set. */
export interface ChoiceItem extends ItemBase<'choice'> {
  readonly options: readonly ChoiceOption[];
  readonly multiple?: boolean;
  /** Title of a last option that is answered in one's own words: « Autre, précisez ». */
  readonly other?: Words;
  /** How many options shall be chosen, where several may be. */
  readonly rules?: { readonly count?: CountRule };
}

/** Files that go with the report: what they are and where they are kept, never their bytes. */
export interface AttachmentsItem extends ItemBase<'attachments'> {
  /** Media types that are accepted, `application/pdf` or `image/*`; any where absent. */
  readonly mediaTypes?: readonly string[];
  /** Most bytes of one file. */
  readonly maxBytes?: number;
  readonly rules?: { readonly count?: CountRule };
}

/** What the writer wants to add, under headings of their own. */
export interface FreeSectionItem extends ItemBase<'free-section'> {
  /** Most words in all, headings included, in each language. */
  readonly maxWords?: number;
}

/** The financial account: what was spent, where the money came from, planned beside actual. */
export interface BudgetItem extends ItemBase<'budget'> {
  /** ISO 4217 code of every amount, where it has to be this one. */
  readonly currency?: string;
  readonly rules?: {
    readonly count?: CountRule;
    /** Expenses equal income, among the planned amounts as among the actual ones. Default `warning`. */
    readonly balance?: RuleSeverity;
    /** Handed in within six months after the end of the year. Default `warning`. Source: French decree 2001-495. */
    readonly dueDate?: RuleSeverity;
  };
}

/** Words of those concerned, as far as they agreed to be quoted. */
export interface QuotesItem extends ItemBase<'quotes'> {
  readonly rules?: { readonly count?: CountRule };
}

/** A few figures that speak for themselves, each with its number of people, its period, its source. */
export interface KeyFiguresItem extends ItemBase<'key-figures'> {
  readonly rules?: {
    readonly count?: CountRule;
    /** Each figure says of how many, over which period, from which source. Default `warning`. */
    readonly provenance?: RuleSeverity;
  };
}

/** Social return on investment: the ratio with what it becomes where an assumption is set otherwise. */
export interface SocialReturnItem extends ItemBase<'social-return'> {
  readonly rules?: {
    /** No ratio without at least one case of sensitivity analysis. Default `error`. */
    readonly sensitivity?: RuleSeverity;
  };
}

/** A number computed from other answers of the report. It takes no answer. */
export interface ComputedItem extends ItemBase<'computed'> {
  /** In the formula language, with answers by item id: `[hours] / [people]`. A missing answer is never 0. */
  readonly formula: string;
  /** Unit of the value: `ratio`, an ISO 4217 code, `h/people`. */
  readonly unit: string;
}

/** An item of a kind that a user adds; the functions are given what it means (see {@link ItemKind}). */
export interface CustomItem extends ItemBase<`${string}/${string}`> {
  readonly settings?: { readonly [name: string]: unknown };
}

/** One question of a report, by kind. */
export type ReportItem =
  | TextItem
  | FactsItem
  | AtAGlanceItem
  | FigureItem
  | AgreedObjectiveItem
  | ObjectivesItem
  | IndicatorTableItem
  | ListItem
  | DysfunctionsItem
  | ImprovementsItem
  | PartnershipReviewItem
  | NumberItem
  | MoneyItem
  | DateItem
  | PeriodItem
  | YesNoItem
  | ChoiceItem
  | AttachmentsItem
  | FreeSectionItem
  | TableItem
  | CrossTableItem
  | BudgetItem
  | QuotesItem
  | KeyFiguresItem
  | SocialReturnItem
  | ComputedItem
  | CustomItem;
