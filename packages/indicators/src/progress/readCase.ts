import { JalonError } from '@jalon/core';
import { collectionInterval } from '../observed/collectionInterval.ts';
import { isUnknown, withoutGaps } from '../observed/ObservedSeries.ts';
import type { ObservedValue } from '../observed/ObservedValue.ts';
import { seriesAsOf } from '../observed/seriesAsOf.ts';
import type { Notes } from '../result/takeNotes.ts';
import { dayNumber, isoDay } from '../schedule/dayNumber.ts';
import { actualOf } from './actualOf.ts';
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
  const asOf = dayNumber(options.asOf);
  if (Number.isNaN(asOf)) {
    throw new JalonError('invalid-argument', `asOf is no day: ${options.asOf}`);
  }
  const programme = dayNumber(options.start, -Infinity);
  const end = dayNumber(options.end, Infinity);
  const target = governingTarget(indicator.targets, options.target, asOf, end, notes);
  const series = seriesAsOf(observations, asOf, options.finalOnly ?? false, notes);
  const comparison = comparisonOf(indicator, target, notes);
  const { read, over } = isUnknown(comparison) ? { read: 'level' as const, over: 'at-date' } : comparison;
  const baseline = baselineOf(indicator, read, options.start, notes);

  const planned = target ? dueDateOf(target, end) : Infinity;
  const own = { start: dayNumber(target?.period?.start), end: dayNumber(target?.period?.end) };
  const isOwn = own.start <= own.end;
  const isOfPeriod = over === 'per-period' && (isOwn || read !== 'level');
  if (over === 'per-period' && !isOwn) notes.warn('period-assumed');
  // without a period of its own such a target is about every period by itself
  const last = withoutGaps(series).filter((entry) => entry.end <= planned);
  const period = isOwn ? own : last.at(-1);
  // a baseline measured earlier is carried to the start, a later one starts the path at its own date
  const earliest = Math.max(dayNumber(baseline?.date, -Infinity), programme);
  const { start, end: due } = (isOfPeriod && period) || { start: earliest, end: planned };
  if (due <= start && !isOfPeriod) notes.warn('target-before-baseline', { date: isoDay(start) });

  const span = { start: Math.min(start, due), due, asOf, programme };
  const found = isUnknown(comparison) ? comparison : actualOf(indicator, read, series, span, notes);
  const isDue = due <= asOf;
  const isOneValue = read === 'level' || read === 'total';
  const age = isOneValue && !isUnknown(found) ? Math.min(due, asOf) - found.end : 0;
  const limit = indicator.maxAgeDays ?? collectionInterval(series);
  if (age > limit) notes.warn('stale', { days: age });
  const isStale = isDue && age > limit;
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
    end,
    isOfPeriod,
    isDue: isDue && !(isStale && read === 'level'),
    isStale,
  };
}
