import type { Issue } from '@jalon/core';
import { plannedShape } from '../progress/plannedShape.ts';
import { progress } from '../progress/progress.ts';
import { progressMethods } from '../progress/progressMethods.ts';
import { present } from '../result/present.ts';
import type { MethodId } from '../result/Result.ts';
import { dayNumber } from '../schedule/dayNumber.ts';
import { sum } from '../statistics/sum.ts';
import { checkQuery } from './checkQuery.ts';
import { figureOf } from './figureOf.ts';
import type { GroupStatistics, QueryGroup, ReducedQuery } from './GroupStatistics.ts';
import type { Query, QueryIndicator } from './Query.ts';
import type { QueryResult, QueryRow } from './QueryResult.ts';
import { byCodeUnits, inOrderOfKeys } from './queryKey.ts';
import { notesOf, rollUpOptions, wayOf } from './rollUpFacts.ts';
import { type GuardedRow, measureOf, withholdRows } from './withholdRows.ts';

/**
 * The rows of a query out of the small table that it was reduced to: figures, ratings, what is withheld.
 * Source: ours; the figures are those of `rollUp` and `progress`.
 * @param query the one that was reduced
 * @param reduced what `reduceColumns` gave, or several of them merged
 * @throws JalonError `invalid-argument` where the query is none
 * @example
 * ```ts
 * import { finishQuery, queryRollUp, reduceColumns, toColumns } from '@jalon/indicators';
 * const query = queryRollUp([{ id: 'visits', countOf: 'contacts' as const }], { by: 'place', parts: ['north', 'south'] });
 * const period = { start: '2024-01-01', end: '2024-12-31' };
 * const reduced = reduceColumns(query, toColumns([{ indicator: 'visits', period, place: 'north', value: 40 }]));
 * const [row] = finishQuery(query, reduced).rows;
 * row?.atLeast; // => true
 * row?.coverage; // => { observed: 1, expected: 2 }
 * ```
 */
export function finishQuery(query: Query, reduced: ReducedQuery): QueryResult {
  const checked = checkQuery(query);
  const [{ tables = [] }, , { indicators }, , { method }, , { threshold }] = checked.stages;
  const isLoaded = (id: string) =>
    tables.every(([indicator, table]) => indicator !== id || reduced.tables.includes(table));
  const absent = indicators
    .filter(({ id }) => !isLoaded(id))
    .map(
      ({ id }): QueryRow => ({
        key: { indicator: id, of: [] },
        status: 'not-computable',
        reason: 'observations-not-loaded',
      }),
    );
  const groups = reduced.groups.filter(({ key }) => isLoaded(key.indicator));
  const { rows, warnings } =
    method === 'progress' ? progressRows(checked, groups) : rollUpRowsOf(checked, groups);
  const released = threshold === undefined ? rows.map(({ row }) => row) : withholdRows(rows, threshold);
  const said = [...reduced.warnings, ...warnings].map((issue) => [JSON.stringify(issue), issue] as const);
  return {
    rows: inOrderOfKeys([...released, ...absent]),
    warnings: [...new Map(said)].sort(([a], [b]) => byCodeUnits(a, b)).map(([, issue]) => issue),
  };
}

/** Rows, and what is to be said with them. */
interface Finished {
  readonly rows: readonly GuardedRow[];
  readonly warnings: readonly Issue[];
}

function rollUpRowsOf(query: Query, groups: readonly QueryGroup[]): Finished {
  const warnings: Issue[] = [];
  const byIndicator = new Map<string, QueryGroup[]>(query.stages[0].indicators.map((id) => [id, []]));
  for (const group of groups) byIndicator.get(group.key.indicator)?.push(group);
  const rows = query.stages[2].indicators.flatMap((indicator) => {
    const own = byIndicator.get(indicator.id) ?? [];
    const found = wayOf(indicator, rollUpOptions(query));
    if (own.length > 0) warnings.push(...found.warnings);
    const outside = own.reduce((all, { statistics }) => all + (statistics?.outside ?? 0), 0);
    const notes = notesOf(indicator.id);
    if (outside > 0) notes.warn('period-not-inside', { parts: outside });
    warnings.push(...notes.warnings);
    return own.flatMap(({ key, statistics }) =>
      statistics ? [rollUpRow(query, indicator, found.way, key, statistics)] : [],
    );
  });
  return { rows, warnings };
}

function rollUpRow(
  { stages }: Query,
  indicator: QueryIndicator,
  way: ReturnType<typeof wayOf>['way'],
  key: QueryRow['key'],
  statistics: GroupStatistics,
): GuardedRow {
  const [{ period, asOf }, , , , , { by, parts = [], overlap, carryForward = false }] = stages;
  const isOverTime = by === 'time';
  const { distinct } = indicator;
  const isOnceOnly = distinct?.rule === 'first-contact' && distinct.window === 'programme';
  const addsUp = way === 'distinct' && (isOverTime ? isOnceOnly : overlap === 'none');
  const made = addsUp ? 'sum' : way;
  const asked = key.start === undefined ? period : key;
  const figure = figureOf(statistics, {
    way: made,
    isOverTime,
    expected: isOverTime ? 0 : new Set(parts).size,
    from: dayNumber(asked?.start, -Infinity),
    until: dayNumber(asked?.end, Infinity),
    asOf: dayNumber(asOf, Infinity),
    mayBeNegative: indicator.net === true || (indicator.min ?? 0) < 0,
    maxAge: indicator.maxAgeDays,
    carryForward,
  });
  const expected = figure.parts + figure.missing;
  const measure =
    made === 'ratio-of-sums' || indicator.unit === 'ratio'
      ? 'ratio'
      : made === 'mean'
        ? 'mean'
        : measureOf(indicator.countOf);
  const { counted, ratio, known } = statistics;
  const n = counted.parts === known && known > 0 ? sum(counted.n) : undefined;
  const people = made === 'ratio-of-sums' ? sum(ratio.denominator) : n;
  if ('reason' in figure) {
    const { reason } = figure;
    const coverage = { observed: known, expected };
    return { row: { key, status: 'not-computable', reason, coverage }, measure, people };
  }
  const { value, low, high, observed, marks = statistics.marks } = figure;
  const isExact = low === value && high === value;
  const row = present({
    key,
    status: 'computed' as const,
    value,
    unit: indicator.unit ?? '',
    method: `roll-up-${made as string}@1` as MethodId,
    atLeast: low === value && high === Infinity ? true : undefined,
    atMost: high === value && low === -Infinity ? true : undefined,
    bounds: isExact ? undefined : present({ min: finite(low), max: finite(high) }),
    n,
    coverage: { observed, expected },
    marks: marks.length > 0 ? marks : undefined,
  });
  return { row, measure, people };
}

const finite = (limit: number) => (Number.isFinite(limit) ? limit : undefined);

function progressRows({ stages }: Query, groups: readonly QueryGroup[]): Finished {
  const [{ asOf = '' }, { finalOnly }, { indicators }, , compute, , { minCoverage, cutOffs }] = stages;
  const { start, end, target, path } = compute;
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const warnings: Issue[] = [];
  const rows = groups.flatMap(({ key, series }): readonly GuardedRow[] => {
    const indicator = byId.get(key.indicator);
    if (!indicator || !series) return [];
    const options = present({
      asOf,
      start,
      end,
      target,
      finalOnly,
      minCoverage,
      ratingScale: cutOffs && { cutOffs },
    });
    const found = progress(
      { ...indicator, targets: indicator.targets ?? [] },
      series.whole.length > 0 ? series.whole : series.parts,
      { ...options, path: path ?? plannedShape(indicator), methods: progressMethods },
    );
    warnings.push(...found.warnings);
    const { status, value, coverage, rating, actual } = found;
    const told =
      status === 'computed' ? { unit: found.unit, method: found.method } : { reason: found.reason };
    const row = present({ key, status, value, ...told, coverage, rating, atLeast: actual?.atLeast });
    return [{ row, measure: 'ratio', people: undefined }];
  });
  return { rows, warnings };
}
