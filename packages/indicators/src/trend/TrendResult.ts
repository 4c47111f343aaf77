import type { IsoDay, LocalizedText } from '@jalon/core';
import type { Mark } from '../observed/ObservedSeries.ts';
import type { Interval } from '../survey/interval/Interval.ts';

/** One value of a series as it stands on the day of the report. */
export interface TrendPoint {
  readonly period: { readonly start: IsoDay; readonly end: IsoDay };
  /** In the unit of the indicator. */
  readonly value: number;
  /** What must be said with it. */
  readonly marks?: readonly Mark[];
  /** It replaces an earlier value of the same period: which one, and why. */
  readonly revised?: { readonly from?: number; readonly reason?: LocalizedText };
}

/** Values that can be compared with each other: between two breaks of the series. In the order of time. */
export interface TrendSegment {
  /** Day of its first value. */
  readonly start: IsoDay;
  /** Day of its last value. */
  readonly end: IsoDay;
  readonly points: readonly TrendPoint[];
}

/**
 * The scale on which a trend is a straight line: `linear`, the same amount every year; `log`, the same share every year;
 * `logit`, for rates, which never leave 0 to 1.
 */
export type TrendScale = 'linear' | 'log' | 'logit';

/** Where the line leads on a day. Amounts are in the unit of the indicator. */
export interface TrendProjection {
  readonly date: IsoDay;
  readonly value: number;
  /** Where a single new value would fall. */
  readonly predictionInterval?: Interval;
  /** Where the line itself lies. */
  readonly confidenceInterval?: Interval;
}

/** Whether the line reaches the target. */
export interface TrendAttainment {
  /** In the unit of the indicator. */
  readonly target: number;
  /** The day by which it is due. */
  readonly date: IsoDay;
  /** Whether at least the target is wanted, or at most. */
  readonly direction: 'increase' | 'decrease';
  /** Whether the line is at the target by then. */
  readonly reached: boolean;
  /** Of a value at the target by then, if the straight line goes on; 0 to 1. */
  readonly probability?: number;
  /** The day on which the line comes to the target, where that day lies after the last value. */
  readonly crossing?: IsoDay;
  /** Change per year from the last value to the target, in the unit of the indicator per year. */
  readonly requiredPerYear?: number;
  /** How many times faster than so far; left out where things do not move towards the target. */
  readonly multiplier?: number;
}

/** The trend of one indicator: a straight line through its values since the last break. */
export interface Trend {
  /** Day of the first value that the line rests on. */
  readonly start: IsoDay;
  /** Day of the last value that the line rests on. */
  readonly end: IsoDay;
  /** Values that the line rests on. */
  readonly n: number;
  /** All values, cut where the series breaks; the line rests on the last segment. */
  readonly segments: readonly TrendSegment[];
  readonly scale: TrendScale;
  /** Mean change of the line per year between its first and its last day, in the unit of the indicator per year. */
  readonly perYear: number;
  /** On the scale `log`: growth per year as a share. */
  readonly growthPerYear?: number;
  /** Level of the line on its first and on its last day, in the unit of the indicator. */
  readonly fitted: { readonly start: number; readonly end: number };
  /** Share of the variation that the line explains, 0 to 1, on its scale. */
  readonly rSquared?: number;
  /** Probability of a slope this far from 0 where there is none; only from 5 values on. */
  readonly p?: number;
  /** Kendall's τ with time and its Mann–Kendall probability, whatever the shape of the trend; only from 5 values on. */
  readonly monotone?: { readonly tau?: number; readonly p?: number };
  readonly projection?: TrendProjection;
  readonly attainment?: TrendAttainment;
}
