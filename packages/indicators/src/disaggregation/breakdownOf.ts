import { present } from '../result/present.ts';
import { sum } from '../statistics/sum.ts';
import type {
  Breakdown,
  BreakdownStanding,
  DisaggregatedIndicator,
  DisaggregatingDimension,
} from './Disaggregation.ts';
import { keyOf, type PartGroup } from './partsByDimensions.ts';
import { type PartsReconciliation, reconcileParts } from './reconcileParts.ts';

/** How one group of parts stands to the total. */
export function breakdownOf(
  indicator: DisaggregatedIndicator,
  group: PartGroup,
  total: number | undefined,
): Breakdown {
  const { dimensions } = group;
  const missing = combinations(dimensions).filter(
    (codes) => group.parts.get(keyOf(codes))?.value === undefined && !isRest(codes, dimensions),
  );
  // a rest category without a number is missing only where somebody named it
  const named = [...group.parts.values()].filter(
    (part) => part.value === undefined && !missing.some((codes) => keyOf(codes) === keyOf(part.codes)),
  );
  const absent = [...missing, ...named.map(({ codes }) => codes)];
  const known = [...group.parts.values()].flatMap(({ value }) => value ?? []);
  const parts = [...known, ...absent.map(() => undefined)];
  const found = addsUp(indicator, dimensions) ? reconcileParts(total, parts) : undefined;
  return present({
    dimensions: dimensions.map(({ id }) => id),
    standing: standingOf(indicator, group, total, found),
    total,
    sum: isOverlapping(dimensions) ? undefined : found?.sum,
    residual: isOverlapping(dimensions) ? undefined : found?.residual,
    rest: restOf(group),
    missing: absent,
  });
}

/** Whether values add up along dimensions, as the indicator declares it. */
export const addsUp = (
  { unit, basis, additivity }: DisaggregatedIndicator,
  dimensions: readonly DisaggregatingDimension[],
): boolean =>
  unit !== 'ratio' &&
  basis !== 'ratio' &&
  dimensions.every(({ id }) => {
    const declared = new Map(Object.entries(additivity ?? {})).get(id);
    return declared === undefined || declared === 'sum';
  });

/** Whether one unit may stand in several categories. */
export const isOverlapping = (dimensions: readonly DisaggregatingDimension[]): boolean =>
  dimensions.some(({ choice }) => choice === 'multiple');

function standingOf(
  indicator: DisaggregatedIndicator,
  { dimensions, parts }: PartGroup,
  total: number | undefined,
  found: PartsReconciliation | undefined,
): BreakdownStanding {
  if (!addsUp(indicator, dimensions)) return 'not-additive';
  if (total === undefined) return 'no-total';
  if (isOverlapping(dimensions)) {
    const isBeyond = [...parts.values()].some(({ value }) => value !== undefined && value > total);
    return isBeyond ? 'overcount' : 'overlapping';
  }
  if (found?.overcount) return 'overcount';
  if (found?.consistent === undefined) return 'incomplete';
  return found.consistent ? 'consistent' : 'residual';
}

/** What stands in rest categories, by kind; of a crossed cell the first rest category counts. */
function restOf({ dimensions, parts }: PartGroup): Breakdown['rest'] {
  const byKind = new Map<string, number[]>();
  for (const { codes, value } of parts.values()) {
    const kind = restKind(codes, dimensions);
    if (kind === undefined || value === undefined) continue;
    byKind.set(kind, [...(byKind.get(kind) ?? []), value]);
  }
  const of = (kind: string) => sum(byKind.get(kind) ?? []);
  const has = (kind: string) => (byKind.has(kind) ? of(kind) : undefined);
  return present({
    other: has('other'),
    'prefers-not-to-say': has('prefers-not-to-say'),
    'not-recorded': has('not-recorded'),
  });
}

const isRest = (codes: readonly string[], dimensions: readonly DisaggregatingDimension[]): boolean =>
  restKind(codes, dimensions) !== undefined;

const restKind = (codes: readonly string[], dimensions: readonly DisaggregatingDimension[]) =>
  dimensions
    .map(({ categories }, n) => categories.find(({ code }) => code === codes[n])?.rest)
    .find((rest) => rest !== undefined);

/** More cells than anybody reads are not listed one by one. */
const mostCells = 100_000;

/** Every combination of declared codes, the last dimension running fastest. */
function combinations(dimensions: readonly DisaggregatingDimension[]): readonly (readonly string[])[] {
  const size = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  if (dimensions.length === 0 || size > mostCells) return [];
  let combined: readonly (readonly string[])[] = [[]];
  for (const { categories } of dimensions) {
    combined = combined.flatMap((codes) => categories.map(({ code }) => [...codes, code]));
  }
  return combined;
}

/**
 * Sum of the parts of a group whose codes along some of its dimensions are the ones given.
 * @param missing codes of the group that have no value
 * @returns `undefined` where one of them is missing
 */
export function sumAlong(
  { dimensions, parts }: PartGroup,
  along: readonly DisaggregatingDimension[],
  codes: readonly string[],
  missing: readonly (readonly string[])[] = [],
): number | undefined {
  const places = along.map(({ id }) => dimensions.findIndex((dimension) => dimension.id === id));
  const isInside = (own: readonly string[]) => places.every((place, n) => own[place] === codes[n]);
  const values = [...parts.values()].flatMap((part) => (isInside(part.codes) ? (part.value ?? []) : []));
  return missing.some(isInside) || values.length === 0 ? undefined : sum(values);
}
