import { type Issue, type Observation, observationsOf, type Period, periodCode } from '@jalon/core';
import { missingPeriods } from '../../observed/missingPeriods.ts';
import {
  type Entry,
  isUnknown,
  type KnownValue,
  type ObservedSeries,
  withoutGaps,
} from '../../observed/ObservedSeries.ts';
import { seriesAsOf } from '../../observed/seriesAsOf.ts';
import type { Coverage, Reason } from '../../result/Result.ts';
import { dayNumber } from '../../schedule/dayNumber.ts';
import { mean } from '../../statistics/mean.ts';
import { sum } from '../../statistics/sum.ts';
import type { FormulaCategory } from '../Formula.ts';
import type { FormulaAggregate } from '../FormulaReading.ts';
import type { FormulaIndicator } from '../indicatorIndex.ts';
import { kindOfScale } from '../kindOfScale.ts';
import { additivityOverTime } from '../units/aggregateFault.ts';
import { ratioOfSums } from './ratioOfSums.ts';

/** What observations say of an indicator in a period. */
export interface ObservedInPeriod {
  readonly value?: number | boolean | string;
  readonly reason?: Reason;
  readonly coverage: Coverage;
  readonly issues: readonly Issue[];
}

/** How observations are read. */
export interface ReadingSettings {
  /** Day number: what ended after it is not known. */
  readonly asOf: number;
  readonly finalOnly: boolean;
}

const none: Coverage = { observed: 0, expected: 1 };
const one: Coverage = { observed: 1, expected: 1 };

/**
 * The value of an indicator, or of one part of it, for a period: the value recorded for that very period, else what the
 * values within it make together, as the indicator or the formula says. Missing parts make the total missing, except of a
 * mean, which says what it is of.
 * @param observations of that indicator
 */
export function observedValue(
  indicator: FormulaIndicator,
  observations: readonly Observation[],
  {
    where,
    period,
    aggregate,
  }: {
    readonly where: readonly FormulaCategory[];
    readonly period: Period;
    readonly aggregate?: FormulaAggregate | undefined;
  },
  settings: ReadingSettings,
): ObservedInPeriod {
  const own = observations.filter((observation) => isOf(observation, where));
  const say = (
    what: string,
    params: Issue['params'] = {},
    severity: Issue['severity'] = 'warning',
  ): Issue => ({
    code: `formula/${what}`,
    severity,
    params: { indicator: indicator.name ?? indicator.id, period: periodCode(period), ...params },
    at: { in: 'dossier', entity: { kind: 'indicator', id: indicator.id } },
  });
  const missing = (): ObservedInPeriod => {
    const isOnlyParts =
      where.length === 0 && own.length === 0 && observations.some((each) => isInside(each.period, period));
    return { reason: 'missing-value', coverage: none, issues: [say(isOnlyParts ? 'no-whole' : 'no-value')] };
  };
  const failed = (reason: 'conflict' | 'not-a-number' | 'not-additive'): ObservedInPeriod => ({
    reason,
    coverage: none,
    issues: [say(`value-${reason}`, {}, reason === 'not-additive' ? 'warning' : 'error')],
  });

  if (kindOfScale(indicator) !== 'number') {
    const known = observationsOf(own, indicator.id).filter(
      ({ value, period: days, stage }) =>
        value !== undefined &&
        isInside(days, period) &&
        dayNumber(days.end) <= settings.asOf &&
        !(settings.finalOnly && stage === 'provisional'),
    );
    const last = known.toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1)).at(-1);
    if (last?.value === undefined) return missing();
    const isConflict = known.some((each) => each.period.end === last.period.end && each.value !== last.value);
    return isConflict ? failed('conflict') : { value: last.value, coverage: one, issues: [] };
  }

  const days = { start: dayNumber(period.start), end: dayNumber(period.end) };
  // what has to be said is said below, of this period alone
  const silent = { warnings: [], warn: () => {} };
  const series = seriesAsOf(own.map(withRatio), settings.asOf, settings.finalOnly, silent);
  const inside = series.filter(({ start, end }) => start >= days.start && end <= days.end);
  const entries = withoutGaps(inside);
  const bad = entries.find(isUnknown);
  if (bad) return failed(bad.reason === 'conflict' ? 'conflict' : 'not-a-number');
  const known = entries as readonly KnownValue[];

  const marksOf = (used: readonly KnownValue[]): readonly Issue[] => {
    const marks = new Set(used.flatMap((each) => each.marks));
    const isExact = used.every(({ low, high }) => low === high) && !marks.has('approximate');
    const isRecorded = !['estimated', 'interpolated', 'carried-forward', 'imputed'].some((mark) =>
      marks.has(mark as never),
    );
    return [
      ...(isExact ? [] : [say('not-exact')]),
      ...(marks.has('provisional') ? [say('provisional')] : []),
      ...(isRecorded ? [] : [say('estimated')]),
    ];
  };
  const found = (
    value: number | undefined,
    used: readonly KnownValue[],
    coverage: Coverage = one,
  ): ObservedInPeriod =>
    value === undefined ? failed('not-a-number') : { value, coverage, issues: marksOf(used) };

  const exact = known.find(({ start, end }) => start === days.start && end === days.end);
  const parts = known.filter((each) => each !== exact);
  if (
    exact &&
    (aggregate === undefined || aggregate === 'sum' || aggregate === 'distinct' || parts.length === 0)
  ) {
    return found(exact.value, [exact]);
  }
  const [last] = parts.slice(-1);
  if (!last) return missing();
  const rule = aggregate ?? additivityOverTime(indicator);
  if (rule === 'last') return found(last.value, [last]);
  if (rule === 'distinct' || rule === 'none' || rule === 'weighted-mean') return failed('not-additive');
  if (parts.some((part, n) => n > 0 && part.start <= (parts[n - 1]?.end ?? -Infinity)))
    return failed('conflict');
  if (rule === 'ratio-of-sums') {
    const ratio = ratioOfSums(
      observationsOf(own, indicator.id).filter((each) => parts.some((part) => isSame(each.period, part))),
    );
    if (ratio !== undefined) return found(ratio, parts);
    return parts.length === 1 ? found(last.value, parts) : failed('not-additive');
  }

  const coverage = coverageOf(inside, parts, exact, days);
  const isComplete = coverage.observed === coverage.expected;
  const counted = { observed: coverage.observed, expected: coverage.expected };
  const values = parts.map(({ value }) => value);
  if (rule === 'mean') {
    const result = found(mean(values), parts, coverage);
    return isComplete ? result : { ...result, issues: [say('mean-of-known', counted), ...result.issues] };
  }
  if (!isComplete) return { reason: 'missing-value', coverage, issues: [say('incomplete', counted)] };
  const total = rule === 'sum' ? sum(values) : rule === 'min' ? Math.min(...values) : Math.max(...values);
  return found(total, parts, coverage);
}

/** Whether an observation is about exactly a part: all of its categories are named, and no other. */
function isOf(
  { place, organisation, categories = {} }: Observation,
  where: readonly FormulaCategory[],
): boolean {
  const own = new Map(Object.entries(categories));
  if (place !== undefined) own.set('place', place);
  if (organisation !== undefined) own.set('organisation', organisation);
  return (
    own.size === where.length && where.every(({ dimension, category }) => own.get(dimension) === category)
  );
}

const isInside = (inner: Period, outer: Period): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

const isSame = (period: Period, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  dayNumber(period.start) === start && dayNumber(period.end) === end;

/** A ratio that was recorded by its two parts alone. */
function withRatio(observation: Observation): Observation {
  if (observation.value !== undefined) return observation;
  const value = ratioOfSums([observation]);
  return value === undefined ? observation : { ...observation, value };
}

/** Values within the period, of those there should be: gaps that are recorded, and holes in the calendar. */
function coverageOf(
  inside: ObservedSeries,
  parts: readonly KnownValue[],
  exact: Entry | undefined,
  days: { readonly start: number; readonly end: number },
): Coverage {
  const covers = (entry: Entry) => parts.some(({ start, end }) => start <= entry.end && entry.start <= end);
  const gaps = inside.filter((entry) => isUnknown(entry) && !covers(entry) && entry !== exact);
  const recorded = [...parts, ...gaps].toSorted((a, b) => a.end - b.end);
  const holes = missingPeriods(recorded, days.start, days.end);
  return { observed: parts.length, expected: parts.length + gaps.length + holes };
}
