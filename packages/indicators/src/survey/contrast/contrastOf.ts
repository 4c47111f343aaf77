import { present } from '../../result/present.ts';
import { mean } from '../../statistics/mean.ts';
import { median } from '../../statistics/median.ts';
import { sum } from '../../statistics/sum.ts';
import { chiSquareTest } from '../association/chiSquareTest.ts';
import { fisherExactTest } from '../association/fisherExactTest.ts';
import { mannWhitney } from '../comparison/mannWhitney.ts';
import { welchTTest } from '../comparison/welchTTest.ts';
import { cliffDelta } from '../effect/cliffDelta.ts';
import { cohenH } from '../effect/cohenH.ts';
import { hedgesG } from '../effect/hedgesG.ts';
import type { ConfidenceOptions } from '../interval/ConfidenceOptions.ts';
import type { Interval } from '../interval/Interval.ts';
import { newcombeInterval } from '../proportion/newcombeInterval.ts';
import { twoProportionZTest } from '../proportion/twoProportionZTest.ts';
import type { GroupEffect, GroupTest } from './GroupComparison.ts';

/** What the answers of two groups tell, whoever may read it. */
export interface Contrast {
  readonly levels: readonly [number, number];
  readonly difference: number;
  readonly effect?: GroupEffect | undefined;
  readonly interval?: Interval | undefined;
  readonly test?: GroupTest | undefined;
}

type Values = readonly number[];

/** Below so many expected in a cell the normal curve is too rough. Cochran, Biometrics 10 (1954) 417–451. */
const leastExpectedForZ = 5;

/** What two groups of numbers tell: means, Hedges' g, Welch's test. */
export function quantityContrast(
  first: Values,
  second: Values,
  options: ConfidenceOptions,
): Contrast | undefined {
  const [one = Number.NaN, other = Number.NaN] = [mean(first), mean(second)];
  if (!Number.isFinite(one - other)) return undefined;
  const effect = hedgesG(first, second, options);
  const { value = 0, lower, upper, confidence } = effect ?? {};
  const test = welchTTest(first, second, options);
  return {
    levels: [one, other],
    difference: one - other,
    effect: effect && present({ name: 'hedges-g' as const, value, lower, upper, confidence }),
    interval: test && spanOf(test),
    test: test && { name: 'welch', p: test.p },
  };
}

/** What two groups of ordered answers tell: medians, Cliff's delta, the test of Mann and Whitney. */
export function ordinalContrast(first: Values, second: Values): Contrast | undefined {
  const difference = cliffDelta(first, second);
  if (difference === undefined) return undefined;
  const test = mannWhitney(first, second);
  return {
    // groups that can be ranked have a middle
    levels: [median(first) as number, median(second) as number],
    difference,
    effect: { name: 'cliff-delta', value: difference },
    test: test && { name: 'mann-whitney', p: test.p },
  };
}

/** What two groups of yes and no tell: shares, Cohen's h, Newcombe's interval, a test that the counts allow. */
export function shareContrast(
  first: Values,
  second: Values,
  options: ConfidenceOptions,
): Contrast | undefined {
  const [one, other] = [countOf(first), countOf(second)];
  const found = newcombeInterval(one, other, options);
  const shares = [one.successes / one.n, other.successes / other.n] as const;
  if (!found) return undefined;
  const table = [
    [one.successes, one.n - one.successes],
    [other.successes, other.n - other.successes],
  ] as const;
  const isRough = (chiSquareTest(table)?.leastExpected ?? 0) < leastExpectedForZ;
  const test = isRough ? fisherExactTest(table) : twoProportionZTest(one, other);
  return {
    levels: shares,
    difference: found.difference,
    // shares with an interval lie from 0 to 1
    effect: { name: 'cohen-h', value: cohenH(...shares) as number },
    interval: spanOf(found),
    test: test && { name: isRough ? 'fisher' : 'two-proportion-z', p: test.p },
  };
}

const countOf = (values: Values) => ({ successes: sum(values) ?? 0, n: values.length });

const spanOf = ({ lower, upper, confidence }: Interval): Interval => ({ lower, upper, confidence });
