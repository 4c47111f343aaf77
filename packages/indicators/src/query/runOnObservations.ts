import { checkQuery } from './checkQuery.ts';
import { finishQuery } from './finishQuery.ts';
import { mergeStatistics, nothingReduced } from './mergeStatistics.ts';
import type { Query } from './Query.ts';
import type { QueryObservation } from './QueryObservation.ts';
import type { QueryResult } from './QueryResult.ts';
import { reduceProgress } from './reduceProgress.ts';
import { reduceRollUp } from './reduceRollUp.ts';

/**
 * The rows of a query over observations as they stand in a dossier. For very many of them, see `runOnColumns`: the rows are the
 * same.
 * Source: ours; the figures are those of `rollUp` and `progress`.
 * @param query as `queryRollUp` or `queryProgress` made it, or read from a file
 * @param observations in any order; those of other indicators are passed over
 * @param options `tables`: ids of the observation tables whose rows are among the observations
 * @returns rows in the code-unit order of their keys; `observations-not-loaded` for an indicator whose table was not given
 * @throws JalonError `invalid-argument` where the query is none, with what was found and expected
 * @example
 * ```ts
 * import { queryRollUp, runOnObservations } from '@jalon/indicators';
 * const query = queryRollUp([{ id: 'trained', unit: 'ratio' }], { by: 'place' });
 * const period = { start: '2024-01-01', end: '2024-12-31' };
 * const observations = [
 *   { indicator: 'trained', period, place: 'north', numerator: 30, denominator: 40 },
 *   { indicator: 'trained', period, place: 'south', numerator: 5, denominator: 10 },
 * ];
 * runOnObservations(query, observations).rows[0]?.value; // => 0.7
 * ```
 */
export function runOnObservations(
  query: Query,
  observations: readonly QueryObservation[],
  options: { readonly tables?: readonly string[] } = {},
): QueryResult {
  const checked = checkQuery(query);
  const [{ indicators }, , , , { method }] = checked.stages;
  const records = new Map<string, QueryObservation[]>(indicators.map((id) => [id, []]));
  for (const observation of observations) records.get(observation.indicator)?.push(observation);
  const reduced = method === 'progress' ? reduceProgress(checked, records) : reduceRollUp(checked, records);
  return finishQuery(checked, mergeStatistics(reduced, { ...nothingReduced, tables: options.tables ?? [] }));
}
