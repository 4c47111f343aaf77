import { type ObservedSeries, withoutGaps } from './ObservedSeries.ts';

/** One collection alone says nothing of how often it comes back: a year, and a day for the leap. */
const unknownInterval = 366;

/** Days from one collection to the next: the longest time between two of them. */
export function collectionInterval(series: ObservedSeries): number {
  const [first, ...others] = withoutGaps(series);
  let before = first?.end ?? 0;
  let longest = others.length > 0 ? 0 : unknownInterval;
  for (const { end } of others) {
    longest = Math.max(longest, end - before);
    before = end;
  }
  return longest;
}
