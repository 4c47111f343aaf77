import type { ObservedValue } from '../observed/ObservedValue.ts';
import { present } from '../result/present.ts';
import { exactTerms } from './exactTerms.ts';
import type {
  BoundedStatistics,
  GroupSeries,
  GroupStatistics,
  QueryGroup,
  ReducedQuery,
  Terms,
} from './GroupStatistics.ts';
import { byCodeUnits, inOrderOfKeys, keyText } from './queryKey.ts';
import { byEnd, byFault, byLast } from './statisticsOfParts.ts';

/**
 * What two sets of observations come to together, from what each of them comes to: in any order, in any grouping, the same.
 * The records of one cell (one indicator, period, place, organisation, categories), and records that replace each other, have
 * to stand on one side: two sides cannot know that they count the same thing.
 * Source: ours; distributive and algebraic aggregates after Gray and others, Data Cube, Data Mining and Knowledge Discovery 1
 * (1997) 29–53.
 * @param a of one query
 * @param b of the same query
 * @example
 * ```ts
 * import { finishQuery, mergeStatistics, queryRollUp, reduceColumns, toColumns } from '@jalon/indicators';
 * const query = queryRollUp([{ id: 'visits', countOf: 'contacts' as const }], { by: 'place' });
 * const period = { start: '2024-01-01', end: '2024-12-31' };
 * const north = toColumns([{ indicator: 'visits', period, place: 'north', value: 40 }]);
 * const south = toColumns([{ indicator: 'visits', period, place: 'south', value: 25 }]);
 * const both = mergeStatistics(reduceColumns(query, north), reduceColumns(query, south));
 * finishQuery(query, both).rows[0]?.value; // => 65
 * ```
 */
export function mergeStatistics(a: ReducedQuery, b: ReducedQuery): ReducedQuery {
  const groups = new Map<string, QueryGroup>();
  for (const group of [...a.groups, ...b.groups]) {
    const key = keyText(group.key);
    const before = groups.get(key);
    groups.set(key, before ? mergedGroup(before, group) : group);
  }
  const issues = new Map([...a.warnings, ...b.warnings].map((issue) => [JSON.stringify(issue), issue]));
  return {
    groups: inOrderOfKeys(groups.values()),
    tables: [...new Set([...a.tables, ...b.tables])].sort(byCodeUnits),
    warnings: [...issues].sort(([one], [other]) => byCodeUnits(one, other)).map(([, issue]) => issue),
  };
}

/** Nothing yet: merged with anything, it is that. */
export const nothingReduced: ReducedQuery = { groups: [], tables: [], warnings: [] };

function mergedGroup(a: QueryGroup, b: QueryGroup): QueryGroup {
  return present({
    key: a.key,
    statistics: either(a.statistics, b.statistics, merged),
    series: either(a.series, b.series, mergedSeries),
  });
}

function either<T>(a: T | undefined, b: T | undefined, both: (a: T, b: T) => T): T | undefined {
  return a === undefined || b === undefined ? (a ?? b) : both(a, b);
}

const joined = (a: Terms, b: Terms): Terms => exactTerms([...a, ...b]);

function merged(a: GroupStatistics, b: GroupStatistics): GroupStatistics {
  return present({
    parts: a.parts + b.parts,
    known: a.known + b.known,
    listed: a.listed + b.listed,
    absent: a.absent + b.absent,
    fault: either(a.fault, b.fault, (one, other) => (byFault(one, other) <= 0 ? one : other)),
    sum: joined(a.sum, b.sum),
    bounded: either(a.bounded, b.bounded, mergedBounds),
    negative: a.negative + b.negative,
    surelyNegative: a.surelyNegative + b.surelyNegative,
    mostLow: either(a.mostLow, b.mostLow, Math.max),
    counted: { parts: a.counted.parts + b.counted.parts, n: joined(a.counted.n, b.counted.n) },
    ratio: {
      parts: a.ratio.parts + b.ratio.parts,
      faulty: a.ratio.faulty + b.ratio.faulty,
      numerator: joined(a.ratio.numerator, b.ratio.numerator),
      denominator: joined(a.ratio.denominator, b.ratio.denominator),
    },
    marks: [...new Set([...a.marks, ...b.marks])].sort(),
    periods: either(a.periods, b.periods, (one, other) =>
      [...one, ...other].sort((x, y) => byEnd(x, y) || byCodeUnits(x.state, y.state)),
    ),
    last: either(a.last, b.last, (one, other) => (byLast(one, other) >= 0 ? one : other)),
    outside: a.outside + b.outside,
  }) as GroupStatistics;
}

const mergedBounds = (a: BoundedStatistics, b: BoundedStatistics): BoundedStatistics => ({
  parts: a.parts + b.parts,
  value: joined(a.value, b.value),
  low: joined(a.low, b.low),
  high: joined(a.high, b.high),
  openBelow: a.openBelow + b.openBelow,
  openAbove: a.openAbove + b.openAbove,
});

const mergedSeries = (a: GroupSeries, b: GroupSeries): GroupSeries => ({
  whole: inFixedOrder([...a.whole, ...b.whole]),
  parts: inFixedOrder([...a.parts, ...b.parts]),
});

/** Records in an order that does not depend on where they came from. */
export const inFixedOrder = (records: readonly ObservedValue[]): readonly ObservedValue[] =>
  records
    .map((record) => ({ record, text: JSON.stringify(record) }))
    .sort((a, b) => byCodeUnits(a.text, b.text))
    .map(({ record }) => record);
