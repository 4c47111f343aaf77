import { describe, expect, test } from 'vitest';
import type { RollUpIndicator, RollUpOptions, RollUpValue } from './RollUpOptions.ts';
import { rollUp } from './rollUp.ts';

const quarters = [
  { start: '2024-01-01', end: '2024-03-31' },
  { start: '2024-04-01', end: '2024-06-30' },
  { start: '2024-07-01', end: '2024-09-30' },
  { start: '2024-10-01', end: '2024-12-31' },
];
const quarter = (n: number, fields: Partial<RollUpValue>): RollUpValue => ({
  period: quarters[n - 1] ?? { start: '', end: '' },
  ...fields,
});
const year = { start: '2024-01-01', end: '2024-12-31' };
const visits: RollUpIndicator = { unit: 'visits', basis: 'increment' };
const byTime: RollUpOptions = { by: 'time' };
const codes = (result: { readonly warnings: readonly { readonly code: string }[] }) =>
  result.warnings.map(({ code }) => code.replace('aggregation/', ''));

describe('increments', () => {
  test('add up over their periods', () => {
    const values = [4, 1, 3, 2].map((n) => quarter(n, { value: n }));
    expect(rollUp(visits, values, byTime)).toMatchObject({
      value: 10,
      coverage: { observed: 4, expected: 4 },
      period: year,
      warnings: [],
    });
  });

  test('a hole between two periods is missing, and so is a gap', () => {
    const hole = rollUp(visits, [quarter(1, { value: 1 }), quarter(3, { value: 3 })], byTime);
    expect(hole).toMatchObject({ value: 4, atLeast: true, coverage: { observed: 2, expected: 3 } });
    const gap = [quarter(1, { value: 1 }), quarter(2, { state: 'not-collected' }), quarter(3, { value: 3 })];
    expect(rollUp(visits, gap, byTime)).toMatchObject({
      value: 4,
      coverage: { observed: 2, expected: 3 },
      period: { start: '2024-01-01', end: '2024-09-30' },
    });
    const late = [quarter(2, { value: 1 }), quarter(1, { state: 'not-collected' })];
    expect(rollUp(visits, late, byTime)).toMatchObject({
      value: 1,
      atLeast: true,
      coverage: { observed: 1, expected: 2 },
      period: { start: '2024-01-01', end: '2024-06-30' },
    });
  });

  test('a gap under a value is none', () => {
    const values = [{ period: year, value: 9 }, quarter(2, { state: 'not-collected' })];
    expect(rollUp(visits, values, byTime)).toMatchObject({
      value: 9,
      coverage: { observed: 1, expected: 1 },
    });
  });

  test('a gap under one of several values is none', () => {
    const half = { period: { start: '2024-01-01', end: '2024-06-30' }, value: 9 };
    const values = [half, quarter(2, { state: 'not-collected' }), quarter(3, { value: 3 })];
    expect(rollUp(visits, values, byTime)).toMatchObject({
      value: 12,
      coverage: { observed: 2, expected: 2 },
    });
  });

  test('what is missing of the days asked for is missing', () => {
    const values = [quarter(2, { value: 2 }), quarter(3, { value: 3 })];
    const found = rollUp(visits, values, { ...byTime, period: year });
    expect(found).toMatchObject({ value: 5, coverage: { observed: 2, expected: 4 }, period: year });
    const sofar = rollUp(visits, values, { ...byTime, period: year, asOf: '2024-09-30' });
    // the last quarter is still to come
    expect(sofar.coverage).toEqual({ observed: 2, expected: 3 });
    const after = rollUp(visits, values, { ...byTime, period: year, asOf: '2025-02-01' });
    expect(after.coverage).toEqual({ observed: 2, expected: 4 });
  });

  test('values outside the days asked for are not counted, and those across the border are told', () => {
    const values = [...[1, 2, 3, 4].map((n) => quarter(n, { value: n }))];
    const found = rollUp(visits, values, { ...byTime, period: { start: '2024-04-01', end: '2024-09-30' } });
    expect(found).toMatchObject({ value: 5, coverage: { observed: 2, expected: 2 }, warnings: [] });
    const cut = rollUp(visits, values, { ...byTime, period: { start: '2024-03-31', end: '2024-10-01' } });
    expect(cut).toMatchObject({ value: 5, period: { start: '2024-03-31', end: '2024-10-01' } });
    expect(cut.warnings).toEqual([
      { code: 'aggregation/period-not-inside', severity: 'warning', params: { parts: 2 } },
    ]);
  });

  test('periods that share a day are a conflict', () => {
    const values = [
      quarter(1, { value: 1 }),
      { period: { start: '2024-03-31', end: '2024-06-30' }, value: 2 },
    ];
    const found = rollUp(visits, values, byTime);
    expect(found).toMatchObject({ reason: 'conflict' });
    expect(found.warnings).toEqual([
      { code: 'aggregation/periods-overlap', severity: 'error', params: { date: '2024-06-30' } },
    ]);
    const outer = [{ period: year, value: 9 }, quarter(2, { value: 2 })];
    expect(rollUp(visits, outer, byTime)).toMatchObject({ reason: 'conflict' });
    // of which the highest can be told all the same
    expect(rollUp(visits, outer, { ...byTime, as: 'max' }).value).toBe(9);
    expect(rollUp(visits, outer, { ...byTime, as: 'min' }).value).toBe(2);
    expect(rollUp(visits, outer, { ...byTime, as: 'mean' })).toMatchObject({ reason: 'conflict' });
  });

  test('a value at fault spoils the total', () => {
    const values = [quarter(1, { value: 1 }), quarter(2, { value: Number.NaN })];
    expect(rollUp(visits, values, byTime)).toMatchObject({ reason: 'not-a-number' });
  });

  test('nothing within the days asked for is no figure', () => {
    const found = rollUp(visits, [quarter(1, { value: 1 })], {
      ...byTime,
      period: { start: '2025-01-01', end: '2025-12-31' },
    });
    expect(found).toMatchObject({ reason: 'no-actual', coverage: { observed: 0, expected: 0 } });
    expect(rollUp(visits, [], byTime)).not.toHaveProperty('period');
  });
});

describe('levels and running totals', () => {
  const values = [quarter(3, { value: 30 }), quarter(1, { value: 10 }), quarter(2, { value: 25 })];

  test('the last one stands', () => {
    for (const basis of ['snapshot', 'running-total'] as const) {
      expect(rollUp({ basis, unit: 'places' }, values, byTime)).toMatchObject({
        value: 30,
        method: 'roll-up-last@1',
        coverage: { observed: 3, expected: 3 },
      });
    }
  });

  test('a missing last value leaves the one before', () => {
    const found = rollUp({ basis: 'snapshot' }, [...values, quarter(4, { state: 'pending' })], byTime);
    expect(found).toMatchObject({ value: 30, coverage: { observed: 3, expected: 4 } });
    const bounded = [...values, quarter(4, { bounds: { min: 31, max: 33 } })];
    expect(rollUp({ basis: 'snapshot' }, bounded, byTime)).toMatchObject({
      value: 31,
      bounds: { min: 31, max: 33 },
    });
  });

  test('of overlapping periods the one that ends last, and of those the shorter', () => {
    const overlapping = [{ period: year, value: 99 }, quarter(4, { value: 40 }), quarter(1, { value: 10 })];
    expect(rollUp({ basis: 'snapshot' }, overlapping, byTime).value).toBe(40);
    expect(rollUp({ basis: 'snapshot' }, overlapping.toReversed(), byTime).value).toBe(40);
  });
});

describe('the age of a last value', () => {
  const places: RollUpIndicator = { unit: 'places', basis: 'snapshot' };
  const values = [quarter(1, { value: 10, stage: 'provisional' }), quarter(2, { value: 12 })];
  const days = (period: { start: string; end: string }, more: Partial<RollUpOptions> = {}) =>
    rollUp(places, values, { ...byTime, period, ...more });

  test('within one collection interval it stands', () => {
    // 91 days from one quarter to the next
    const found = days({ start: '2024-01-01', end: '2024-09-29' });
    expect(found).toMatchObject({ value: 12, period: { end: '2024-09-29' } });
    expect(found).not.toHaveProperty('marks');
    expect(codes(found)).toEqual(['parts-missing', 'low-coverage']);
  });

  test('beyond it there is no value, unless it is carried forward on request', () => {
    const found = days({ start: '2024-01-01', end: '2024-09-30' });
    expect(found).toMatchObject({ status: 'not-computable', reason: 'no-actual' });
    expect(found.warnings).toEqual([
      { code: 'aggregation/stale', severity: 'warning', params: { days: 92 } },
    ]);
    const carried = days({ start: '2024-01-01', end: '2024-09-30' }, { carryForward: true });
    expect(carried).toMatchObject({ value: 12, marks: ['carried-forward'] });
    expect(codes(carried)).toEqual(['stale', 'parts-missing', 'low-coverage']);
  });

  test('the indicator may say for how long, and the day of the report counts too', () => {
    const patient = { ...places, maxAgeDays: 92 };
    const period = { start: '2024-01-01', end: '2024-12-31' };
    const until = (asOf: string) => rollUp(patient, values, { ...byTime, period, asOf });
    expect(until('2024-09-30').value).toBe(12);
    expect(until('2024-10-01')).toMatchObject({ reason: 'no-actual' });
    expect(rollUp(patient, values, { ...byTime, asOf: '2024-10-01' })).toMatchObject({ reason: 'no-actual' });
    expect(rollUp(patient, values, byTime).value).toBe(12);
  });

  test('what was provisional before it says nothing of it', () => {
    const found = rollUp(places, values, byTime);
    expect(found).toMatchObject({ value: 12, warnings: [] });
    expect(found).not.toHaveProperty('marks');
    const last = rollUp(places, [...values, quarter(3, { value: 3, state: 'carried-forward' })], {
      ...byTime,
      asOf: '2025-12-31',
      carryForward: true,
    });
    expect(last.marks).toEqual(['carried-forward']);
  });
});

test('a percentage over time is a ratio of sums', () => {
  const values = [quarter(1, { numerator: 1, denominator: 4 }), quarter(2, { numerator: 3, denominator: 4 })];
  expect(rollUp({ basis: 'ratio' }, values, byTime)).toMatchObject({
    value: 0.5,
    method: 'roll-up-ratio-of-sums@1',
  });
});

test('places side by side are not rolled up over time in one figure', () => {
  const values = [quarter(1, { value: 1, place: 'n' }), quarter(2, { value: 1, place: 's' })];
  expect(codes(rollUp(visits, values, byTime))).toEqual(['mixed-parts']);
});
