import type { IsoDay, Period } from '@jalon/core';
import type { Rating } from '../rating/Rating.ts';
import type { MethodId, Reason, Result } from '../result/Result.ts';

/** One of the two figures of progress: a share with its method, or the reason why there is none. */
export type ProgressFigure =
  | { readonly method: MethodId; readonly value: number; readonly reason?: undefined }
  | { readonly method: MethodId; readonly value?: undefined; readonly reason: Reason };

/** The value that progress is measured at. */
export interface ActualValue {
  /** In the unit of the indicator. */
  readonly value: number;
  /** Last day of the last period it holds: the data date. */
  readonly date: IsoDay;
  readonly period: Period;
  /** A sum with missing parts: printed "at least". */
  readonly atLeast?: boolean;
  readonly provisional?: boolean;
  readonly approximate?: boolean;
}

/** Where progress should be on the day of the data. */
export interface ExpectedValue {
  /** Level on the planned path, in the unit of the indicator. */
  readonly value: number;
  /** Expected distance travelled, 0 at the baseline, 1 at the target. */
  readonly achievement: number;
  /** Share of the time from start to due date that has passed on the data date, 0 to 1. */
  readonly elapsed: number;
}

/**
 * Progress of one indicator towards one target. `value` is the main figure as a share (1 = the whole way, never
 * clamped): achievement of the target for volumes delivered, distance travelled for levels, rates and decreasing
 * indicators. Both figures stand in `figures`, whichever is the main one.
 */
export type Progress = Result<number> & {
  /** The two figures; they answer different questions, and neither is an error. */
  readonly figures: {
    /** (A − B) / (T − B): share of the way from reference to target. */
    readonly distanceTravelled: ProgressFigure;
    /** A / T: share of the target delivered. */
    readonly achievementOfTarget: ProgressFigure;
  };
  readonly baseline?: { readonly value: number; readonly date?: IsoDay };
  /** The target as a level, and its due date. */
  readonly target?: {
    readonly id?: string;
    readonly value: number;
    readonly date?: IsoDay;
    readonly min?: number;
    readonly max?: number;
  };
  readonly actual?: ActualValue;
  readonly expected?: ExpectedValue;
  readonly rating: Rating;
  /** (A/T or distance) over expected achievement, before the due date. */
  readonly scheduleIndex?: number;
  /** Days from the data date to `asOf`. */
  readonly ageDays?: number;
  readonly asOf: IsoDay;
};
