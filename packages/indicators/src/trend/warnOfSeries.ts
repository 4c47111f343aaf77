import { isUnknown, type ObservedSeries } from '../observed/ObservedSeries.ts';
import { isoDay } from '../schedule/dayNumber.ts';
import type { TrendIndicator } from './TrendIndicator.ts';
import type { TrendWarn } from './TrendWarn.ts';
import type { DatedPoint } from './trendPoints.ts';

/** Says what is to be known of the values before a line is drawn through them. */
export function warnOfSeries(
  indicator: TrendIndicator,
  series: ObservedSeries,
  parts: readonly (readonly DatedPoint[])[],
  warn: TrendWarn,
): void {
  const used = parts.at(-1) ?? [];
  const earlier = parts.slice(0, -1).flat();
  const points = [...earlier, ...used].map(({ point }) => point);
  const bounded = series.filter((entry) => !isUnknown(entry)).length - points.length;
  if (bounded > 0) warn('bounds-left-out', { count: bounded });
  if (earlier.length > 0) warn('series-broken', { date: firstDay(used), count: earlier.length });
  const provisional = used.filter(({ point }) => point.marks?.includes('provisional')).length;
  if (provisional > 0) warn('provisional', { count: provisional }, 'hint');
  const lengths = used.map(({ start, day }) => day - start + 1);
  const isUneven = Math.max(...lengths) > 1.5 * Math.min(...lengths);
  if (indicator.basis === 'increment' && isUneven) warn('unequal-periods');
  for (const { period, revised } of points) {
    if (revised && !revised.reason) warn('revision-without-reason', { date: period.end }, 'hint');
  }
}

const firstDay = (part: readonly DatedPoint[]): string => isoDay(part[0]?.day ?? Number.NaN);
