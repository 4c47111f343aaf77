import type { GapState, Issue } from '@jalon/core';
import type { XmlLimits } from '../../xml/XmlLimits.ts';
import type { XmlProgress } from '../../xml/XmlProgress.ts';

/** The activity that a row belongs to; all rows of it share it. */
export interface IatiRowActivity {
  /** As written; `''` where the activity has none. */
  readonly identifier: string;
}

/** The result that a row belongs to; all rows of it share it. */
export interface IatiRowResult {
  /** The first wording; `''` where it has none. */
  readonly title: string;
  /** As written: 1 output, 2 outcome, 3 impact, 9 other. */
  readonly type?: string;
}

/** The indicator that a row belongs to; all rows of it share it. */
export interface IatiRowIndicator {
  /** The first wording; `''` where it has none. */
  readonly title: string;
  /** As written: 1 unit, 2 percentage, 3 nominal, 4 ordinal, 5 qualitative. */
  readonly measure?: string;
  /** Unit of the values of the rows: `ratio` for a percentage, 0.5 for the `50` of the file. */
  readonly unit: 'unit' | 'ratio';
  /** Whether a rise is good news, where the file says it. */
  readonly ascending?: boolean;
  /** Code with its vocabulary, as written. */
  readonly references: readonly { readonly vocabulary?: string; readonly code?: string }[];
  /** As written, one for each breakdown. */
  readonly baselines: readonly {
    readonly year?: string;
    readonly date?: string;
    readonly value?: number | string | boolean;
    /** The value as written. */
    readonly text?: string;
  }[];
}

/** One target or one value of a file of activities. */
export interface IatiObservationRow {
  readonly what: 'target' | 'actual';
  readonly activity: IatiRowActivity;
  readonly result: IatiRowResult;
  readonly indicator: IatiRowIndicator;
  /** Days as written; `''` where the file has none. */
  readonly period: { readonly start: string; readonly end: string };
  /** A number in the unit of the indicator, or words where the measure wants words; none is never 0. */
  readonly value?: number | string | boolean;
  /** Why there is none. */
  readonly state?: GapState;
  /** The value as written. */
  readonly text?: string;
  readonly dimensions: readonly { readonly name: string; readonly value: string }[];
  /** References of the places that it is about. */
  readonly locations: readonly string[];
  /** The first wording of the comment. */
  readonly comment?: string;
  /** The line on which its tag begins. */
  readonly line: number;
}

/** What is to be said of the file as a whole: what it is, why it is not read on. */
export interface IatiFileRow {
  readonly what: 'file';
  readonly issues: readonly Issue[];
  readonly line: number;
}

/** A row of a file of activities. */
export type IatiRow = IatiObservationRow | IatiFileRow;

/** How the rows of a file of activities are streamed. */
export interface StreamIatiObservationsOptions extends XmlLimits {
  /** Name of the file, for the places of issues. */
  readonly file?: string;
  /** Ends the reading: the next rows are then refused with the reason of the signal. */
  readonly signal?: AbortSignal;
  /** Bytes that the source holds, where it cannot tell: for the progress. */
  readonly totalBytes?: number;
  /** Told after each piece how far the reading has come. */
  readonly onProgress?: (progress: XmlProgress) => void;
}
