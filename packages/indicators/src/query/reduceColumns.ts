import { axesOf, columnOf } from './axesOf.ts';
import { checkColumns } from './checkColumns.ts';
import { checkQuery } from './checkQuery.ts';
import type { QueryGroup, ReducedQuery } from './GroupStatistics.ts';
import { mergeStatistics, nothingReduced } from './mergeStatistics.ts';
import type { ObservationColumns } from './ObservationColumns.ts';
import { plainStatistics } from './plainStatistics.ts';
import type { Query } from './Query.ts';
import type { QueryObservation } from './QueryObservation.ts';
import { byCodeUnits } from './queryKey.ts';
import { recordAt } from './recordAt.ts';
import { reduceProgress } from './reduceProgress.ts';
import { reduceRollUp } from './reduceRollUp.ts';
import { rollUpOptions } from './rollUpFacts.ts';
import { placesOf, sortRows } from './sortRows.ts';

/**
 * What a query comes to over columns before it is finished, to be merged with that of other columns, kept, or finished. Batches
 * that are given together may be cut anywhere: corrections and records of one cell find each other.
 * Source: ours; the sums after Klein, Computing 76 (2006) 279–293.
 * @param columns one batch, or several
 * @throws JalonError `invalid-argument` where the query is none, or columns do not fit together
 * @example
 * ```ts
 * import { finishQuery, queryRollUp, reduceColumns, toColumns } from '@jalon/indicators';
 * const query = queryRollUp([{ id: 'visits', countOf: 'contacts' as const }], { by: 'place' });
 * const period = { start: '2024-01-01', end: '2024-12-31' };
 * const reduced = reduceColumns(query, toColumns([{ indicator: 'visits', period, place: 'north', value: 40 }]));
 * reduced.groups[0]?.statistics?.sum; // => [40]
 * finishQuery(query, reduced).rows[0]?.value; // => 40
 * ```
 */
export function reduceColumns(
  query: Query,
  columns: ObservationColumns | readonly ObservationColumns[],
): ReducedQuery {
  const checked = checkQuery(query);
  const batches: readonly ObservationColumns[] = 'states' in columns ? [columns] : columns;
  for (const batch of batches) checkColumns(batch);
  const tables = batches.flatMap(({ table }) => table ?? []);
  const reduced =
    checked.stages[4].method === 'progress' ? progressOf(checked, batches) : rollUpOf(checked, batches);
  return mergeStatistics(reduced, { ...nothingReduced, tables });
}

const progressOf = (query: Query, batches: readonly ObservationColumns[]): ReducedQuery =>
  reduceProgress(query, recordsOf(batches, everyRow));

function rollUpOf(query: Query, batches: readonly ObservationColumns[]): ReducedQuery {
  const options = rollUpOptions(query);
  const { by, parts: wanted = [] } = options;
  const needed = new Set(query.stages[0].indicators);
  const axes = axesOf(batches);
  const sorted = axes && sortRows(batches, axes, (id) => needed.has(id), options);
  if (!axes || !sorted) {
    return reduceRollUp(query, recordsOf(batches, everyRow));
  }
  const { plain, others, periods, rows, groups, sizes } = sorted;
  const expected = new Set(wanted);
  const statistics = plainStatistics(plain, groups.length, periods, by === 'time', (batch) => {
    const column = by === 'time' || expected.size === 0 ? undefined : columnOf(batch, by);
    if (!column) return undefined;
    const isListed = column.dictionary.map((code) => (expected.has(code as string) ? 1 : 0));
    return { codes: column.codes, isListed: Uint8Array.from([0, ...isListed]) };
  });
  const own = statistics.map((found, n): QueryGroup => {
    const places = placesOf(groups[n] ?? 0, sizes);
    const days = rows[(places.at(-1) ?? 0) - 1];
    const codes = axes.map(({ name, dictionary }, at) => [name, dictionary[(places[at] ?? 0) - 1]] as const);
    const [indicator, ...along] = codes;
    const of = along
      .flatMap(([name, code]) => (code === undefined || name === by ? [] : [[name, code] as const]))
      .sort((a, b) => byCodeUnits(a[0], b[0]));
    return { key: { indicator: indicator?.[1] ?? '', ...days, of }, statistics: found };
  });
  const beside = reduceRollUp(
    query,
    recordsOf(batches, (_, n) => others[n] ?? []),
  );
  return mergeStatistics(beside, { groups: own, tables: [], warnings: [] });
}

const everyRow = ({ length }: ObservationColumns): readonly number[] =>
  Array.from({ length }, (_, row) => row);

/** The records of some rows of each batch, by indicator. */
function recordsOf(
  batches: readonly ObservationColumns[],
  rowsOf: (batch: ObservationColumns, n: number) => readonly number[],
): ReadonlyMap<string, readonly QueryObservation[]> {
  const records = new Map<string, QueryObservation[]>();
  for (const [n, batch] of batches.entries()) {
    for (const row of rowsOf(batch, n)) {
      const record = recordAt(batch, row);
      const own = records.get(record.indicator);
      if (own) own.push(record);
      else records.set(record.indicator, [record]);
    }
  }
  return records;
}
