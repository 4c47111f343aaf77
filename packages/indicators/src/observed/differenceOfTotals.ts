import { measure } from './measure.ts';
import {
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
  from: number,
  until: number,
  programme: number,
): Measurement {
  const totals = withoutGaps(series).filter(({ end }) => end <= until);
  const closing = totals.filter(({ end }) => end >= from).slice(-1);
  const opening = totals.filter(({ end }) => end < from).slice(-1);
  const isKnown = opening.length > 0 || programme >= from;
  if (!isKnown || closing.length === 0) return { reason: 'no-actual' };
  return { ...measure([...opening.map(negative), ...closing]), start: from };
}

const negative = (entry: Entry): Entry =>
  isUnknown(entry) ? entry : { ...entry, value: -entry.value, low: -entry.high, high: -entry.low };
