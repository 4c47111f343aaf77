import { finishQuery } from './finishQuery.ts';
import type { ObservationColumns } from './ObservationColumns.ts';
import type { Query } from './Query.ts';
import type { QueryResult } from './QueryResult.ts';
import { reduceColumns } from './reduceColumns.ts';

/**
 * The rows of a query over columns, for very many observations: those of `runOnObservations`, however the columns are cut into
 * batches. A roll-up reads typed arrays; progress is computed of the records of each group, one by one.
 * Source: ours; the figures are those of `rollUp` and `progress`.
 * @param query as `queryRollUp` or `queryProgress` made it, or read from a file
 * @param columns one batch, or several
 * @returns rows in the code-unit order of their keys; `observations-not-loaded` for an indicator whose table was not given
 * @throws JalonError `invalid-argument` where the query is none, or columns do not fit together
 * @example
 * ```ts
 * import { queryRollUp, runOnColumns, toColumns } from '@jalon/indicators';
 * const query = queryRollUp([{ id: 'visits', countOf: 'contacts' as const }], { by: 'place' });
 * const period = { start: '2024-01-01', end: '2024-12-31' };
 * const north = toColumns([{ indicator: 'visits', period, place: 'north', value: 40 }]);
 * const south = toColumns([{ indicator: 'visits', period, place: 'south', value: 25 }]);
 * runOnColumns(query, [north, south]).rows[0]?.value; // => 65
 * ```
 */
export function runOnColumns(
  query: Query,
  columns: ObservationColumns | readonly ObservationColumns[],
): QueryResult {
  return finishQuery(query, reduceColumns(query, columns));
}
