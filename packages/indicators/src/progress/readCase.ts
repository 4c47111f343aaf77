import { daysBetween } from '@jalon/core';
import { collectionInterval } from '../observed/collectionInterval.ts';
import { isDated } from '../observed/isDated.ts';
import { isUnknown, withoutGaps } from '../observed/ObservedSeries.ts';
import type { ObservedValue } from '../observed/ObservedValue.ts';
import { seriesAsOf } from '../observed/seriesAsOf.ts';
import type { Notes } from '../result/takeNotes.ts';
import { actualOf, warnOfFall } from './actualOf.ts';
import { aimOf } from './aimOf.ts';
import { baselineOf } from './baselineOf.ts';
import { comparisonOf } from './comparisonOf.ts';
import { dueDateOf, governingTarget } from './governingTarget.ts';
import type { ProgressCase } from './ProgressCase.ts';
import type { ProgressIndicator } from './ProgressIndicator.ts';
import type { ProgressOptions } from './ProgressOptions.ts';

/** Brings baseline, target and actual to one basis and scope, and finds the days between which progress is read. */
export function readCase(
  indicator: ProgressIndicator,
  observations: readonly ObservedValue[],
  options: ProgressOptions,
  notes: Notes,
): ProgressCase {
  const { asOf } = options;
  const target = governingTarget(indicator.targets, options, notes);
  const series = seriesAsOf(observations, options, notes);
  const comparison = comparisonOf(indicator, target, notes);
  const { read, over } = isUnknown(comparison) ? { read: 'level' as const, over: undefined } : comparison;
  const baseline = baselineOf(indicator, read, options.start, notes);

  const planned = target && dueDateOf(target, options.end);
  const own = target?.period && isDated(target.period) ? target.period : undefined;
  const isPerPeriod = over === 'per-period';
  // without a period of its own such a target is about every period by itself
  const last = withoutGaps(series)
    .filter(({ end }) => end <= (planned ?? asOf))
    .at(-1);
  if (isPerPeriod && !own) notes.warn('period-assumed', {}, 'hint');
  const period = isPerPeriod ? (own ?? (read === 'level' ? undefined : last)) : undefined;

  // a baseline measured earlier is carried to the start, a later one starts the path at its own date
  const earliest = [options.start, baseline?.date]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const isReversed = !period && earliest !== undefined && planned !== undefined && planned <= earliest;
  if (isReversed) notes.warn('target-before-baseline', { date: earliest, due: planned });
  const start = period ? period.start : isReversed ? undefined : earliest;
  const due = period ? period.end : planned;

  if (read === 'total') warnOfFall(series, notes);
  const found = isUnknown(comparison)
    ? comparison
    : actualOf(indicator, read, series, { start, due }, options, notes);
  const isDue = due !== undefined && due <= asOf;
  const isOneValue = read === 'level' || read === 'total';
  const age = isOneValue && !isUnknown(found) ? daysBetween(found.end, isDue ? due : asOf) : 0;
  const maxAge = indicator.maxAgeDays ?? collectionInterval(series);
  const isOld = age > maxAge;
  if (isOld) notes.warn('stale', { days: age, limit: maxAge });
  const isStale = isDue && isOld && !options.carryForward;
  return {
    indicator,
    options,
    notes,
    series,
    target,
    comparison,
    baseline,
    aim: target ? aimOf(target, baseline?.value, indicator) : { reason: 'no-target' },
    // a total that was not updated can only have grown
    actual: isStale && read === 'total' ? { ...found, high: Infinity } : found,
    start,
    due,
    isOfPeriod: period !== undefined,
    isDue: isDue && !(isStale && read === 'level'),
    isStale,
  };
}
