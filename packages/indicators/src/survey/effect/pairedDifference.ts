import { mean } from '../../statistics/mean.ts';
import { standardDeviation } from '../../statistics/standardDeviation.ts';
import { completePairs } from '../pairs/completePairs.ts';
import type { Standardised } from './noncentralInterval.ts';
import { standardised } from './standardised.ts';

/** The mean change of the same people in standard deviations of their changes. */
export function pairedDifference(
  before: readonly (number | undefined)[],
  after: readonly (number | undefined)[],
): Standardised | undefined {
  const pairs = completePairs(before, after);
  const n = pairs.differences.length;
  const [first = Number.NaN, second = Number.NaN] = [mean(pairs.before), mean(pairs.after)];
  const deviation = standardDeviation(pairs.differences) ?? Number.NaN;
  const value = standardised(second, first, deviation);
  return value === undefined
    ? undefined
    : { value, variant: 'difference-sd', scale: 1 / Math.sqrt(n), df: n - 1 };
}
