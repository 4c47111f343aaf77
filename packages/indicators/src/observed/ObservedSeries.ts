/**
 * What was observed by a day: one number or one gap per period, read as a level, a total, a difference.
 * @module
 */
import type { ValueState } from '@jalon/core';
import type { Coverage, Reason } from '../result/Result.ts';

/** What must be said with a number. */
export type Mark = 'provisional' | 'approximate' | Exclude<ValueState, 'reported'>;

/** The days that a value is read off a series for. */
export interface Span extends Days {
  /** The day number of the report: what is missing up to `end` is missing once it has come. */
  readonly asOf: number;
}

/** Some days, as day numbers, both inclusive. */
export interface Days {
  readonly start: number;
  readonly end: number;
}

/** What one record is called, and which one it replaces. */
export interface RecordOfPeriod extends Days {
  readonly id?: string | undefined;
  readonly revises?: string | undefined;
}

/** The number of one period, within its limits. In the unit of the indicator. */
export interface KnownValue extends RecordOfPeriod {
  /** Where only limits are known: the lower one. */
  readonly value: number;
  /** Lowest it may be; −Infinity without a limit. */
  readonly low: number;
  /** Highest it may be; Infinity without a limit. */
  readonly high: number;
  readonly marks: readonly Mark[];
  /** How many it is about. */
  readonly n?: number | undefined;
  readonly reason?: undefined;
  readonly pending?: boolean;
}

/** A period without a number that may be used: a gap (`no-actual`), or records at fault. */
export interface UnknownValue extends RecordOfPeriod {
  readonly reason: Reason;
  readonly n?: number | undefined;
  /** The gap is of a value that is not due yet. */
  readonly pending?: boolean;
}

/** One period of the observations of one indicator, as known on a day. */
export type Entry = KnownValue | UnknownValue;

/** In the order of their last day, and of two that end together the longer first. */
export type ObservedSeries = readonly Entry[];

/** A number read off a series: its limits, the days it is about, what it rests on. */
export interface Measured extends KnownValue {
  readonly coverage: Coverage;
}

/** A number read off a series, or the reason why there is none. */
export type Measurement = Measured | { readonly reason: Reason };

/** Whether there is no number, but a reason for that. */
export const isUnknown = <T extends object>(found: T): found is Extract<T, { readonly reason: Reason }> =>
  !!(found as { readonly reason?: Reason }).reason;

/** Whether a period has no number without anything being at fault. */
export const isGap = ({ reason }: Entry): boolean => reason === 'no-actual';

/** The entries that are no gaps: numbers, and records at fault that must not pass unseen. */
export const withoutGaps = (series: ObservedSeries): ObservedSeries =>
  series.filter((entry) => !isGap(entry));
