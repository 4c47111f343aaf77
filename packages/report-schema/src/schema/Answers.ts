import type {
  IsoDay,
  LocalizedText,
  PartnershipExpectation,
  ProgrammeRoleCode,
  ResultSign,
} from '@jalon/core';
import type { IndicatorRow } from './IndicatorRow.ts';

// Type aliases and not interfaces: only these can be kept as JSON in a Report without a cast.

/** An amount in integer minor units (cents) with an ISO 4217 currency. */
export type MoneyAnswer = { readonly minor: number; readonly currency: string };

/** A choice that is none of the options, in one's own words. */
export type OtherChoice = { readonly other: LocalizedText };

/** A file that goes with a report. */
export type AttachmentEntry = {
  readonly id: string;
  /** Its name, for example `accounts-2024.pdf`. */
  readonly name: string;
  /** For example `application/pdf`. */
  readonly mediaType?: string;
  readonly bytes?: number;
  /** Where it is kept: an address on the web, or a place in words. */
  readonly source?: string;
  readonly description?: LocalizedText;
};

/** Text under headings of one's own; a blank line starts a paragraph. */
export type FreeSectionAnswer = {
  readonly parts: readonly { readonly heading?: LocalizedText; readonly text: LocalizedText }[];
};

/** A stretch of days; an open end is left out. */
export type PeriodAnswer = { readonly start?: IsoDay; readonly end?: IsoDay };

/** Who, where, when and how much. */
export type FactsAnswer = {
  readonly programme: LocalizedText;
  readonly summary?: LocalizedText;
  readonly roles: readonly {
    readonly role: ProgrammeRoleCode;
    readonly name: LocalizedText;
    readonly legalForm?: string;
  }[];
  readonly territory?: LocalizedText;
  readonly period?: PeriodAnswer;
  readonly grant?: MoneyAnswer;
};

/** The side of a partnership that speaks or agrees. */
export type PartnershipSide = 'association' | 'funder';

/** The general objective as both sides agreed it. */
export type AgreedObjectiveAnswer = {
  readonly text: LocalizedText;
  /** What the agreement itself says, where that is not the objective word for word. */
  readonly agreement?: LocalizedText;
  readonly agreedOn?: IsoDay;
  readonly agreedBy: readonly { readonly name: LocalizedText; readonly side?: PartnershipSide }[];
};

/** What shall be seen if a sub-objective is reached. */
export type ExpectedResult = { readonly id: string; readonly code?: string; readonly text: LocalizedText };

/** One sub-objective with its expected results and its indicators. */
export type SubObjective = {
  readonly id: string;
  readonly code?: string;
  readonly text: LocalizedText;
  readonly expectedResults: readonly ExpectedResult[];
  readonly indicators: readonly IndicatorRow[];
};

/** The sub-objectives of a report, with the indicators that belong to none of them. */
export type ObjectivesAnswer = {
  readonly subObjectives: readonly SubObjective[];
  readonly otherIndicators?: readonly IndicatorRow[];
};

/** The entries of a list; an empty one may say why it is empty. */
export type ListAnswer<Entry> = { readonly entries: readonly Entry[]; readonly noneBecause?: LocalizedText };

/** One result worth telling. */
export type ResultEntry = {
  readonly id: string;
  readonly text: LocalizedText;
  readonly sign?: ResultSign;
  /** Whether it had been expected when the agreement was made. */
  readonly planned?: boolean;
  readonly significance?: LocalizedText;
  readonly evidence?: readonly LocalizedText[];
  /** The statement it speaks of, in its words. */
  readonly about?: LocalizedText;
};

/** One shortfall against the initial expectations. */
export type DysfunctionEntry = {
  readonly id: string;
  readonly description: LocalizedText;
  readonly analysis?: LocalizedText;
  /** The expectation it departs from: a sub-objective or an expected result, in its words. */
  readonly departsFrom?: LocalizedText;
};

/** One thing that could be done better. */
export type ImprovementEntry = {
  readonly id: string;
  readonly text: LocalizedText;
  /** The shortfall that it answers, in its words. */
  readonly answers?: LocalizedText;
  readonly owner?: LocalizedText;
  readonly due?: IsoDay;
};

/** How one side sees the partnership. */
export type PartnershipView = {
  /** Expectations beyond money, coded. */
  readonly expectations: readonly PartnershipExpectation[];
  /** The expectations in the side's own words. */
  readonly wishes?: LocalizedText;
  /** From 1 (poor) to 5 (excellent). */
  readonly rating?: number;
  readonly text?: LocalizedText;
};

/** The partnership as each side sees it; a side that has not answered is left out. */
export type PartnershipAnswer = { readonly [Side in PartnershipSide]?: PartnershipView };

/** One line of the financial account. */
export type BudgetEntry = {
  readonly id: string;
  readonly side: 'expense' | 'income';
  readonly label: LocalizedText;
  /** Heading of the account under which it stands. */
  readonly category?: LocalizedText;
  /** Valued contributions in kind, volunteer time for example, stand apart from cash. */
  readonly inKind?: boolean;
  readonly planned?: MoneyAnswer;
  readonly actual?: MoneyAnswer;
  /** Why the actual differs from the planned. */
  readonly note?: LocalizedText;
};

/** The financial account: its lines, the year that it closes, the day it was handed in. */
export type BudgetAnswer = {
  readonly lines: readonly BudgetEntry[];
  /** Last day of the year that it accounts for. */
  readonly yearEnd?: IsoDay;
  readonly handedInOn?: IsoDay;
};

/** What somebody said, with as much of whose words they are as was agreed. */
export type QuoteEntry = {
  readonly id: string;
  readonly text: LocalizedText;
  /** As it may be printed, for example “a mother, Demo Nursery”. */
  readonly attribution: LocalizedText;
};

/** One figure that speaks for itself, with all that a reader needs to trust it. */
export type KeyFigureEntry = {
  readonly id: string;
  readonly label: LocalizedText;
  /** In `unit`; a `ratio` as a fraction. */
  readonly value: number;
  readonly unit: string;
  /** The unit in words, where its code is not shown as it is. */
  readonly unitLabel?: LocalizedText;
  /** Of how many people, answers or organisations it is drawn. */
  readonly n?: number;
  readonly period?: PeriodAnswer;
  readonly source?: LocalizedText;
};

/** One case of a sensitivity analysis: what is assumed otherwise, what the ratio becomes. */
export type SensitivityEntry = {
  readonly id: string;
  readonly description: LocalizedText;
  readonly ratio: number;
};

/** Present value over investment, with its sensitivity. Source: A Guide to Social Return on Investment (2012). */
export type SocialReturnAnswer = {
  readonly ratio?: number;
  /** A `forecast` values what is expected, an `evaluative` one what happened. */
  readonly basis?: 'forecast' | 'evaluative';
  readonly sensitivity: readonly SensitivityEntry[];
  /** What the ratio leaves out or rests on, in words. */
  readonly limits?: LocalizedText;
};
