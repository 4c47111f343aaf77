import { createDossier } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import type { ObservedValue } from '../observed/ObservedValue.ts';
import { dossierProgress } from './dossierProgress.ts';
import { milestoneMethod } from './milestoneMethod.ts';
import type { ProgressIndicator } from './ProgressIndicator.ts';
import type { ProgressMethod } from './ProgressMethod.ts';
import type { ProgressOptions } from './ProgressOptions.ts';
import { plannedShape } from './plannedShape.ts';
import { progress } from './progress.ts';
import { progressMethods } from './progressMethods.ts';

const day = (date: string, value: number): ObservedValue => ({ period: { start: date, end: date }, value });
const families: ProgressIndicator = {
  basis: 'snapshot',
  baseline: { value: 20, date: '2024-01-01' },
  targets: [
    { id: 'm1', value: 40, over: 'at-date', date: '2024-12-31', milestone: true },
    { id: 'm2', value: 60, over: 'at-date', date: '2025-12-31', milestone: true },
    { id: 'end', value: 100, over: 'at-date', date: '2026-12-31' },
  ],
};
const of = (
  records: readonly ObservedValue[],
  options: Partial<ProgressOptions> & { readonly asOf: string },
  indicator = families,
) => progress(indicator, records, { methods: [milestoneMethod], ...options });

describe('milestone@1', () => {
  test('is the share of the way to the next intermediate target, with both figures of the final one', () => {
    expect(of([day('2024-06-30', 35)], { asOf: '2024-07-15' })).toMatchObject({
      method: 'milestone@1',
      value: 0.75,
      unit: 'ratio',
      target: { id: 'm1', value: 40, date: '2024-12-31' },
      figures: {
        distanceTravelled: { value: 0.1875 },
        achievementOfTarget: { value: 0.35 },
      },
    });
  });

  test('on its day it still is the next one, the day after it no longer', () => {
    expect(of([day('2024-06-30', 35)], { asOf: '2024-12-31' }).target?.id).toBe('m1');
    expect(of([day('2024-06-30', 35)], { asOf: '2025-01-01' }).target?.id).toBe('m2');
  });

  test('is rated against where the path was on the day of the data', () => {
    // 181 of 365 days to the milestone: 20 · 181/365 expected of 20
    const half = 181 / 365;
    const rated = (share: number) => of([day('2024-06-30', 20 + 20 * half * share)], { asOf: '2024-07-15' });
    expect(rated(1).expected).toMatchObject({ value: 20 + 20 * half });
    expect(rated(1).expected?.achievement).toBeCloseTo(half, 12);
    expect(rated(0.95).rating).toBe('on-track');
    expect(rated(0.94).rating).toBe('at-risk');
    expect(rated(0.6).rating).toBe('at-risk');
    expect(rated(0.59).rating).toBe('off-track');
    expect(rated(-0.1).rating).toBe('regressing');
    expect(of([day('2024-06-30', 40)], { asOf: '2024-07-15' }).rating).toBe('achieved-early');
  });

  test('after the last milestone it is the way to the target itself', () => {
    const result = of([day('2026-06-30', 80)], { asOf: '2026-07-15' });
    expect(result).toMatchObject({ method: 'milestone@1', value: 0.75, target: { id: 'end', value: 100 } });
    const due = of([day('2026-12-31', 99)], { asOf: '2027-01-15' });
    expect(due).toMatchObject({ value: 79 / 80, rating: 'nearly-achieved' });
  });

  test('of what shall fall it is the way down', () => {
    const wait: ProgressIndicator = {
      ...families,
      baseline: { value: 100, date: '2024-01-01' },
      targets: [
        { id: 'm', value: 80, over: 'at-date', date: '2024-12-31', milestone: true },
        { id: 'end', value: 50, over: 'at-date', date: '2025-12-31' },
      ],
    };
    expect(of([day('2024-06-30', 95)], { asOf: '2024-07-15' }, wait).value).toBe(0.25);
    const bounded = { ...day('2024-06-30', 95), bounds: { min: 95 } };
    expect(of([bounded], { asOf: '2024-07-15' }, wait).rating).toBe('unknown');
  });

  test('of a milestone of another scope it takes no notice', () => {
    const { targets } = families;
    const mixed = {
      ...families,
      targets: targets.map((each) => (each.id === 'm1' ? { ...each, over: 'to-date' as const } : each)),
    };
    expect(of([day('2024-06-30', 35)], { asOf: '2024-07-15' }, mixed).target?.id).toBe('m2');
  });

  test('names itself', () => expect(milestoneMethod.id).toBe('milestone@1'));

  test('takes the next one in time, in whatever order they are declared', () => {
    const [first, second, last] = families.targets;
    const third = { id: 'm3', value: 80, over: 'at-date' as const, date: '2026-06-30', milestone: true };
    for (const targets of [
      [third, second, first, last],
      [last, second, third, first],
    ]) {
      const indicator = { ...families, targets: targets.flatMap((each) => each ?? []) };
      const next = (asOf: string) => of([day('2024-06-30', 35)], { asOf }, indicator).target?.id;
      expect(next('2024-07-15')).toBe('m1');
      expect(next('2025-07-15')).toBe('m2');
      expect(next('2026-03-15')).toBe('m3');
      expect(next('2026-07-15')).toBe('end');
    }
  });

  test('takes no target that is no step, none after the target asked for, none due with it', () => {
    const asked = (target: string, indicator = families) =>
      of([day('2024-06-30', 35)], { asOf: '2024-07-15', target }, indicator).target?.id;
    expect(asked('m1')).toBe('m1');
    const [first, second, last] = families.targets.map(({ milestone: _, ...target }) => target);
    const finals = [first, second, last].flatMap((each) => each ?? []);
    expect(asked('end', { ...families, targets: finals })).toBe('end');
    const together = finals.map((each) => ({ ...each, date: '2026-12-31', milestone: each.id === 'm2' }));
    expect(asked('end', { ...families, targets: together })).toBe('end');
  });

  test('a step that is asked for is no step on its own way', () => {
    const target = {
      id: 'own',
      value: 60,
      over: 'per-period' as const,
      period: { start: '2024-01-01', end: '2024-12-31' },
      date: '2024-09-30',
      milestone: true,
    };
    const result = of([day('2024-06-30', 35)], { asOf: '2024-07-15' }, { ...families, targets: [target] });
    expect(result.target).toEqual({ id: 'own', value: 60, date: '2024-12-31' });
  });

  test('has a value without a path, and expects nothing then', () => {
    const { baseline: _, ...undated } = families;
    const indicator = { ...undated, baseline: { value: 20 } };
    const result = of([day('2024-06-30', 35)], { asOf: '2024-07-15' }, indicator);
    expect(result).toMatchObject({ value: 0.75, rating: 'unknown' });
    expect(result).not.toHaveProperty('expected');
  });

  test('expects nothing where the way to the next step is too short to measure the path in it', () => {
    const back = {
      ...families,
      baseline: { value: 0, date: '2024-01-01' },
      targets: [
        { id: 'far', value: 1e200, over: 'at-date' as const, date: '2024-06-30', milestone: true },
        { id: 'near', value: 1e-200, over: 'at-date' as const, date: '2024-12-31', milestone: true },
        { id: 'end', value: 1e200, over: 'at-date' as const, date: '2025-12-31' },
      ],
    };
    const result = of([day('2024-06-30', 0)], { asOf: '2024-07-15' }, back);
    expect(result).toMatchObject({ value: 0, target: { id: 'near' }, rating: 'unknown' });
    expect(result).not.toHaveProperty('expected');
  });

  test('needs a baseline, a level, and a way to go', () => {
    const { baseline: _, ...without } = families;
    expect(of([day('2024-06-30', 35)], { asOf: '2024-07-15' }, without)).toMatchObject({
      reason: 'no-baseline',
      figures: { achievementOfTarget: { value: 0.35 } },
    });
    const flat = {
      ...families,
      targets: families.targets.map((each) => (each.id === 'm1' ? { ...each, value: 20 } : each)),
    };
    expect(of([day('2024-06-30', 35)], { asOf: '2024-07-15' }, flat)).toMatchObject({
      reason: 'target-equals-baseline',
      figures: { distanceTravelled: { value: 0.1875 } },
    });
    const band = { ...families, targets: [{ kind: 'band' as const, min: 1, max: 2, date: '2024-12-31' }] };
    expect(of([day('2024-06-30', 35)], { asOf: '2024-07-15' }, band)).toMatchObject({
      reason: 'not-a-ratio-target',
    });
  });
});

describe('methods', () => {
  const indicator: ProgressIndicator = { targets: [{ kind: 'ngo/double', value: 10, date: '2024-12-31' }] };
  const double: ProgressMethod = {
    id: 'ngo-double@1',
    answers: ({ targets }) => targets.some(({ kind }) => kind === 'ngo/double'),
    read: ({ targets, ...own }, observations) => [
      { ...own, targets: targets.map(({ kind: _, ...target }) => target) },
      observations,
    ],
    compute: ({ actual, aim }) =>
      'value' in aim
        ? { method: 'ngo-double@1', value: (2 * actual.value) / aim.value, unit: 'ratio' }
        : { reason: 'no-target' },
  };
  const asOf = '2025-01-15';

  test('of somebody else answer for their own kind of target; what they do not say is unknown', () => {
    expect(progress(indicator, [day('2024-12-31', 3)], { asOf, methods: [double] })).toMatchObject({
      status: 'computed',
      method: 'ngo-double@1',
      value: 0.6,
      rating: 'unknown',
      figures: { distanceTravelled: { reason: 'not-a-ratio-target' } },
    });
  });

  test('without one that answers, a kind that is not built in is unknown, and a built-in one is computed', () => {
    expect(progress(indicator, [day('2024-12-31', 3)], { asOf })).toMatchObject({ reason: 'unknown-method' });
    expect(
      progress(families, [day('2024-06-30', 60)], { asOf: '2024-07-15', methods: [double] }),
    ).toMatchObject({ method: 'distance-travelled@1' });
  });

  test('the first that answers computes, and one that says nothing of it answers always', () => {
    const methods = [double, milestoneMethod];
    expect(progress(indicator, [day('2024-12-31', 3)], { asOf, methods })).toMatchObject({
      method: 'ngo-double@1',
    });
    expect(progress(families, [day('2024-06-30', 60)], { asOf: '2024-07-15', methods })).toMatchObject({
      method: 'milestone@1',
    });
  });

  test('are not asked where something is missing', () => {
    expect(progress(indicator, [], { asOf, methods: [double] })).toMatchObject({
      reason: 'no-actual',
      figures: { distanceTravelled: { reason: 'no-actual' } },
    });
  });

  test('ours answer for levels, days, yes and no alone', () => {
    expect(progressMethods.map(({ id }) => id)).toEqual(['rubric@1', 'by-date@1', 'yes-no@1']);
    const scales = ['quantity', 'ordinal', 'yes-no', 'date', 'text', undefined] as const;
    const answering = scales.map((scale) =>
      progressMethods
        .filter(({ answers }) => answers?.({ targets: [], ...(scale && { scale }) }))
        .map(({ id }) => id),
    );
    expect(answering).toEqual([[], ['rubric@1'], ['yes-no@1'], ['by-date@1'], [], []]);
  });
});

describe('progress of a dossier', () => {
  const dossier = createDossier({
    id: 'd',
    title: 'D',
    programme: { name: 'P', start: '2024-01-01', end: '2025-12-31', roles: [] },
    indicators: [
      {
        id: 'charter',
        name: 'Charter',
        unit: 'n',
        scale: 'yes-no',
        measures: [],
        targets: [{ id: 't1', date: '2024-12-31' }],
      },
      {
        id: 'visits',
        name: 'Visits',
        unit: 'visits',
        basis: 'increment',
        collectedEvery: 'year',
        measures: [],
        targets: [{ id: 't2', value: 100, over: 'life-of-programme' }],
      },
    ],
    observations: [
      { id: 'a', indicator: 'charter', period: { start: '2024-12-31', end: '2024-12-31' }, value: true },
      { id: 'b', indicator: 'visits', period: { start: '2024-01-01', end: '2024-12-31' }, value: 40 },
    ],
  });

  test('asks the methods for levels, days, yes and no', () => {
    expect(dossierProgress(dossier, { asOf: '2025-01-15' }).get('charter')).toMatchObject({
      method: 'yes-no@1',
      rating: 'achieved',
    });
    expect(dossierProgress(dossier, { asOf: '2025-01-15', methods: [] }).get('charter')).toMatchObject({
      reason: 'no-target',
    });
  });

  test('plans in steps what flows by the year, unless told otherwise', () => {
    const expected = (path?: 'linear') =>
      dossierProgress(dossier, { asOf: '2025-01-15', ...(path && { path }) }).get('visits')?.expected?.value;
    expect(expected()).toBe(0);
    expect(expected('linear')).toBe((100 * 365) / 730);
  });

  test('hands its other settings on', () => {
    expect(dossierProgress(dossier, { asOf: '2025-01-15', trace: true }).get('visits')?.trace).toBeDefined();
  });
});

describe('the shape of a path that the plan does not tell', () => {
  test.each([
    ['increment', 'year', 'step'],
    ['increment', 'school-year', 'step'],
    ['running-total', 'programme-year', 'step'],
    ['increment', 'fiscal-year', 'step'],
    ['increment', 'half-year', 'linear'],
    ['increment', 'quarter', 'linear'],
    ['snapshot', 'year', 'linear'],
    ['ratio', 'year', 'linear'],
  ] as const)('of a %s collected every %s is %s', (basis, collectedEvery, shape) => {
    expect(plannedShape({ basis, collectedEvery })).toBe(shape);
  });

  test('is a line where nothing is known', () => {
    expect(plannedShape({})).toBe('linear');
    expect(plannedShape({ basis: 'increment' })).toBe('linear');
    expect(plannedShape({ collectedEvery: 'year' })).toBe('linear');
  });
});
