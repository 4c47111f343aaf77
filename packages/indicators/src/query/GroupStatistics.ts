import type { Issue } from '@jalon/core';
import type { Mark } from '../observed/ObservedSeries.ts';
import type { ObservedValue } from '../observed/ObservedValue.ts';
import type { Reason } from '../result/Result.ts';
import type { QueryKey } from './QueryResult.ts';

/** Numbers whose exact sum is the sum that is meant: nothing is rounded away before the end. */
export type Terms = readonly number[];

/** The parts of a group whose values are known within limits alone. */
export interface BoundedStatistics {
  readonly parts: number;
  readonly value: Terms;
  /** Of the lower limits that there are. */
  readonly low: Terms;
  /** Of the upper limits that there are. */
  readonly high: Terms;
  /** Parts without a lower limit. */
  readonly openBelow: number;
  /** Parts without an upper limit. */
  readonly openAbove: number;
}

/** One period of a group over time; days are day numbers. */
export interface GroupPeriod {
  readonly start: number;
  readonly end: number;
  /** There is a number, there is none, or its records are at fault. */
  readonly state: 'known' | 'gap' | 'fault';
}

/** The value of the last period of a group. */
export interface LastValue {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Absent without a limit. */
  readonly low?: number;
  /** Absent without a limit. */
  readonly high?: number;
  readonly marks: readonly Mark[];
}

/**
 * What a group of values has to be remembered by, so that the figure of several groups together can be computed from what is
 * remembered of each: sufficient statistics, as plain JSON.
 */
export interface GroupStatistics {
  /** Values, and records at fault: everything but gaps. */
  readonly parts: number;
  /** Parts with a number. */
  readonly known: number;
  /** Parts that the list of expected ones names. */
  readonly listed: number;
  /** Gaps that the list does not name. */
  readonly absent: number;
  /** The fault that is told: that of the earliest period. */
  readonly fault?: { readonly start: number; readonly end: number; readonly reason: Reason };
  /** Of the values that are exact. */
  readonly sum: Terms;
  readonly bounded?: BoundedStatistics;
  /** Parts that may be below 0. */
  readonly negative: number;
  /** Parts that are below 0. */
  readonly surelyNegative: number;
  /** The largest of the lower limits. */
  readonly mostLow?: number;
  /** Parts that tell how many units are behind them, and how many that is. */
  readonly counted: { readonly parts: number; readonly n: Terms };
  /** Parts with numerator and denominator; those among them that are no numbers are `faulty`. */
  readonly ratio: {
    readonly parts: number;
    readonly faulty: number;
    readonly numerator: Terms;
    readonly denominator: Terms;
  };
  readonly marks: readonly Mark[];
  /** Over time: every period, in the order of time. */
  readonly periods?: readonly GroupPeriod[];
  /** Over time. */
  readonly last?: LastValue;
  /** Over time: periods that reach beyond the days asked for. */
  readonly outside: number;
}

/** The values of a group of which progress is computed, those about the whole apart from those about its parts. */
export interface GroupSeries {
  readonly whole: readonly ObservedValue[];
  readonly parts: readonly ObservedValue[];
}

/** One group of a query after it was reduced. */
export interface QueryGroup {
  readonly key: QueryKey;
  readonly statistics?: GroupStatistics;
  readonly series?: GroupSeries;
}

/** What a query comes to before it is finished: plain JSON, to be merged with that of other observations. */
export interface ReducedQuery {
  /** In the code-unit order of their keys. */
  readonly groups: readonly QueryGroup[];
  /** Ids of the observation tables that were read. */
  readonly tables: readonly string[];
  readonly warnings: readonly Issue[];
}
