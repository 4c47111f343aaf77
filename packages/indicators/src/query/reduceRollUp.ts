import { cellsOf } from '../aggregation/cellsOf.ts';
import { readParts } from '../aggregation/readParts.ts';
import { dayNumber, isoDay } from '../schedule/dayNumber.ts';
import type { QueryGroup, ReducedQuery } from './GroupStatistics.ts';
import { inReadingOrder } from './inReadingOrder.ts';
import { mergeStatistics, nothingReduced } from './mergeStatistics.ts';
import type { Query } from './Query.ts';
import type { QueryObservation } from './QueryObservation.ts';
import type { QueryKey } from './QueryResult.ts';
import { byCodeUnits } from './queryKey.ts';
import { notesOf, rollUpOptions } from './rollUpFacts.ts';
import { statisticsOfParts } from './statisticsOfParts.ts';

/** The statistics of each cell of a roll-up, from records by indicator. */
export function reduceRollUp(
  query: Query,
  records: ReadonlyMap<string, readonly QueryObservation[]>,
): ReducedQuery {
  const options = rollUpOptions(query);
  const { by, period: asked } = options;
  const isOverTime = by === 'time';
  const groups: QueryGroup[] = [];
  const warnings = query.stages[2].indicators.flatMap((indicator) => {
    const notes = notesOf(indicator.id);
    const parts = readParts(inReadingOrder(records.get(indicator.id) ?? []), indicator, options, notes);
    for (const { parts: own, attributes, period } of cellsOf(parts, options, options)) {
      const [first] = own;
      const of = [...attributes].sort((a, b) => byCodeUnits(a[0], b[0]));
      const days = !isOverTime && first ? { start: isoDay(first.start), end: isoDay(first.end) } : period;
      const key: QueryKey = {
        indicator: indicator.id,
        ...(days && { start: days.start, end: days.end }),
        of,
      };
      const within = period ?? asked;
      const span = within
        ? { start: dayNumber(within.start), end: dayNumber(within.end) }
        : { start: -Infinity, end: Infinity };
      groups.push({ key, statistics: statisticsOfParts(own, options, span) });
    }
    return notes.warnings;
  });
  // merged with nothing, groups stand in their order and nothing is said twice
  return mergeStatistics(nothingReduced, { groups, tables: [], warnings });
}
