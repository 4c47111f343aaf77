import { currentEntries } from '../observed/currentEntries.ts';
import type { Entry } from '../observed/ObservedSeries.ts';
import { isUnknown } from '../observed/ObservedSeries.ts';
import type { ObservedValue } from '../observed/ObservedValue.ts';
import { readValue } from '../observed/readValue.ts';
import { dayNumber } from '../schedule/dayNumber.ts';
import type { QueryGroup, ReducedQuery } from './GroupStatistics.ts';
import { inFixedOrder, mergeStatistics, nothingReduced } from './mergeStatistics.ts';
import { plainValue } from './plainValue.ts';
import type { Query } from './Query.ts';
import type { QueryObservation } from './QueryObservation.ts';
import type { QueryKey } from './QueryResult.ts';
import { byCodeUnits, keyText } from './queryKey.ts';

/** One record, the group that it is about, and whether it is about all of that group. */
interface Placed {
  readonly record: QueryObservation;
  readonly key: QueryKey;
  readonly group: string;
  readonly isWhole: boolean;
}

/** The values of each group of which progress is computed, from records by indicator. */
export function reduceProgress(
  query: Query,
  records: ReadonlyMap<string, readonly QueryObservation[]>,
): ReducedQuery {
  const [, { finalOnly }, { indicators }, { dimensions = [] }] = query.stages;
  const asOf = dayNumber(query.stages[0].asOf, Infinity);
  const groups = new Map<string, { key: QueryKey; whole: ObservedValue[]; parts: ObservedValue[] }>();
  const groupOf = (key: QueryKey, text: string) => {
    const group = groups.get(text) ?? { key, whole: [], parts: [] };
    groups.set(text, group);
    return group;
  };
  for (const { id } of indicators) {
    const placed = (records.get(id) ?? []).map((record) => place(record, dimensions));
    for (const { key, group, isWhole, values } of current(placed, asOf, finalOnly)) {
      if (values.length === 0) continue;
      const own = groupOf(key, group);
      (isWhole ? own.whole : own.parts).push(...values);
    }
    // without groups of its own every indicator has one row
    const all: QueryKey = { indicator: id, of: [] };
    if (dimensions.length === 0) groupOf(all, keyText(all));
  }
  const reduced = [...groups.values()].map(
    ({ key, whole, parts }): QueryGroup => ({
      key,
      series: { whole: inFixedOrder(whole), parts: inFixedOrder(parts) },
    }),
  );
  return mergeStatistics(nothingReduced, { groups: reduced, tables: [], warnings: [] });
}

function place(record: QueryObservation, dimensions: readonly string[]): Placed {
  const { indicator, place: where, organisation, categories = {} } = record;
  const attributes = new Map(Object.entries(categories));
  if (where !== undefined) attributes.set('place', where);
  if (organisation !== undefined) attributes.set('organisation', organisation);
  const of = [...attributes]
    .filter(([dimension]) => dimensions.includes(dimension))
    .sort(([a], [b]) => byCodeUnits(a, b));
  const key: QueryKey = { indicator, of };
  return { record, key, group: keyText(key), isWhole: of.length === attributes.size };
}

/**
 * What `progress` is given of each record: itself, which lets it see revisions within a group. A record that was replaced from
 * another group is left out, and the sides of a conflict between groups are a conflict in each.
 */
function current(
  placed: readonly Placed[],
  asOf: number,
  finalOnly: boolean | undefined,
): readonly (Placed & { readonly values: readonly ObservedValue[] })[] {
  const moved = movedRecords(placed);
  const entries = [...moved].flatMap((each): readonly (Entry & { readonly of: Placed })[] => {
    const entry = { ...readValue(each.record, finalOnly), of: each };
    return entry.start <= entry.end && entry.end <= asOf ? [entry] : [];
  });
  // the number of the record stands in for its days, so that it is found again after revisions
  const kept = currentEntries(entries.map((entry, n) => ({ ...entry, start: n, end: n })));
  const conflicts = new Map(
    kept.map((entry) => [entries[entry.start]?.of, isUnknown(entry) && entry.reason === 'conflict']),
  );
  return placed.map((each) => {
    const value = plainValue(each.record);
    if (!moved.has(each)) return { ...each, values: [value] };
    const isConflict = conflicts.get(each);
    if (isConflict === undefined) return { ...each, values: [] };
    const { id: _, revises: __, ...head } = value;
    // two numbers of one period contradict each other, as these records do
    const { period } = head;
    return {
      ...each,
      values: isConflict
        ? [
            { period, value: 0 },
            { period, value: 1 },
          ]
        : [head],
    };
  });
}

/** The records of revisions that reach from one group into another, directly or by way of others. */
function movedRecords(placed: readonly Placed[]): ReadonlySet<Placed> {
  if (!placed.some(({ record }) => record.revises)) return new Set();
  const family = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = family.get(root); next !== undefined && next !== root; next = family.get(root))
      root = next;
    return root;
  };
  const nameOf = ({ record }: Placed, n: number) => (record.id === undefined ? `#${n}` : `=${record.id}`);
  placed.forEach((each, n) => {
    const { revises } = each.record;
    if (revises) family.set(rootOf(nameOf(each, n)), rootOf(`=${revises}`));
  });
  const groupsOf = new Map<string, Set<string>>();
  const roots = placed.map((each, n) => rootOf(nameOf(each, n)));
  placed.forEach(({ group, isWhole }, n) => {
    const root = roots[n] ?? '';
    groupsOf.set(root, (groupsOf.get(root) ?? new Set()).add(`${isWhole} ${group}`));
  });
  return new Set(placed.filter((_, n) => (groupsOf.get(roots[n] ?? '')?.size ?? 0) > 1));
}
