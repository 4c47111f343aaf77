import type { LocalizedText } from '@jalon/core';
import { isUnknown, type KnownValue, type ObservedSeries } from '../observed/ObservedSeries.ts';
import { present } from '../result/present.ts';
import { isoDay } from '../schedule/dayNumber.ts';
import type { TrendObservation } from './TrendIndicator.ts';
import type { TrendPoint, TrendSegment } from './TrendResult.ts';

/** A value of a series with its day number. */
export interface DatedPoint {
  readonly day: number;
  readonly start: number;
  readonly point: TrendPoint;
}

/** The exact values of a series, each at the last day of its period, with the mark of a revision. */
export function trendPoints(
  series: ObservedSeries,
  observations: readonly TrendObservation[],
): readonly DatedPoint[] {
  const byId = new Map(observations.map((record) => [record.id, record]));
  const exact = series.flatMap((entry) => (isUnknown(entry) || isBound(entry) ? [] : [entry]));
  return exact.map((entry) => {
    const { start, end, value, marks } = entry;
    const point = {
      period: { start: isoDay(start), end: isoDay(end) },
      value,
      marks: marks.length > 0 ? marks : undefined,
      revised: revisionOf(entry, byId),
    };
    return { day: end, start, point: present(point) };
  });
}

/** A bound is no value to draw a line through. */
const isBound = ({ value, low, high }: KnownValue): boolean =>
  low < high && (value === low || value === high);

function revisionOf(
  { id, revises }: KnownValue,
  byId: ReadonlyMap<string | undefined, TrendObservation>,
): { from?: number; reason?: LocalizedText } | undefined {
  if (revises === undefined) return undefined;
  const before = byId.get(revises)?.value;
  return present({
    from: typeof before === 'number' ? before : undefined,
    reason: id === undefined ? undefined : byId.get(id)?.reason,
  });
}

/** The points between breaks, none of them empty; a break day begins a new segment. */
export function segmentsOf(
  points: readonly DatedPoint[],
  breaks: readonly number[],
): readonly (readonly DatedPoint[])[] {
  const parts = [Number.NEGATIVE_INFINITY, ...breaks].map((from, n) =>
    points.filter(({ day }) => day >= from && day < (breaks[n] ?? Number.POSITIVE_INFINITY)),
  );
  return parts.filter((part) => part.length > 0);
}

/** A segment as results show it. */
export const shownSegment = (part: readonly DatedPoint[]): TrendSegment => ({
  start: isoDay(part[0]?.day ?? Number.NaN),
  end: isoDay(part.at(-1)?.day ?? Number.NaN),
  points: part.map(({ point }) => point),
});
