import { measure } from './measure.ts';
import {
  type Days,
  type Entry,
  isUnknown,
  type Measurement,
  type ObservedSeries,
  withoutGaps,
} from './ObservedSeries.ts';

/**
 * What happened between two days according to totals since the start: the last total between them less the last total
 * before. Days are day numbers.
 * @param programme first day of the programme: before what begins with it the total is 0
 */
export function differenceOfTotals(
  series: ObservedSeries,
  { start, end }: Days,
  programme: number,
): Measurement {
  const totals = withoutGaps(series).filter((entry) => entry.end <= end);
  const closing = totals.at(-1);
  const opening = totals.findLast((entry) => entry.end < start);
  const isKnown = opening ? opening !== closing : programme >= start;
  if (!isKnown || !closing) return { reason: 'no-actual' };
  return { ...measure(opening ? [negative(opening), closing] : [closing]), start } as Measurement;
}

const negative = (entry: Entry): Entry =>
  isUnknown(entry) ? entry : { ...entry, value: -entry.value, low: -entry.high, high: -entry.low };
