import type { Additivity } from '@jalon/core';
import { ratioOfSums } from '../aggregation/ratioOfSums.ts';
import { collectionInterval } from '../observed/collectionInterval.ts';
import { missingPeriods } from '../observed/missingPeriods.ts';
import type { Mark } from '../observed/ObservedSeries.ts';
import type { Reason } from '../result/Result.ts';
import { sum } from '../statistics/sum.ts';
import type { GroupPeriod, GroupStatistics } from './GroupStatistics.ts';

/** What has to be known of a group beside its statistics. */
export interface GroupFacts {
  readonly way: Exclude<Additivity, 'none'> | { readonly reason: Reason };
  readonly isOverTime: boolean;
  /** How many parts are expected, where there is a list. */
  readonly expected: number;
  /** Over time: first day asked for, −Infinity where nothing says. */
  readonly from: number;
  /** Over time: last day asked for, Infinity where nothing says. */
  readonly until: number;
  /** Day number of the report, Infinity where nothing says. */
  readonly asOf: number;
  readonly mayBeNegative: boolean;
  readonly maxAge: number | undefined;
  readonly carryForward: boolean;
}

/** A figure within its limits; −Infinity and Infinity where there are none. */
interface Limited {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Parts that are in it. */
  readonly observed: number;
  readonly marks?: readonly Mark[];
}

/** The figure of a group, or why there is none; and how many parts there are, how many are missing. */
export type GroupFigure = (Limited | { readonly reason: Reason }) & {
  readonly parts: number;
  readonly missing: number;
};

/** The figure of a group out of its statistics: the one place where executors agree on what they mean. */
export function figureOf(statistics: GroupStatistics, facts: GroupFacts): GroupFigure {
  const { parts, known, fault, periods = [] } = statistics;
  const missing = facts.isOverTime
    ? missingOver(periods, facts)
    : facts.expected - statistics.listed + statistics.absent;
  const found = ((): Limited | { readonly reason: Reason } => {
    const { way } = facts;
    if (typeof way !== 'string') return way;
    if (fault) return { reason: fault.reason };
    if (known === 0) return { reason: 'no-actual' };
    if (way !== 'last' && facts.isOverTime && hasOverlap(periods)) return { reason: 'conflict' };
    return combined(way, statistics, missing, facts);
  })();
  return { ...found, parts, missing };
}

function combined(
  way: Exclude<Additivity, 'none'>,
  statistics: GroupStatistics,
  missing: number,
  facts: GroupFacts,
): Limited | { readonly reason: Reason } {
  const { known, negative, surelyNegative, mostLow = 0, ratio } = statistics;
  if (way === 'last') return lastOf(statistics, facts);
  if (way === 'ratio-of-sums') {
    if (ratio.parts === 0) return { reason: 'not-additive' };
    const numerator = ratio.faulty > 0 ? undefined : sum(ratio.numerator);
    const denominator = sum(ratio.denominator);
    if (numerator === undefined || denominator === undefined) return { reason: 'not-a-number' };
    const value = ratioOfSums([numerator], [denominator]);
    if (value === undefined) return { reason: 'division-by-zero' };
    return { value, low: value, high: value, observed: ratio.parts };
  }
  if (way !== 'sum' && way !== 'mean' && way !== 'distinct') return { reason: 'unknown-method' };
  const { value, low, high } = totalsOf(statistics);
  if (way === 'distinct') {
    // without ids the count is known where the largest part is all of it
    const lower = Math.max(0, mostLow);
    const isSure = missing === 0 && surelyNegative === 0 && high === lower;
    return isSure
      ? { value: lower, low: lower, high: lower, observed: known }
      : { reason: 'overlap-unknown' };
  }
  if (value === undefined) return { reason: 'too-large' };
  if (way === 'mean') return { value: value / known, low: low / known, high: high / known, observed: known };
  const isOpenBelow = missing > 0 && (facts.mayBeNegative || negative > 0);
  return {
    value,
    low: isOpenBelow ? -Infinity : low,
    high: missing > 0 ? Infinity : high,
    observed: known,
  };
}

/** The sum of a group, and of its limits. */
function totalsOf({ sum: exact, bounded }: GroupStatistics) {
  const value = sum([...exact, ...(bounded?.value ?? [])]);
  const low = bounded?.openBelow ? undefined : sum([...exact, ...(bounded?.low ?? [])]);
  const high = bounded?.openAbove ? undefined : sum([...exact, ...(bounded?.high ?? [])]);
  return { value, low: low ?? -Infinity, high: high ?? Infinity };
}

/** A last value stands for a while; beyond that it is carried forward on request alone. */
function lastOf(
  { last, known, periods = [] }: GroupStatistics,
  { until, asOf, maxAge, carryForward }: GroupFacts,
): Limited | { readonly reason: Reason } {
  if (!last) return { reason: 'no-actual' };
  const { value, low = -Infinity, high = Infinity, end } = last;
  const days = Math.min(until, asOf) - end;
  const interval = () =>
    collectionInterval(
      periods.flatMap(({ state, ...own }) =>
        state === 'known' ? [{ ...own, value: 0, low: 0, high: 0, marks: [] }] : [],
      ),
    );
  const isStale = days < Infinity && days > (maxAge ?? interval());
  if (isStale && !carryForward) return { reason: 'no-actual' };
  const marks = isStale ? [...new Set<Mark>([...last.marks, 'carried-forward'])].sort() : last.marks;
  return { value, low, high, observed: known, marks };
}

/** Gaps that do not lie under a value, and holes between periods up to the day of the report. */
function missingOver(periods: readonly GroupPeriod[], { from, until, asOf }: GroupFacts): number {
  const there = periods.filter(({ state }) => state !== 'gap');
  const gaps = periods.filter(
    (gap) => gap.state === 'gap' && !there.some(({ start, end }) => start <= gap.end && gap.start <= end),
  );
  const recorded = [...there, ...gaps].sort((a, b) => a.end - b.end);
  const last = until === Infinity ? Infinity : Math.min(until, asOf);
  return gaps.length + (recorded.length > 0 ? missingPeriods(recorded, from, last) : 0);
}

/** Whether a day would count twice. */
function hasOverlap(periods: readonly GroupPeriod[]): boolean {
  const there = periods.filter(({ state }) => state !== 'gap');
  return there.some(({ start }, n) => start <= (there[n - 1]?.end ?? -Infinity));
}
