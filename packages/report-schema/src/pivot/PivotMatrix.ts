/**
 * Many reports on one frame, read across: who planned what, what was reached.
 * @module
 */
import type { IsoDay, Issue, LocalizedText, PartnershipExpectation, ResultSign, Words } from '@jalon/core';
import type { Rating } from '@jalon/indicators';
import type { IndicatorRow } from '../schema/IndicatorRow.ts';

/** How far a figure has come: the rating recorded in the report, or what planned against actual says by themselves. */
export type PivotHeat = Rating | 'target-reached' | 'below-target' | 'no-figure' | 'withheld';

/** One indicator of one report, as it may be shown to a reader of all of them. */
export interface PivotFigure extends Pick<IndicatorRow, 'code' | 'name' | 'unit' | 'unitLabel' | 'gap'> {
  /** Id of the indicator. */
  readonly indicator: string;
  readonly planned?: IndicatorRow['target'] & object;
  readonly actual?: IndicatorRow['actual'] & object;
  /** The main figure as a share, 1 = 100 %, never clamped, with the method that gave it. */
  readonly progress?: {
    readonly value: number;
    readonly method: string;
    /** A total with missing parts: no less than `value`. */
    readonly atLeast?: boolean;
  };
  readonly heat: PivotHeat;
  /** Why nothing is shown: too few people to be secret, or too few for a percentage to mean much. */
  readonly withheld?: 'small-cell' | 'too-few-for-a-percentage';
}

/** What one report says in one column. */
export interface PivotCell {
  readonly report: string;
  /** Id of the column. */
  readonly column: string;
  readonly figures: readonly PivotFigure[];
}

/** An item of the frame for which a report has nothing; `not-asked`: the funder's own variant leaves it out. */
export interface PivotAbsence {
  readonly item: string;
  readonly state: 'not-reported' | 'not-asked' | 'unreadable';
}

/** One sub-objective, the indicators that belong to none, or one table of indicators. */
export interface PivotColumn {
  /** The JSON of item and sub-objective: stable whatever the reports. */
  readonly id: string;
  /** Id of the item in the schema. */
  readonly item: string;
  readonly title: Words;
  readonly of: 'sub-objective' | 'other-indicators' | 'indicator-table';
  /** Id of the sub-objective; absent for indicators that belong to none. */
  readonly subObjective?: string;
  readonly code?: string;
  /** The sub-objective in the words that most reports use. */
  readonly text?: LocalizedText;
  /** In how many different wordings reports give it; above 1 they may not mean the same. */
  readonly wordings: number;
  /** How many figures stand where, as a count by rating; figures of different indicators are never averaged. */
  readonly counts: readonly { readonly heat: PivotHeat; readonly count: number }[];
}

/** One report. */
export interface PivotRow {
  readonly report: string;
  /** The implementing organisation, where the report names it. */
  readonly organisation?: LocalizedText;
  readonly title?: LocalizedText;
  readonly schema: string;
  readonly schemaVersion: string;
  readonly asOf: IsoDay;
  /** Those that hold something, in the order of the columns. */
  readonly cells: readonly PivotCell[];
  readonly absent: readonly PivotAbsence[];
  /** Only where a ranking was asked for: 1 is the furthest; equals share a rank. */
  readonly rank?: number;
}

/** A result that did harm, or both good and harm, with the report that tells it. */
export interface NegativeResult {
  readonly report: string;
  readonly item: string;
  readonly entry: string;
  readonly sign: Exclude<ResultSign, 'positive'>;
  readonly text: LocalizedText;
}

/** How many reports name an expectation, of how many that answered, and which. */
export interface ExpectationShare {
  readonly numerator: number;
  readonly denominator: number;
  readonly reports: readonly string[];
}

/** One coded expectation beyond money, counted over the reports. */
export interface ExpectationCount {
  readonly code: PartnershipExpectation;
  readonly association: ExpectationShare;
  readonly funder: ExpectationShare;
  /** Named by both sides of the same report, of those that both sides filled in. */
  readonly both: ExpectationShare;
}

/** A report that stands in no row, with the reason. */
export interface UnreadReport {
  readonly report: string;
  readonly schema: string;
  readonly schemaVersion: string;
  readonly reason: Issue;
}

/** Many reports read across. */
export interface PivotMatrix {
  readonly schema: { readonly id: string; readonly version: string };
  readonly columns: readonly PivotColumn[];
  readonly rows: readonly PivotRow[];
  readonly negativeResults: readonly NegativeResult[];
  readonly expectations: readonly ExpectationCount[];
  readonly unread: readonly UnreadReport[];
  /** Figures of fewer people than this are withheld; absent where nothing is. */
  readonly threshold?: number;
  readonly issues: readonly Issue[];
}
