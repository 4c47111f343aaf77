import { describe, expect, test } from 'vitest';
import type { ObservedValue } from '../observed/ObservedValue.ts';
import type { ProgressIndicator } from './ProgressIndicator.ts';
import type { ProgressOptions } from './ProgressOptions.ts';
import type { Progress } from './ProgressResult.ts';
import { progress } from './progress.ts';

const q1 = { start: '2024-01-01', end: '2024-03-31' };
const q2 = { start: '2024-04-01', end: '2024-06-30' };
const q3 = { start: '2024-07-01', end: '2024-09-30' };
const q4 = { start: '2024-10-01', end: '2024-12-31' };
const year = { start: '2024-01-01', end: '2024-12-31' };
const codes = (result: Progress) => result.warnings.map(({ code }) => code);

const visits: ProgressIndicator = {
  basis: 'increment',
  baseline: { value: 40 },
  targets: [{ value: 100, over: 'per-period', period: year }],
};
const wait: ProgressIndicator = {
  basis: 'snapshot',
  baseline: { value: 100, date: '2024-01-01' },
  targets: [{ value: 50, over: 'at-date', date: '2024-12-31' }],
};
const afterwards = { asOf: '2025-01-15' };
const of = (
  indicator: ProgressIndicator,
  records: readonly ObservedValue[],
  options: Partial<ProgressOptions> = {},
) => progress(indicator, records, { ...afterwards, ...options });

describe('gaps in a sum', () => {
  test('a missing part makes the sum a lower bound, with no rating', () => {
    const records: ObservedValue[] = [
      { period: q1, value: 30 },
      { period: q2, state: 'not-collected' },
      { period: q3, value: 30 },
      { period: q4, value: 30 },
    ];
    const result = of(visits, records);
    expect(result).toMatchObject({
      value: 0.9,
      actual: { value: 90, atLeast: true },
      coverage: { observed: 3, expected: 4 },
      rating: 'unknown',
    });
    expect(result.warnings).toMatchObject([{ code: 'progress/gaps-in-total', params: { missing: 1 } }]);
  });

  test('a period that has no record at all is missing too', () => {
    const between = of(visits, [
      { period: q1, value: 30 },
      { period: q4, value: 30 },
    ]);
    expect(between.coverage).toEqual({ observed: 2, expected: 4 });
    const before = of(visits, [
      { period: q2, value: 30 },
      { period: q3, value: 30 },
      { period: q4, value: 30 },
    ]);
    expect(before).toMatchObject({ coverage: { observed: 3, expected: 4 }, actual: { atLeast: true } });
    const after = of(visits, [
      { period: q1, value: 30 },
      { period: q2, value: 30 },
    ]);
    expect(after).toMatchObject({ coverage: { observed: 2, expected: 4 }, actual: { date: '2024-06-30' } });
  });

  test('a lower bound that reaches the target has reached it', () => {
    const records: ObservedValue[] = [
      { period: q1, value: 60 },
      { period: q2, state: 'not-communicated' },
      { period: q3, value: 30 },
      { period: q4, value: 12 },
    ];
    expect(of(visits, records)).toMatchObject({ value: 1.02, rating: 'achieved' });
  });

  test('what is not due yet is not missing', () => {
    const records: ObservedValue[] = [
      { period: q1, value: 30 },
      { period: q2, state: 'pending' },
    ];
    const result = of(visits, records, { asOf: '2024-07-05' });
    expect(result).toMatchObject({
      actual: { value: 30, date: '2024-03-31' },
      coverage: { observed: 1, expected: 1 },
    });
    expect(result.actual).not.toHaveProperty('atLeast');
  });

  test('parts that may be negative make no bound', () => {
    const net = of(visits, [
      { period: q1, value: 130 },
      { period: q2, value: -20 },
      { period: q4, value: 30 },
    ]);
    expect(net.actual?.value).toBe(140);
    expect(net.actual).not.toHaveProperty('atLeast');
    expect(net.rating).toBe('unknown');
  });

  test('dated events leave no holes', () => {
    const event = (date: string) => ({ period: { start: date, end: date }, value: 30 });
    const result = of(visits, [event('2024-02-03'), event('2024-09-10'), event('2024-11-30')]);
    expect(result).toMatchObject({ coverage: { observed: 3, expected: 3 }, rating: 'partly-achieved' });
  });

  test('a zero is no gap, and a gap is no zero', () => {
    const withZero = of(
      visits,
      [q1, q2, q3, q4].map((period, n) => ({ period, value: n === 1 ? 0 : 30 })),
    );
    expect(withZero).toMatchObject({
      value: 0.9,
      coverage: { observed: 4, expected: 4 },
      rating: 'partly-achieved',
    });
  });

  test('coverage below the wanted one leaves the rating open, whatever the date', () => {
    const records: ObservedValue[] = [
      { period: q1, value: 30 },
      { period: q2, state: 'not-collected' },
      { period: q3, value: 45 },
    ];
    const result = of(visits, records, { asOf: '2024-10-05' });
    expect(result).toMatchObject({ coverage: { observed: 2, expected: 3 }, rating: 'unknown' });
  });

  test('a period that lies across an edge is left out of one year, and counted from the start of a programme', () => {
    const across = { period: { start: '2023-10-01', end: '2024-03-31' }, value: 30 };
    const rest = [
      { period: { start: '2024-04-01', end: '2024-09-30' }, value: 30 },
      { period: { start: '2024-10-01', end: '2024-12-31' }, value: 30 },
    ];
    const ofYear = of(visits, [across, ...rest]);
    expect(ofYear.actual?.value).toBe(60);
    expect(codes(ofYear)).toContain('progress/period-not-inside');
    const overall: ProgressIndicator = {
      basis: 'increment',
      targets: [{ value: 100, over: 'life-of-programme', date: '2024-12-31' }],
    };
    expect(of(overall, [across, ...rest], { start: '2023-11-01' }).actual?.value).toBe(90);
  });

  test('a day is not counted twice: overlapping periods are a conflict', () => {
    const result = of(visits, [
      { period: year, value: 90 },
      { period: q1, value: 30 },
    ]);
    expect(result).toMatchObject({ reason: 'conflict', rating: 'unknown' });
    expect(codes(result)).toContain('progress/periods-overlap');
  });
});

describe('what does not add up', () => {
  const parts = [q1, q2, q3, q4].map((period) => ({ period, value: 20 }));

  test('percentages are not summed', () => {
    expect(of({ ...visits, unit: 'ratio' }, parts)).toMatchObject({ reason: 'not-additive' });
    // one value is no sum
    expect(of({ ...visits, unit: 'ratio' }, [{ period: year, value: 0.5 }]).status).toBe('computed');
  });

  test.each(['none', 'distinct', 'mean', 'last', 'max', 'ratio-of-sums'] as const)(
    'an indicator that combines over time by “%s” is not summed',
    (time) =>
      expect(of({ ...visits, additivity: { time } }, parts)).toMatchObject({ reason: 'not-additive' }),
  );

  test('people counted in several periods may be the same, whatever is declared of their sum', () => {
    const people: ProgressIndicator = { ...visits, countOf: 'distinct-people' };
    expect(of(people, parts)).toMatchObject({ reason: 'overlap-unknown' });
    expect(of({ ...people, additivity: { time: 'sum' } }, parts)).toMatchObject({
      reason: 'overlap-unknown',
    });
    expect(of({ ...visits, countOf: 'contacts' }, parts).status).toBe('computed');
  });
});

describe('revisions', () => {
  const on = (value: number, fields: Partial<ObservedValue> = {}): ObservedValue => ({
    period: q4,
    value,
    ...fields,
  });

  test('a record that another revises is not read', () => {
    expect(of(wait, [on(60, { id: 'a' }), on(75, { id: 'b', revises: 'a' })]).value).toBe(0.5);
    expect(
      of(wait, [on(60, { id: 'a' }), on(70, { id: 'b', revises: 'a' }), on(75, { id: 'c', revises: 'b' })])
        .value,
    ).toBe(0.5);
  });

  test('a revision may move a value to another period', () => {
    const result = of(wait, [on(60, { id: 'a' }), on(75, { id: 'b', revises: 'a', period: q3 })]);
    expect(result.actual).toMatchObject({ value: 75, date: '2024-09-30' });
  });

  test('two heads are a conflict, and neither is used', () => {
    const result = of(wait, [
      on(60, { id: 'a' }),
      on(70, { id: 'b', revises: 'a' }),
      on(75, { id: 'c', revises: 'a' }),
    ]);
    expect(result).toMatchObject({ reason: 'conflict', rating: 'unknown' });
    expect(result.warnings).toMatchObject([
      { code: 'progress/conflict', severity: 'error', params: { date: '2024-12-31' } },
    ]);
  });

  test('so are two values of one period where neither revises the other', () => {
    expect(of(wait, [on(60), on(75)])).toMatchObject({ reason: 'conflict' });
    expect(
      of(visits, [
        { period: q1, value: 1 },
        { period: q1, value: 2 },
      ]),
    ).toMatchObject({ reason: 'conflict' });
  });

  test('the same value twice is one value', () => {
    expect(of(wait, [on(75), on(75, { stage: 'provisional' })])).toMatchObject({ value: 0.5 });
    expect(of(wait, [on(75), on(75, { stage: 'provisional' })]).actual).not.toHaveProperty('provisional');
  });

  test('records that revise each other in a circle are a conflict', () => {
    expect(of(wait, [on(60, { id: 'a', revises: 'b' }), on(75, { id: 'b', revises: 'a' })])).toMatchObject({
      reason: 'conflict',
    });
    expect(of(wait, [on(60, { id: 'a', revises: 'a' })])).toMatchObject({ reason: 'conflict' });
  });

  test('a conflict elsewhere is said, and does not touch a value that does not need it', () => {
    const result = of(wait, [{ period: q1, value: 1 }, { period: q1, value: 2 }, on(75)]);
    expect(result.value).toBe(0.5);
    expect(codes(result)).toEqual(['progress/conflict']);
  });

  test('a value fills the gap that was recorded before it', () => {
    expect(of(wait, [{ period: q4, state: 'pending' }, on(75)]).value).toBe(0.5);
  });

  test('a revision of what came after the report is not known yet', () => {
    const moved = { id: 'b', revises: 'a', period: { start: '2025-01-01', end: '2025-03-31' }, value: 1 };
    expect(of(wait, [on(75, { id: 'a' }), moved]).value).toBe(0.5);
  });
});

describe('provisional values', () => {
  const provisional = (value: number): ObservedValue => ({ period: q4, value, stage: 'provisional' });

  test('count, and every result that rests on one says so', () => {
    expect(of(wait, [provisional(75)])).toMatchObject({
      value: 0.5,
      actual: { provisional: true, marks: ['provisional'] },
    });
    const sum = of(
      visits,
      [q1, q2, q3].map((period): ObservedValue => ({ period, value: 20 })).concat(provisional(20)),
    );
    expect(sum.actual).toMatchObject({ value: 80, provisional: true });
  });

  test('never achieve a target for good', () => {
    expect(of(wait, [provisional(50)]).rating).toBe('achieved-early');
    expect(of(wait, [provisional(52)]).rating).toBe('nearly-achieved');
  });

  test('are left out on request: what was final before stands', () => {
    const records = [
      { period: q4, value: 60, id: 'a' },
      { ...provisional(50), id: 'b', revises: 'a' },
    ];
    expect(of(wait, records, { finalOnly: true }).value).toBe(0.8);
    expect(of(wait, [provisional(75)], { finalOnly: true })).toMatchObject({ reason: 'no-actual' });
    const sum = of(
      visits,
      [{ period: q1, value: 30 }, { period: q2, value: 30 }, { period: q3, value: 30 }, provisional(9)],
      {
        finalOnly: true,
      },
    );
    expect(sum).toMatchObject({
      actual: { value: 90, atLeast: true },
      coverage: { observed: 3, expected: 4 },
    });
  });
});

describe('values that are not exact', () => {
  const bounded = (fields: Partial<ObservedValue>): ObservedValue => ({ period: q4, ...fields });

  test('an approximate value keeps its number and its mark', () => {
    expect(of(wait, [bounded({ value: 75, approximate: true })])).toMatchObject({
      value: 0.5,
      actual: { value: 75, approximate: true },
    });
  });

  test('how a value came about is told', () => {
    const result = of(wait, [bounded({ value: 75, state: 'estimated' })]);
    expect(result.actual?.marks).toEqual(['estimated']);
    expect(of(wait, [bounded({ value: 75, state: 'reported' })]).actual).not.toHaveProperty('marks');
  });

  test('a state without a number has none, whatever stands beside it', () => {
    expect(of(wait, [bounded({ value: 75, state: 'suppressed' })])).toMatchObject({ reason: 'no-actual' });
  });

  test('limits on one side of every cut-off keep the rating', () => {
    const result = of(wait, [bounded({ value: 65, bounds: { min: 62, max: 68 } })]);
    expect(result).toMatchObject({
      value: 0.7,
      rating: 'partly-achieved',
      actual: { bounds: { min: 62, max: 68 } },
    });
  });

  test('a cut-off between the limits: within uncertainty', () => {
    expect(of(wait, [bounded({ value: 70, bounds: { min: 68, max: 72 } })]).rating).toBe(
      'within-uncertainty',
    );
    expect(of(wait, [bounded({ value: 50, bounds: { min: 48, max: 52 } })]).rating).toBe(
      'within-uncertainty',
    );
  });

  test('“<5” is 0 to 4: a lower bound and an upper one, and their sum', () => {
    const records: ObservedValue[] = [
      { period: q1, value: 90 },
      { period: q2, bounds: { min: 0, max: 4 }, state: 'suppressed' },
      { period: q3, value: 0 },
      { period: q4, value: 2 },
    ];
    expect(of(visits, records)).toMatchObject({
      actual: { value: 92, bounds: { min: 92, max: 96 } },
      coverage: { observed: 4, expected: 4 },
      rating: 'within-uncertainty',
    });
  });

  test('“more than 100” is a lower bound, which may be enough', () => {
    const more = (min: number) => of(visits, [{ period: year, bounds: { min } }]);
    expect(more(100)).toMatchObject({ actual: { value: 100, atLeast: true }, rating: 'achieved' });
    expect(more(80)).toMatchObject({ value: 0.8, rating: 'unknown' });
    // of what shall fall, more is worse
    expect(of(wait, [bounded({ bounds: { min: 40 } })]).rating).toBe('unknown');
  });

  test('an upper bound alone is no value', () => {
    expect(of(visits, [{ period: year, bounds: { max: 80 } }])).toMatchObject({ reason: 'no-actual' });
    expect(of(wait, [bounded({ value: 45, bounds: { max: 45 } })]).rating).toBe('achieved');
  });

  test('limits that do not hold the value are no number', () => {
    expect(of(wait, [bounded({ value: 75, bounds: { min: 80, max: 90 } })])).toMatchObject({
      reason: 'not-a-number',
    });
  });
});

describe('how a figure came about', () => {
  test('is told step by step on request', () => {
    expect(of(wait, [{ period: q4, value: 75 }])).not.toHaveProperty('trace');
    const steps = of(wait, [{ period: q4, value: 75 }], { trace: true }).trace ?? [];
    expect(steps).toContainEqual({
      step: 'baseline',
      params: { baseline: { value: 100, date: '2024-01-01' } },
    });
    expect(steps).toContainEqual({ step: 'rating', params: { rating: 'not-achieved' } });
    expect(steps.map(({ step }) => step)).toEqual(
      expect.arrayContaining(['comparison', 'target', 'actual', 'expected']),
    );
  });
});
