import { JalonError } from '@jalon/core';
import { collectionInterval } from '../observed/collectionInterval.ts';
import { isUnknown, type Measurement, withoutGaps } from '../observed/ObservedSeries.ts';
import type { ObservedValue } from '../observed/ObservedValue.ts';
import { seriesAsOf } from '../observed/seriesAsOf.ts';
import type { Notes } from '../result/takeNotes.ts';
import { dayNumber, isoDay } from '../schedule/dayNumber.ts';
import { actualOf } from './actualOf.ts';
import { aimOf } from './aimOf.ts';
import { baselineOf } from './baselineOf.ts';
import { type Comparison, comparisonOf } from './comparisonOf.ts';
import { dueDateOf, governingTarget } from './governingTarget.ts';
import type { ProgressCase } from './ProgressCase.ts';
import type { ProgressIndicator } from './ProgressIndicator.ts';
import type { ProgressSettings } from './ProgressSettings.ts';

/** Brings baseline, target and actual to one basis and scope, and finds the days between which progress is read. */
export function readCase(
  indicator: ProgressIndicator,
  observations: readonly ObservedValue[],
  options: ProgressSettings,
  notes: Notes,
): ProgressCase {
  const asOf = dayNumber(options.asOf);
  if (Number.isNaN(asOf)) {
    throw new JalonError('invalid-argument', `asOf is no day: ${options.asOf}`);
  }
  const programme = dayNumber(options.start, -Infinity);
  const end = dayNumber(options.end, Infinity);
  const target = governingTarget(indicator.targets, options.target, asOf, end, notes);
  const series = seriesAsOf(observations, asOf, options.finalOnly, notes);
  const comparison = comparisonOf(indicator, target, notes);
  // what cannot be compared has neither, and nothing is read of it
  const { read, over } = comparison as Comparison;
  const baseline = baselineOf(indicator, read, options.start, notes);

  const aimed = target ?? {};
  const planned = dueDateOf(aimed, end);
  const own = { start: dayNumber(aimed.period?.start), end: dayNumber(aimed.period?.end) };
  const isOwn = own.start <= own.end;
  const isOfPeriod = over === 'per-period' && (isOwn || read !== 'level');
  if (over === 'per-period' && !isOwn) notes.warn('period-assumed');
  // a baseline measured earlier is carried to the start, a later one starts the path at its own date
  const earliest = Math.max(dayNumber(baseline?.date, -Infinity), programme);
  // without a period of its own such a target is about every period by itself
  const last = isOfPeriod && (isOwn ? own : withoutGaps(series).findLast((entry) => entry.end <= planned));
  const { start, end: due } = last || { start: earliest, end: planned };
  if (due <= start && !isOfPeriod) notes.warn('target-before-baseline', { date: isoDay(start) });

  const found = isUnknown(comparison)
    ? comparison
    : actualOf(indicator, read, series, { start: Math.min(start, due), end: due, asOf }, programme, notes);
  const isDue = due <= asOf;
  const isOneValue = read === 'level' || read === 'total';
  const days = isOneValue && !isUnknown(found) ? Math.min(due, asOf) - found.end : 0;
  const isOld = days > 0 && days > (indicator.maxAgeDays ?? collectionInterval(series));
  if (isOld) notes.warn('stale', { days });
  const isStale = isDue && isOld;
  return {
    indicator,
    options,
    notes,
    series,
    target,
    comparison,
    baseline,
    aim: aimOf(aimed, baseline?.value, indicator),
    // a total that was not updated can only have grown
    actual: isStale && read === 'total' ? ({ ...found, high: Infinity } as Measurement) : found,
    start,
    due,
    end,
    asOf,
    isOfPeriod,
    isDue: isDue && !(isStale && read === 'level'),
    isStale,
  };
}
