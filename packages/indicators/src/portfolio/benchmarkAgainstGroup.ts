import type { Issue } from '@jalon/core';
import { type Direction, JalonError } from '@jalon/core';
import { present } from '../result/present.ts';
import type { Result } from '../result/Result.ts';
import { median } from '../statistics/median.ts';
import { quantile } from '../statistics/quantile.ts';

/** One value beside those of a group, of which no single one can be read. */
export interface Benchmark {
  /** The value that is compared, in the unit of the group. */
  readonly own: number;
  /** Others with a value. */
  readonly n: number;
  readonly median: number;
  /** A quarter of the others lie below. */
  readonly lowerQuartile: number;
  /** A quarter of the others lie above. */
  readonly upperQuartile: number;
  /** Own value less the median. */
  readonly difference: number;
  /** Where the own value lies among the quarters of the group. */
  readonly position: 'below-middle-half' | 'middle-half' | 'above-middle-half';
  /** Place among all, from 1 for the best, own value included; only where it was asked for. */
  readonly rank?: number;
}

/** Settings of {@link benchmarkAgainstGroup}. */
export interface BenchmarkOptions {
  /** Unit of the values; default none. */
  readonly unit?: string;
  /** Fewest others for which a group is described, 5 or more; default 5. */
  readonly minGroup?: number;
  /** Ask for the rank, and say which way is better; without it nobody is ranked. */
  readonly rank?: Exclude<Direction, 'maintain'>;
}

const leastGroup = 5;

/**
 * One organisation’s value beside a group of others: n, median and quartiles, never the value of another, and no rank
 * unless it is asked for. Method `benchmark@1`.
 * Source: median and quartiles of definition 7 (Hyndman, Fan 1996); the least group of five after requirement PR-08.
 * @param own the value that is compared; `undefined` where it is missing
 * @param group the values of the others, in one unit, `undefined` where one is missing
 * @returns in the unit given; `too-few-values` of fewer than five others
 * @throws JalonError `invalid-argument` where `minGroup` is not a whole number from 5
 * @example
 * ```ts
 * import { benchmarkAgainstGroup } from '@jalon/indicators';
 * const volunteers = benchmarkAgainstGroup(24, [12, 18, 20, undefined, 30, 41], { unit: 'volunteers' });
 * volunteers.value?.median; // => 20
 * volunteers.value?.position; // => 'middle-half'
 * volunteers.coverage; // => { observed: 5, expected: 6 }
 * benchmarkAgainstGroup(24, [12, 18, 20]).status; // => 'not-computable'
 * ```
 */
export function benchmarkAgainstGroup(
  own: number | undefined,
  group: readonly (number | undefined)[],
  options: BenchmarkOptions = {},
): Result<Benchmark> {
  const { unit = '', minGroup = leastGroup, rank } = options;
  if (!Number.isInteger(minGroup) || minGroup < leastGroup)
    throw new JalonError(
      'invalid-argument',
      `A least group of ${leastGroup} or more was expected, found ${minGroup}.`,
      {
        minGroup,
      },
    );
  const others = group.filter((value) => value !== undefined);
  const n = others.length;
  const coverage = { observed: n, expected: group.length };
  const refuse = (reason: 'no-actual' | 'too-few-values' | 'not-a-number') =>
    ({ status: 'not-computable', reason, coverage, warnings: [] }) as const;
  if (own === undefined) return refuse('no-actual');
  if (![own, ...others].every(Number.isFinite)) return refuse('not-a-number');
  const [lowerQuartile, middle, upperQuartile] = [
    quantile(others, 0.25),
    median(others),
    quantile(others, 0.75),
  ];
  if (n < minGroup || lowerQuartile === undefined || middle === undefined || upperQuartile === undefined)
    return refuse('too-few-values');
  const difference = own - middle;
  if (!Number.isFinite(difference)) return refuse('not-a-number');
  const position: Benchmark['position'] =
    own < lowerQuartile ? 'below-middle-half' : own > upperQuartile ? 'above-middle-half' : 'middle-half';
  const better = others.filter((value) => (rank === 'decrease' ? value < own : value > own)).length;
  const few: Issue = { code: 'portfolio/low-numbers', severity: 'hint', params: { n } };
  return {
    status: 'computed',
    value: present({
      own,
      n,
      median: middle,
      lowerQuartile,
      upperQuartile,
      difference,
      position,
      rank: rank === undefined ? undefined : better + 1,
    }),
    unit,
    method: 'benchmark@1',
    coverage,
    warnings: n < 10 ? [few] : [],
  };
}
