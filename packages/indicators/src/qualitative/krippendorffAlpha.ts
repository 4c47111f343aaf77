/** What the values that raters give may be compared by. */
export type MeasurementLevel = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** Agreement of any number of raters, with what it rests on. */
export interface KrippendorffAlpha {
  /** 1 for full agreement, 0 for chance, below 0 for systematic disagreement. */
  readonly alpha: number;
  /** Units with at least two ratings. */
  readonly units: number;
  /** Ratings of those units. */
  readonly ratings: number;
}

/**
 * Krippendorff's alpha: how far raters agree beyond chance, whatever their number, with ratings missing, at any level of
 * measurement. 1 − D_o / D_e: the disagreement within units over the one among all ratings, each difference squared:
 * nominal 0 or 1; ordinal the ratings between two ranks; interval c − k; ratio (c − k) / (c + k).
 * Source: K. Krippendorff, Content Analysis, 4th ed. 2018, chapter 12; Computing Krippendorff's alpha-reliability, 2011.
 * @param ratings one row per rater, one column per unit; `undefined` is missing
 * @param options `level`; words have the level `nominal`, numbers any
 * @returns `undefined` where no unit has two ratings, all ratings are equal, a number is not finite, or words are given for
 * another level than `nominal`
 * @example
 * ```ts
 * import { krippendorffAlpha } from '@jalon/indicators';
 * const ratings = [
 *   ['a', 'a', 'b', 'b', undefined],
 *   ['a', 'a', 'b', 'a', 'b'],
 * ];
 * krippendorffAlpha(ratings, { level: 'nominal' })?.alpha.toFixed(4); // => '0.5333'
 * ```
 */
export function krippendorffAlpha(
  ratings: readonly (readonly (string | number | undefined)[])[],
  options: { readonly level: MeasurementLevel },
): KrippendorffAlpha | undefined {
  const { level } = options;
  const width = ratings.reduce((most, row) => Math.max(most, row.length), 0);
  const units = Array.from({ length: width }, (_, unit) => ratings.flatMap((row) => row[unit] ?? [])).filter(
    (values) => values.length >= 2,
  );
  const all = units.flat();
  if (all.some((value) => (typeof value === 'number' ? !Number.isFinite(value) : level !== 'nominal')))
    return undefined;
  const totals = countsOf(all);
  const distance = distanceFor(level, totals);
  let observed = 0;
  for (const values of units) {
    // each pair of a unit weighs so that every rating counts once
    observed += disagreement(countsOf(values), distance) / (values.length - 1);
  }
  const expected = disagreement(totals, distance) / (all.length - 1);
  const alpha = 1 - observed / expected;
  return expected > 0 && Number.isFinite(alpha)
    ? { alpha, units: units.length, ratings: all.length }
    : undefined;
}

type Distance = (one: string | number, other: string | number) => number;
type Counts = ReadonlyMap<string | number, number>;

function countsOf(values: readonly (string | number)[]): Counts {
  const counts = new Map<string | number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Squared differences over all pairs of different values. */
function disagreement(counts: Counts, distance: Distance): number {
  const values = [...counts];
  let total = 0;
  for (const [n, [one, times]] of values.entries())
    for (const [other, otherTimes] of values.slice(n + 1))
      total += times * otherTimes * distance(one, other) ** 2;
  return total;
}

function distanceFor(level: MeasurementLevel, totals: Counts): Distance {
  if (level === 'nominal') return () => 1;
  if (level === 'interval') return (one, other) => Number(one) - Number(other);
  if (level === 'ratio') return (one, other) => (Number(one) - Number(other)) / (Number(one) + Number(other));
  const ranks = new Map<string | number, number>();
  let below = 0;
  for (const [value, count] of [...totals].sort(([a], [b]) => Number(a) - Number(b))) {
    ranks.set(value, below + count / 2);
    below += count;
  }
  return (one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0);
}
