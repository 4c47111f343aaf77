import type { DisaggregatedValue, DisaggregatingDimension } from './Disaggregation.ts';

/** One value with its codes, in the order of its dimensions. */
interface Part {
  readonly codes: readonly string[];
  /** `undefined` where it is missing or not exact. */
  readonly value: number | undefined;
}

/** The parts along one set of dimensions. */
export interface PartGroup {
  readonly dimensions: readonly DisaggregatingDimension[];
  /** By codes, see {@link keyOf}. */
  readonly parts: ReadonlyMap<string, Part>;
}

/** What was found while records were sorted. */
export interface SortedParts {
  /** One group per set of dimensions, fewest dimensions first; the total is the group without any. */
  readonly groups: readonly PartGroup[];
  /** Ids of dimensions that nobody declared; their records stand in no group. */
  readonly undeclared: readonly string[];
  /** Codes of which two records give different values; neither is used. */
  readonly conflicts: readonly (readonly string[])[];
  /** How many values are not finite numbers. */
  readonly unusable: number;
}

/** Codes as one key; user-given codes may hold any character. */
export const keyOf = (codes: readonly string[]): string => JSON.stringify(codes);

const gaps: readonly string[] = [
  'pending',
  'not-available',
  'not-collected',
  'not-communicated',
  'not-applicable',
  'dont-know',
  'refused',
  'suppressed',
  'unreadable',
];

/** Sorts current records by the dimensions along which they are broken down. */
export function partsByDimensions(
  records: readonly DisaggregatedValue[],
  dimensions: readonly DisaggregatingDimension[],
): SortedParts {
  const revised = new Set(records.flatMap(({ revises }) => revises ?? []));
  const declared = new Set(dimensions.map(({ id }) => id));
  const undeclared = new Set<string>();
  const conflicts = new Map<string, readonly string[]>();
  const groups = new Map<string, PartGroup & { readonly parts: Map<string, Part> }>();
  let unusable = 0;
  for (const record of records) {
    if (record.id !== undefined && revised.has(record.id)) continue;
    const along = new Map(Object.entries(record.categories ?? {}));
    const unknown = [...along.keys()].filter((id) => !declared.has(id));
    for (const id of unknown) undeclared.add(id);
    if (unknown.length > 0) continue;
    const own = dimensions.filter(({ id }) => along.has(id));
    const codes = own.map(({ id }) => along.get(id) ?? '');
    const value = exactNumber(record);
    if (value !== undefined && !Number.isFinite(value)) unusable += 1;
    const part = { codes, value: Number.isFinite(value) ? value : undefined };
    const groupKey = keyOf(own.map(({ id }) => id));
    const group = groups.get(groupKey) ?? { dimensions: own, parts: new Map<string, Part>() };
    groups.set(groupKey, group);
    const key = keyOf(codes);
    const before = group.parts.get(key);
    const isRival = before?.value !== undefined && part.value !== undefined && before.value !== part.value;
    if (isRival) conflicts.set(`${groupKey}${key}`, codes);
    group.parts.set(
      key,
      conflicts.has(`${groupKey}${key}`) ? { codes, value: undefined } : agreed(before, part),
    );
  }
  return {
    groups: [...groups.values()].sort((a, b) => a.dimensions.length - b.dimensions.length),
    undeclared: [...undeclared],
    conflicts: [...conflicts.values()],
    unusable,
  };
}

/** A number fills a gap. */
const agreed = (before: Part | undefined, part: Part): Part => (before?.value === undefined ? part : before);

/** The number of a record; none where its state says so, or where only limits are known. */
function exactNumber({ value, state = 'reported', bounds }: DisaggregatedValue): number | undefined {
  if (gaps.includes(state) || (bounds && bounds.min !== bounds.max)) return undefined;
  // minus zero is zero
  return typeof value === 'number' ? value + 0 : undefined;
}
