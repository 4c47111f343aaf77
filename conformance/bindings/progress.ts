import type { IsoDay } from '@jalon/core';
import {
  aarrEndpointMethod,
  aarrRegressionMethod,
  achievementOfTarget,
  bandDistance,
  cagr1Method,
  cagr2Method,
  distanceTravelled,
  elapsedShare,
  escapCsiMethod,
  expectedOnPath,
  milestoneMethod,
  type ObservedValue,
  type ProgressIndicator,
  type ProgressOptions,
  performanceOnPath,
  progress,
  progressMethods,
  sCurve,
  toIncrements,
  toRunningTotals,
} from '@jalon/indicators';
import type { Binding } from '../Vector.ts';

type Numbers = Readonly<Record<'baseline' | 'target' | 'actual', number>>;
type Bounds = { readonly lower: number | null; readonly upper: number | null; readonly actual: number };
type ProgressInputs = {
  readonly indicator: ProgressIndicator;
  readonly observations: readonly ObservedValue[];
  readonly options: Omit<ProgressOptions, 'methods' | 'path'> & {
    /** Names of methods that are used where they are given. */
    readonly methods?: readonly string[];
    readonly path?: 'linear' | 'step' | 's-curve';
  };
};
type Point = { readonly date: IsoDay; readonly value: number };

const present = <T>(values: readonly (T | null)[]) => values.map((value) => value ?? undefined);
const orNull = <T>(value: T | undefined) => value ?? null;

/** The methods that a vector may name. */
const namedMethods = [
  milestoneMethod,
  cagr1Method,
  cagr2Method,
  aarrEndpointMethod,
  aarrRegressionMethod,
  escapCsiMethod,
];

/** The names of the vectors on progress, bound to the functions that compute them. */
export const progressBindings: Readonly<Record<string, Binding>> = {
  achievement_ratio: ({ baseline, target, actual }: Numbers) => ({
    ratio: orNull(distanceTravelled({ baseline, target, actual })),
    direction: target > baseline ? 'increase' : target < baseline ? 'decrease' : 'maintain',
    gapToTarget: target - actual,
  }),
  achievement_of_target: ({ target, actual }: Numbers) => ({
    ratio: orNull(achievementOfTarget({ target, actual })),
  }),
  linear_path_expected: ({
    baseline,
    target,
    start,
    end,
    asOf,
  }: Numbers & Record<'start' | 'end' | 'asOf', IsoDay>) => {
    const points = [
      { date: start, value: baseline },
      { date: end, value: target },
    ];
    return {
      timeElapsed: elapsedShare({ start, end }, asOf),
      timeElapsedRaw: elapsedShare({ start, end }, asOf, { beyond: true }),
      expected: orNull(expectedOnPath({ points, shape: 'linear' }, asOf)),
    };
  },
  milestone_path_expected: ({ milestones, asOf }: { milestones: readonly Point[]; asOf: IsoDay }) => ({
    expected: orNull(expectedOnPath({ points: milestones, shape: 'linear' }, asOf)),
  }),
  performance_vs_expected: ({ baseline, target, actual, timeElapsed }: Numbers & { timeElapsed: number }) => {
    const found = performanceOnPath({ baseline, target, actual, elapsed: timeElapsed });
    return {
      expected: orNull(found?.expected),
      achievement: orNull(found?.achievement),
      scheduleIndex: orNull(found?.scheduleIndex),
      gapToExpected: orNull(found?.gap),
    };
  },
  maintain_in_range: ({ lower, upper, actual }: Bounds) => {
    const found = bandDistance({ min: lower ?? undefined, max: upper ?? undefined, actual });
    return {
      inRange: orNull(found?.inside),
      distance: found ? Math.max(0, found.distance) : null,
      relativeDistance: found?.widths === undefined ? null : Math.max(0, found.widths),
    };
  },
  cumulate_periodic: ({ periodic }: { periodic: readonly (number | null)[] }) => {
    const totals = toRunningTotals(present(periodic));
    return {
      cumulative: totals.map(({ value }) => value),
      bound: totals.map(({ atLeast }) => (atLeast ? 'lower' : null)),
      missingPeriods: periodic.flatMap((value, n) => (value === null ? [n] : [])),
    };
  },
  decumulate: ({ cumulative }: { cumulative: readonly (number | null)[] }) => ({
    periodic: toIncrements(present(cumulative)).map(orNull),
  }),
  // the last value that is there, as a snapshot indicator reads it: one period a year from 2001 on
  level_latest: ({ level }: { level: readonly (number | null)[] }) => {
    const day = (n: number) => `${2001 + n}-12-31`;
    const known = level.flatMap((value, n) =>
      value === null ? [] : [{ period: { start: day(n), end: day(n) }, value }],
    );
    const { actual } = progress(
      { basis: 'snapshot', targets: [{ value: 1e6, over: 'at-date', date: day(level.length) }] },
      known,
      { asOf: day(level.length) },
    );
    return {
      latest: orNull(actual?.value),
      index: actual ? Number(actual.date.slice(0, 4)) - 2001 : null,
    };
  },
  progress: ({ indicator, observations, options: { methods = [], path, ...options } }: ProgressInputs) => {
    const result = progress(indicator, observations, {
      ...options,
      methods: [...namedMethods.filter(({ id }) => methods.includes(id)), ...progressMethods],
      ...(path !== undefined && { path: path === 's-curve' ? sCurve : path }),
    });
    const { figures, actual, baseline, target, expected, standing, reached, coverage, warnings } = result;
    return {
      status: result.status,
      method: result.status === 'computed' ? result.method : null,
      reason: result.status === 'computed' ? null : result.reason,
      value: orNull(result.value),
      distanceTravelled: orNull(figures.distanceTravelled.value),
      achievementOfTarget: orNull(figures.achievementOfTarget.value),
      rating: result.rating,
      actual: orNull(actual?.value),
      atLeast: actual?.atLeast ?? false,
      baseline: orNull(baseline?.value),
      target: orNull(target?.value),
      expected: orNull(expected?.value),
      expectedShare: orNull(expected?.achievement),
      scheduleIndex: orNull(result.scheduleIndex),
      ageDays: orNull(result.ageDays),
      state: orNull(standing?.state),
      distance: orNull(standing?.distance),
      widths: orNull(standing?.widths),
      reached: orNull(reached?.actual),
      steps: reached?.scale === 'ordinal' ? reached.steps : null,
      daysLate: reached?.scale === 'date' ? reached.daysLate : null,
      observed: orNull(coverage?.observed),
      wanted: orNull(coverage?.expected),
      warning: orNull(warnings[0]?.code),
    };
  },
};
