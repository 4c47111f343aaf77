import type { IsoDay } from '@jalon/core';
import type { Notes } from '../result/takeNotes.ts';
import { measure } from './measure.ts';
import { type Measurement, type ObservedSeries, withoutGaps } from './ObservedSeries.ts';

/**
 * What happened between two days according to totals since the start: the last total between them less the last total
 * before.
 * @param programme first day of the programme: before what begins with it the total is 0
 */
export function differenceOfTotals(
  series: ObservedSeries,
  from: IsoDay,
  until: IsoDay,
  programme: IsoDay | undefined,
  notes: Notes,
): Measurement {
  const totals = withoutGaps(series).filter(({ end }) => end <= until);
  const inside = totals.filter(({ end }) => end >= from);
  const opening = totals[totals.length - inside.length - 1];
  if (opening || (programme !== undefined && programme >= from)) return measure(inside.slice(-1), 0, opening);
  notes.warn('no-opening-total', { date: from });
  return { reason: 'no-actual' };
}
