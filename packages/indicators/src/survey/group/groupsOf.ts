/**
 * Two groups of values, summed up for comparison.
 * @module
 */
import { mean } from '../../statistics/mean.ts';
import { variance } from '../../statistics/variance.ts';
import { knownValues } from '../interval/knownValues.ts';

/** What a test of two groups reads of one of them; a missing value is left out. */
export interface Group {
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
}

/** Two groups by their size, mean and variance; none where one has fewer than two values. */
export function groupsOf(
  first: readonly (number | undefined)[],
  second: readonly (number | undefined)[],
): readonly [Group, Group] | undefined {
  const [one, other] = [groupOf(first), groupOf(second)];
  return one && other && [one, other];
}

function groupOf(values: readonly (number | undefined)[]): Group | undefined {
  const known = knownValues(values);
  const centre = mean(known);
  const spread = variance(known);
  return centre === undefined || spread === undefined
    ? undefined
    : { n: known.length, mean: centre, variance: spread };
}
