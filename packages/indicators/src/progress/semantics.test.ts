import { describe, expect, test } from 'vitest';
import type { ObservedValue } from '../observed/ObservedValue.ts';
import { sCurve } from '../schedule/sCurve.ts';
import { dossierProgress } from './dossierProgress.ts';
import { milestoneMethod } from './milestoneMethod.ts';
import type { ProgressIndicator } from './ProgressIndicator.ts';
import type { Progress } from './ProgressResult.ts';
import { plannedShape } from './plannedShape.ts';
import { progress } from './progress.ts';
import { progressMethods } from './progressMethods.ts';

const on = (date: string, value: number, fields: Partial<ObservedValue> = {}): ObservedValue => ({
  period: { start: date, end: date },
  value,
  ...fields,
});
const codes = (result: Progress) => result.warnings.map(({ code }) => code);
/** From 0 to 100 over the 364 days of 2023 after its first. */
const rising: ProgressIndicator = {
  basis: 'snapshot',
  baseline: { value: 0, date: '2023-01-01' },
  targets: [{ id: 't', value: 100, over: 'at-date', date: '2023-12-31' }],
};

describe('state, stage and check of a value', () => {
  test.each(['reported', 'estimated', 'interpolated', 'carried-forward', 'imputed'] as const)(
    'a value that was %s has its number',
    (state) => {
      expect(progress(rising, [on('2023-12-31', 60, { state })], { asOf: '2024-01-15' }).value).toBe(0.6);
    },
  );

  test.each([
    'pending',
    'not-available',
    'not-collected',
    'not-communicated',
    'not-applicable',
    'dont-know',
    'refused',
    'suppressed',
    'unreadable',
  ] as const)('a value that is %s has none, even where a number stands beside it', (state) => {
    const result = progress(rising, [on('2023-12-31', 60, { state })], { asOf: '2024-01-15' });
    expect(result).toMatchObject({ status: 'not-computable', reason: 'no-actual' });
    expect(result).not.toHaveProperty('actual');
  });

  test('do not mix: an audited estimate may still be provisional', () => {
    const value = { ...on('2023-12-31', 60, { state: 'estimated', stage: 'provisional' }), check: 'audited' };
    expect(progress(rising, [value], { asOf: '2024-01-15' })).toMatchObject({
      value: 0.6,
      actual: { value: 60, provisional: true, marks: ['estimated', 'provisional'] },
    });
    const settled = on('2023-12-31', 60, { state: 'estimated', stage: 'final' });
    const { actual } = progress(rising, [settled], { asOf: '2024-01-15' });
    expect(actual?.marks).toEqual(['estimated']);
    expect(actual).not.toHaveProperty('provisional');
  });
});

test('only what flows has a partial period: a level in a year that is not over is compared as it is', () => {
  const period = { start: '2023-01-01', end: '2023-12-31' };
  const half = { period: { start: '2023-01-01', end: '2023-06-30' }, value: 50 };
  const of = (basis: 'increment' | 'snapshot') =>
    progress(
      { basis, baseline: { value: 0 }, targets: [{ value: 100, over: 'per-period', period }] },
      [half],
      {
        asOf: '2023-07-15',
      },
    );
  expect(codes(of('increment'))).toContain('progress/partial-period');
  expect(codes(of('snapshot'))).not.toContain('progress/partial-period');
  // neither is projected to the end of the year
  expect([of('increment').actual?.value, of('snapshot').actual?.value]).toEqual([50, 50]);
  expect([of('increment').value, of('snapshot').value]).toEqual([0.5, 0.5]);
});

test('the first figure is main for a volume, the second for a level, and the other stands beside it', () => {
  const year = { start: '2023-01-01', end: '2023-12-31' };
  const families = { unit: 'families', baseline: { value: 42 } };
  const volume = progress(
    { ...families, basis: 'increment', targets: [{ value: 60, over: 'per-period', period: year }] },
    [{ period: year, value: 56 }],
    { asOf: '2024-01-15' },
  );
  const level = progress(
    { ...families, basis: 'snapshot', targets: [{ value: 60, over: 'at-date', date: '2023-12-31' }] },
    [{ period: year, value: 56 }],
    { asOf: '2024-01-15' },
  );
  for (const { figures } of [volume, level]) {
    expect(figures.achievementOfTarget).toMatchObject({ method: 'achievement-of-target@1', value: 56 / 60 });
    expect(figures.distanceTravelled).toMatchObject({ method: 'distance-travelled@1', value: 14 / 18 });
  }
  expect([volume.value, level.value]).toEqual([56 / 60, 14 / 18]);
});

test('achieved early is taken back where a level falls again', () => {
  const records = [on('2023-04-01', 100), on('2023-07-02', 30)];
  expect(progress(rising, records, { asOf: '2023-05-01' }).rating).toBe('achieved-early');
  // half of the year is over: 30 of the 50 expected
  expect(progress(rising, records, { asOf: '2023-07-02' }).rating).toBe('at-risk');
});

describe('the planned path', () => {
  const expectedOn = (
    date: string,
    indicator: ProgressIndicator,
    path?: (elapsed: number) => number | undefined,
  ) =>
    progress(indicator, [on(date, 50)], { asOf: date, start: '2023-01-01', ...(path && { path }) }).expected;

  test('an undated baseline stands at the first day of the programme, and the trace says so', () => {
    const undated = { ...rising, baseline: { value: 0 } };
    const options = { asOf: '2023-04-02', start: '2023-01-01', trace: true };
    const { expected, trace } = progress(undated, [on('2023-04-02', 50)], options);
    // 91 of 364 days
    expect(expected).toEqual({ value: 25, achievement: 0.25, elapsed: 0.25, start: '2023-01-01' });
    expect(JSON.stringify(trace?.find(({ step }) => step === 'expected'))).toContain('"start":"2023-01-01"');
  });

  test('runs as an S where the plan says so, or along a curve of one’s own', () => {
    expect(expectedOn('2023-04-02', rising)?.value).toBe(25);
    // 3 · (1/4)² − 2 · (1/4)³
    expect(expectedOn('2023-04-02', rising, sCurve)?.value).toBe(15.625);
    expect(expectedOn('2023-04-02', rising, (elapsed) => elapsed ** 2)?.value).toBe(6.25);
  });
});

describe('what flows by the year', () => {
  const volume: ProgressIndicator = {
    basis: 'increment',
    targets: [{ value: 100, over: 'life-of-programme', date: '2024-12-31' }],
  };

  test.each(['year', 'school-year', 'programme-year', 'fiscal-year'] as const)(
    'a flow that comes in by the %s follows its plan in steps',
    (collectedEvery) => {
      expect(plannedShape({ basis: 'increment', collectedEvery })).toBe('step');
      expect(plannedShape({ basis: 'running-total', collectedEvery })).toBe('step');
      expect(plannedShape({ basis: 'snapshot', collectedEvery })).toBe('linear');
    },
  );

  test('in steps half of the time tells nothing of it; by the quarter it does', () => {
    expect(plannedShape({ basis: 'increment', collectedEvery: 'quarter' })).toBe('linear');
    const records = [{ period: { start: '2024-01-01', end: '2024-07-01' }, value: 20 }];
    const rated = (path: 'step' | 'linear') =>
      progress(volume, records, { asOf: '2024-07-01', start: '2024-01-01', path });
    expect(rated('step')).toMatchObject({ expected: { value: 0 }, rating: 'on-track' });
    expect(rated('linear').expected?.value).toBeCloseTo((100 * 182) / 365, 12);
    expect(rated('linear').rating).toBe('off-track');
  });
});

test('of a dossier such a flow is planned in steps without being told', () => {
  const period = { start: '2024-01-01', end: '2024-07-01' };
  const rated = (collectedEvery: 'year' | 'quarter') =>
    dossierProgress(
      {
        indicators: [
          {
            id: 'i',
            name: 'Families',
            unit: 'families',
            basis: 'increment',
            collectedEvery,
            measures: [],
            targets: [{ id: 't', value: 100, over: 'life-of-programme', date: '2024-12-31' }],
          },
        ],
        observations: [{ id: 'o', indicator: 'i', period, value: 20 }],
        programme: { name: 'P', start: '2024-01-01', end: '2024-12-31', roles: [] },
      },
      { asOf: '2024-07-01' },
    ).get('i')?.rating;
  expect([rated('year'), rated('quarter')]).toEqual(['on-track', 'off-track']);
});

describe('the next intermediate target', () => {
  const staged: ProgressIndicator = {
    ...rising,
    targets: [
      { id: 'm', value: 40, over: 'at-date', date: '2023-07-02', milestone: true },
      { id: 't', value: 100, over: 'at-date', date: '2023-12-31' },
    ],
  };
  const by = (asOf: string, value: number) =>
    progress(staged, [on(asOf, value)], { asOf, methods: [milestoneMethod] });

  test('is what the share is of until it is due, then the target: (A − B) / (M − B)', () => {
    expect(by('2023-06-30', 30)).toMatchObject({ method: 'milestone@1', value: 0.75, target: { id: 'm' } });
    expect(by('2023-07-02', 30).target?.id).toBe('m');
    expect(by('2023-07-03', 30)).toMatchObject({ value: 0.3, target: { id: 't' } });
    // the two figures go on to be about the target itself
    expect(by('2023-06-30', 30).figures.distanceTravelled.value).toBe(0.3);
  });
});

describe('targets that are no numbers', () => {
  const period = { start: '2023-12-01', end: '2023-12-31' };
  const at = (indicator: ProgressIndicator, value: string | boolean, asOf = '2024-01-15') =>
    progress(indicator, [{ period, value }], { asOf, methods: progressMethods });

  test('a level is told as its place among the levels, with the steps to the one wanted, and no share', () => {
    const autonomy: ProgressIndicator = {
      scale: 'ordinal',
      levels: ['dependent', 'helped', 'alone'].map((code) => ({ code, label: code })),
      targets: [{ value: 'alone', date: '2023-12-31' }],
    };
    expect(at(autonomy, 'helped')).toMatchObject({
      method: 'rubric@1',
      value: 2,
      unit: 'level',
      reached: { scale: 'ordinal', place: 2, levels: 3, steps: -1 },
      rating: 'not-achieved',
    });
    expect(at(autonomy, 'alone')).toMatchObject({ value: 3, reached: { steps: 0 }, rating: 'achieved' });
    expect(at(autonomy, 'elsewhere')).toMatchObject({ status: 'not-computable', reason: 'not-a-number' });
  });

  test('a day is told in days late, below 0 where it was early', () => {
    const opening: ProgressIndicator = { scale: 'date', targets: [{ value: '2023-12-10' }] };
    expect(at(opening, '2023-12-17')).toMatchObject({
      method: 'by-date@1',
      value: 7,
      unit: 'days',
      rating: 'partly-achieved',
    });
    expect(at(opening, '2023-12-10')).toMatchObject({ value: 0, rating: 'achieved' });
    expect(at(opening, '2023-12-01')).toMatchObject({ value: -9, rating: 'achieved' });
  });

  test('yes or no is met or not', () => {
    const charter: ProgressIndicator = { scale: 'yes-no', targets: [{ value: true, date: '2023-12-31' }] };
    expect(at(charter, true)).toMatchObject({ method: 'yes-no@1', value: 1, rating: 'achieved' });
    expect(at(charter, false)).toMatchObject({ value: 0, rating: 'not-achieved' });
  });
});
