import type { Bounds, IsoDay, Period } from '@jalon/core';
import type { Mark } from '../observed/ObservedSeries.ts';
import type { Rating } from '../rating/Rating.ts';
import type { MethodId, Reason, Result } from '../result/Result.ts';
import type { Comparison } from './comparisonOf.ts';

/** One of the two figures of progress: a share with its method, or the reason why there is none. */
export type ProgressFigure =
  | { readonly method: MethodId; readonly value: number; readonly reason?: undefined }
  | { readonly method: MethodId; readonly value?: undefined; readonly reason: Reason };

/** The value that progress is measured at. */
export interface ActualValue {
  /** In the unit of the indicator; of a value known within limits alone, the lower one. */
  readonly value: number;
  /** Last day of the last period it holds: the data date. */
  readonly date: IsoDay;
  readonly period: Period;
  /** No less than `value`: a sum with missing parts, or a lower bound. Printed "at least". */
  readonly atLeast?: boolean;
  /** Limits of a value that is not exact. */
  readonly bounds?: Bounds;
  /** How many people or things it is about: under 10 a ratio is printed as what it counts, never as a percentage. */
  readonly n?: number;
  readonly provisional?: boolean;
  readonly approximate?: boolean;
  /** All that must be said with it: provisional, approximate, and how the values behind it came about. */
  readonly marks?: readonly Mark[];
}

/** Where progress should be on the day of the data. */
export interface ExpectedValue {
  /** Level on the planned path, in the unit of the indicator. */
  readonly value: number;
  /** Expected distance travelled, 0 at the baseline, 1 at the target. */
  readonly achievement: number;
  /** Share of the time from start to due date that has passed on the data date, 0 to 1. */
  readonly elapsed: number;
  /** First day of the path: the start of the programme, or the date of a baseline measured later. */
  readonly start: IsoDay;
}

/** Where an indicator stands to the bounds that it shall keep, judged at every period up to now. */
export interface Standing {
  /** Inside at every period; outside now; inside again after having been outside. */
  readonly state: 'kept' | 'lost' | 'restored';
  /** To the nearest bound, in the unit of the indicator: above 0 outside, 0 on it, below 0 inside. */
  readonly distance: number;
  /** The same in widths of the band, where there are two bounds. */
  readonly widths?: number;
  readonly periodsInside: number;
  readonly periods: number;
}

/** What became of a target that is no number, in the terms of its scale. */
export type Reached =
  | {
      readonly scale: 'ordinal';
      /** Code of the level that was reached, and of the one that was wanted. */
      readonly actual: string;
      readonly target: string;
      readonly baseline?: string;
      /** Place of the level reached among `levels`, 1 for the lowest. */
      readonly place: number;
      /** How many levels there are. */
      readonly levels: number;
      /** Levels from the one that was wanted: above 0 better, below 0 worse. */
      readonly steps: number;
      readonly date: IsoDay;
    }
  | {
      readonly scale: 'yes-no';
      readonly actual: boolean;
      readonly target: boolean;
      readonly date: IsoDay;
    }
  | {
      readonly scale: 'date';
      readonly actual: IsoDay;
      readonly target: IsoDay;
      /** Days after the target day; below 0 before it. */
      readonly daysLate: number;
      /** The day is still to come: it is announced, not reached. */
      readonly isAhead?: boolean;
      readonly date: IsoDay;
    };

/**
 * Progress of one indicator towards one target. What `value` is, `method` tells:
 *
 * - `achievement-of-target@1` (volumes delivered) and `distance-travelled@1` (levels, rates, what shall fall): a share,
 *   1 = the whole way, never clamped. Both stand in `figures`, whichever is the main one.
 * - `maintain@1`, `band@1`, `threshold@1`: 1 where the aim is kept now, 0 where it is not; more in `standing`.
 * - `periods-met@1` (the same target for every period): share of the periods that met it.
 * - `improve@1`: the change in the wanted direction, in the unit of the indicator.
 * - `milestone@1`: share of the way to the next intermediate target.
 * - `rubric@1`: place of the level reached; `yes-no@1`: 1 where it is met, else 0; `by-date@1`: days late, below 0 early;
 *   more in `reached`.
 */
export type Progress = Result<number> & {
  /** The two figures; they answer different questions, and neither is an error. */
  readonly figures: {
    /** (A − B) / (T − B): share of the way from reference to target. */
    readonly distanceTravelled: ProgressFigure;
    /** A / T: share of the target delivered. */
    readonly achievementOfTarget: ProgressFigure;
  };
  /** What the actual is measured from: 0 for a total since the start of the programme. */
  readonly baseline?: { readonly value: number; readonly date?: IsoDay };
  /** The target as a level or as bounds, and its due date. */
  readonly target?: {
    readonly id?: string;
    readonly value?: number;
    readonly date?: IsoDay;
    readonly min?: number;
    readonly max?: number;
  };
  readonly actual?: ActualValue;
  readonly expected?: ExpectedValue;
  readonly standing?: Standing;
  /** Of a target that is no number, in place of `actual`, `baseline` and the value of `target`. */
  readonly reached?: Reached;
  /** On which basis, over which scope, actual and target were compared. */
  readonly comparison?: Comparison;
  readonly rating: Rating;
  /** Before the due date: the figure over the expected one, 1 = exactly as planned. */
  readonly scheduleIndex?: number;
  /** Days from the data date to `asOf`. */
  readonly ageDays?: number;
  readonly asOf: IsoDay;
};
