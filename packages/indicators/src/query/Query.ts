/**
 * A computation over many observations, written down as data.
 * @module
 */
import type { Additivity, Grain, IsoDay, Period } from '@jalon/core';
import type { RollUpIndicator } from '../aggregation/RollUpOptions.ts';
import type { ProgressIndicator } from '../progress/ProgressIndicator.ts';
import type { ProgressSettings } from '../progress/ProgressSettings.ts';
import type { RatingCutOffs } from '../rating/RatingCutOffs.ts';

/** All that a query has to know of an indicator: an executor reads no dossier. */
export type QueryIndicator = RollUpIndicator & Partial<ProgressIndicator> & { readonly id: string };

/** Which observations are read. */
export interface ScanStage {
  readonly stage: 'scan';
  /** Ids of indicators. */
  readonly indicators: readonly string[];
  /** Which observation tables an indicator needs: its id, then the id of the table. */
  readonly tables?: readonly (readonly [indicator: string, table: string])[];
  /** The day of the report: what ended after it is not known yet. */
  readonly asOf?: IsoDay;
  /** Over time: the days to cover. Else: the one period whose values are taken. */
  readonly period?: Pick<Period, 'start' | 'end'>;
}

/** Records that others replace are left out; two that replace the same one are a conflict. */
export interface CurrentRevisionsStage {
  readonly stage: 'current-revisions';
  readonly finalOnly?: boolean;
}

/** What the values are: their unit, their basis, how they combine, what they aim at. */
export interface BasisStage {
  readonly stage: 'basis';
  readonly indicators: readonly QueryIndicator[];
}

/** Into which groups values are gathered before anything is computed. */
export interface ReduceGrainStage {
  readonly stage: 'reduce-grain';
  /** The calendar periods, for a roll-up over time. */
  readonly grain?: Grain;
  /** Month (1 to 12) in which the year of the programme or of the accounts starts. */
  readonly yearStartsInMonth?: number;
  /** For progress: the dimensions of which each combination of codes is a group. */
  readonly dimensions?: readonly string[];
}

/** What is computed of each group. */
export interface ComputeStage {
  readonly stage: 'compute';
  readonly method: 'none' | 'progress';
  readonly start?: IsoDay;
  readonly end?: IsoDay;
  /** Id of the target. */
  readonly target?: string;
  readonly path?: Extract<ProgressSettings['path'], string>;
}

/** Along what values are rolled up. */
export interface ReduceByStage {
  readonly stage: 'reduce-by';
  /** `time`, `place`, `organisation`, or the id of a disaggregation; absent where nothing is rolled up. */
  readonly by?: string;
  readonly parts?: readonly string[];
  readonly as?: Additivity;
  readonly overlap?: 'none';
  readonly carryForward?: boolean;
}

/** What is made of the small table of groups: ratings, what is withheld. */
export interface FinishStage {
  readonly stage: 'finish';
  /** Coverage below which there is no rating, 0 to 1. */
  readonly minCoverage?: number;
  /** Where one rating ends and the next begins. */
  readonly cutOffs?: RatingCutOffs;
  /** Figures of fewer people than this are withheld; absent: for internal use. */
  readonly threshold?: number;
}

/**
 * A roll-up or a computation of progress as plain JSON: it can be kept, sent and read back. Its stages stand in the order in which
 * they run; whichever engine runs them, the rows are the same. Made by `queryRollUp` and `queryProgress`.
 */
export interface Query {
  readonly version: 1;
  readonly stages: readonly [
    ScanStage,
    CurrentRevisionsStage,
    BasisStage,
    ReduceGrainStage,
    ComputeStage,
    ReduceByStage,
    FinishStage,
  ];
}
