import { type ObservedSeries, withoutGaps } from './ObservedSeries.ts';

/** One collection alone says nothing of how often it comes back: a year, and a day for the leap. */
const unknownInterval = 366;

/** Days from one collection to the next: the longest time between two of them. */
export function collectionInterval(series: ObservedSeries): number {
  const days = withoutGaps(series).map(({ end }) => end);
  const gaps = days.slice(1).map((day, n) => day - (days[n] ?? day));
  return gaps.length > 0 ? Math.max(...gaps) : unknownInterval;
}
