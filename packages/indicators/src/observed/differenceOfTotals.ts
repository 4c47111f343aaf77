import { measure } from './measure.ts';
import { type Measurement, type ObservedSeries, withoutGaps } from './ObservedSeries.ts';

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
  const inside = totals.filter(({ end }) => end >= from);
  const opening = totals[totals.length - inside.length - 1];
  const isKnown = opening !== undefined || programme >= from;
  return isKnown ? measure(inside.slice(-1), 0, opening) : { reason: 'no-actual' };
}
