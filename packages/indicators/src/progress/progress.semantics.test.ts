import { describe, expect, test } from 'vitest';
import type { ObservedValue } from '../observed/ObservedValue.ts';
import { sCurve } from '../schedule/sCurve.ts';
import type { ProgressIndicator } from './ProgressIndicator.ts';
import type { ProgressOptions } from './ProgressOptions.ts';
import { progress } from './progress.ts';

const year = { start: '2024-01-01', end: '2024-12-31' };
const halves = [
  { start: '2024-01-01', end: '2024-06-30' },
  { start: '2024-07-01', end: '2024-12-31' },
] as const;
const of = (
  indicator: ProgressIndicator,
  records: readonly ObservedValue[],
  options: Partial<ProgressOptions> = {},
) => progress(indicator, records, { asOf: '2025-01-15', ...options });
const codes = (result: { readonly warnings: readonly { readonly code: string }[] }) =>
  result.warnings.map(({ code }) => code);

describe('MX-05: planned and actual of a patron’s framework', () => {
  const volume = (planned: number): ProgressIndicator => ({
    basis: 'increment',
    targets: [{ value: planned, over: 'per-period', period: year }],
  });

  test('MX-05: 38 of 40 meetings is 95 % of the target', () => {
    expect(of(volume(40), [{ period: year, value: 38 }])).toMatchObject({
      method: 'achievement-of-target@1',
      value: 0.95,
      rating: 'nearly-achieved',
    });
  });

  test('MX-05: 163 of 150 participants is 108.7 %, not clamped', () => {
    const result = of(volume(150), [{ period: year, value: 163 }]);
    expect(result).toMatchObject({ value: 163 / 150, rating: 'achieved' });
    expect((result.value ?? 0).toFixed(3)).toBe('1.087');
  });

  test('MX-05: about 25 of 20 volunteers is 125 %, marked as approximate', () => {
    expect(of(volume(20), [{ period: year, value: 25, approximate: true }])).toMatchObject({
      value: 1.25,
      rating: 'achieved',
      actual: { value: 25, approximate: true, marks: ['approximate'] },
    });
  });

  test('MX-05: 64.81 % (35 of 54) for a target of 70 % is 92.6 % of the target: both figures, where there is a baseline', () => {
    const share: ProgressIndicator = {
      unit: 'ratio',
      basis: 'ratio',
      direction: 'increase',
      targets: [{ value: 0.7, over: 'at-date', date: '2024-12-31' }],
    };
    const answered = { period: year, value: 35 / 54 };
    expect(of(share, [answered])).toMatchObject({
      method: 'achievement-of-target@1',
      value: 35 / 54 / 0.7,
      rating: 'partly-achieved',
      figures: { distanceTravelled: { reason: 'no-baseline' } },
    });
    const before = of({ ...share, baseline: { value: 0.5 } }, [answered]);
    expect(before).toMatchObject({ method: 'distance-travelled@1' });
    expect(before.figures.distanceTravelled.value).toBeCloseTo((35 / 54 - 0.5) / 0.2, 12);
    expect(before.figures.achievementOfTarget.value).toBe(35 / 54 / 0.7);
  });
});

test('BJ-05: a programme year from June to June is a period like any other, its path starts on 1 June', () => {
  const programmeYear = { start: '2023-06-01', end: '2024-05-31', grain: 'programme-year' as const };
  const meals: ProgressIndicator = {
    basis: 'increment',
    targets: [{ value: 400, over: 'per-period', period: programmeYear }],
  };
  const months = [
    { period: { start: '2023-05-01', end: '2023-05-31' }, value: 900 },
    { period: { start: '2023-06-01', end: '2023-11-30' }, value: 210 },
  ];
  const result = of(meals, months, { asOf: '2023-12-15' });
  // 182 of 365 days from 1 June 2023 to 31 May 2024
  expect(result).toMatchObject({
    actual: { value: 210 },
    expected: { start: '2023-06-01', elapsed: 182 / 365, value: 400 * (182 / 365) },
    rating: 'on-track',
  });
  const after = { period: { start: '2023-12-01', end: '2024-05-31' }, value: 190 };
  expect(of(meals, [...months, after], { asOf: '2024-06-01' })).toMatchObject({
    value: 1,
    rating: 'achieved',
  });
});

describe('an interval around the actual', () => {
  const trust: ProgressIndicator = {
    unit: 'ratio',
    basis: 'ratio',
    baseline: { value: 0.4, date: '2024-01-01' },
    targets: [{ value: 0.8, over: 'at-date', date: '2024-12-31' }],
  };
  const measured = (value: number, low: number, high: number) =>
    of(trust, [{ period: halves[1], value, uncertainty: { low, high, level: 0.95 } }]);

  test('with a cut-off inside is within uncertainty, also where the value itself reaches the target', () => {
    // 0.95 of the way is at 0.78
    expect(measured(0.79, 0.77, 0.81).rating).toBe('within-uncertainty');
    expect(measured(0.81, 0.75, 0.87).rating).toBe('within-uncertainty');
  });

  test('between two cut-offs changes nothing', () => {
    expect(measured(0.7, 0.65, 0.75).rating).toBe('partly-achieved');
    expect(measured(0.9, 0.8, 1).rating).toBe('achieved');
  });

  test('is shown with the value; limits that were told win', () => {
    expect(measured(0.7, 0.65, 0.75).actual).toMatchObject({ value: 0.7, bounds: { min: 0.65, max: 0.75 } });
    const both = {
      period: halves[1],
      value: 0.7,
      uncertainty: { low: 0.6, high: 0.8 },
      bounds: { min: 0.7, max: 0.72 },
    };
    expect(of(trust, [both]).actual?.bounds).toEqual({ min: 0.7, max: 0.72 });
  });

  test('that does not hold the value is no value', () => {
    expect(measured(0.7, 0.71, 0.75)).toMatchObject({ reason: 'not-a-number' });
    expect(measured(0.7, 0.6, 0.69)).toMatchObject({ reason: 'not-a-number' });
    expect(measured(0.7, Number.NaN, 0.75)).toMatchObject({ reason: 'not-a-number' });
  });

  test('of what shall fall is turned round', () => {
    const wait: ProgressIndicator = {
      basis: 'snapshot',
      baseline: { value: 100, date: '2024-01-01' },
      targets: [{ value: 50, over: 'at-date', date: '2024-12-31' }],
    };
    const days = (low: number, high: number) =>
      of(wait, [{ period: halves[1], value: 60, uncertainty: { low, high } }]).rating;
    expect(days(55, 69)).toBe('partly-achieved');
    expect(days(55, 71)).toBe('within-uncertainty');
    expect(days(51, 60)).toBe('within-uncertainty');
  });
});

describe('people counted over time', () => {
  const reached: ProgressIndicator = {
    basis: 'increment',
    countOf: 'distinct-people',
    targets: [{ value: 100, over: 'life-of-programme', date: '2025-12-31' }],
  };
  const records = halves.map((period) => ({ period, value: 30 }));
  const counted = (fields: Partial<ProgressIndicator>) =>
    of({ ...reached, ...fields }, records, { start: '2024-01-01' });

  test('add up where each counts at the first contact with the programme', () => {
    const result = counted({ distinct: { rule: 'first-contact', window: 'programme' } });
    expect(result.value).toBe(0.6);
    expect(codes(result)).toEqual([]);
  });

  test.each([
    { rule: 'any-contact', window: 'programme' },
    { rule: 'first-contact', window: 'year' },
    { rule: 'threshold', window: 'period', threshold: 3 },
  ] as const)('do not add up where they count by %j', (distinct) => {
    expect(counted({ distinct })).toMatchObject({ reason: 'overlap-unknown' });
    const [one] = records;
    expect(of({ ...reached, distinct }, one ? [one] : [], { start: '2024-01-01' }).value).toBe(0.3);
  });

  test.each(['distinct-people', 'households', 'organisations'] as const)(
    '%s do not add up where nothing is declared, nor where it is declared that they do',
    (countOf) => {
      expect(counted({ countOf })).toMatchObject({ reason: 'overlap-unknown' });
      expect(counted({ countOf, additivity: { time: 'sum' } })).toMatchObject({ reason: 'overlap-unknown' });
      expect(counted({ countOf, additivity: { time: 'distinct' } })).toMatchObject({
        reason: 'not-additive',
      });
    },
  );

  test('what they came for adds up, under its own rule of counting alone', () => {
    expect(counted({ countOf: 'contacts' }).value).toBe(0.6);
    expect(counted({ countOf: 'contacts', distinct: { rule: 'any-contact', window: 'year' } })).toMatchObject(
      {
        reason: 'overlap-unknown',
      },
    );
  });
});

describe('the shape of the path', () => {
  const wait: ProgressIndicator = {
    basis: 'snapshot',
    baseline: { value: 0, date: '2024-01-01' },
    targets: [{ value: 64, over: 'at-date', date: '2024-12-30' }],
  };
  const april = { period: { start: '2024-04-01', end: '2024-04-01' }, value: 10 };
  const expected = (path?: ProgressOptions['path']) =>
    of(wait, [april], { asOf: '2024-04-15', ...(path && { path }) }).expected?.value;

  test('is a line, steps, an s-curve, or one’s own', () => {
    // 91 of 364 days
    expect(expected()).toBe(16);
    expect(expected('linear')).toBe(16);
    expect(expected('step')).toBe(0);
    expect(expected(sCurve)).toBe(10);
    expect(expected((elapsed) => elapsed ** 2)).toBe(4);
  });

  test('that has no answer expects nothing', () => {
    const result = of(wait, [april], { asOf: '2024-04-15', path: () => undefined });
    expect(result).toMatchObject({ value: 10 / 64, rating: 'unknown' });
    expect(result).not.toHaveProperty('expected');
    expect(codes(result)).toContain('progress/no-schedule');
  });
});

describe('the trace', () => {
  const wait: ProgressIndicator = {
    basis: 'snapshot',
    baseline: { value: 100 },
    targets: [{ value: 50, over: 'at-date', date: '2024-12-31' }],
  };
  const june = { period: { start: '2024-06-30', end: '2024-06-30' }, value: 75 };

  test('tells the day from which the path runs, where an undated baseline is carried', () => {
    const { trace = [], ...result } = of(wait, [june], {
      asOf: '2024-07-15',
      start: '2024-01-01',
      trace: true,
    });
    expect(trace[0]).toEqual({ step: 'start', params: { start: '2024-01-01' } });
    expect(trace.find(({ step }) => step === 'baseline')).toEqual({
      step: 'baseline',
      params: { baseline: { value: 100 } },
    });
    expect(trace.find(({ step }) => step === 'rating')?.params).toEqual({ rating: result.rating });
    expect(trace.find(({ step }) => step === 'expected')?.params).toEqual({ expected: result.expected });
  });

  test('tells of an obstacle its reason', () => {
    const { trace = [] } = of(wait, [], { trace: true });
    expect(trace.find(({ step }) => step === 'reason')?.params).toEqual({ reason: 'no-actual' });
  });

  test('is there on request alone', () => {
    expect(of(wait, [june])).not.toHaveProperty('trace');
    expect(of(wait, [june], { trace: false })).not.toHaveProperty('trace');
  });
});
