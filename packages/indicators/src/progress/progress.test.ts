import { describe, expect, test } from 'vitest';
import type { ObservedValue } from '../observed/ObservedValue.ts';
import type { ProgressIndicator } from './ProgressIndicator.ts';
import type { Progress } from './ProgressResult.ts';
import { progress } from './progress.ts';

const year = (n: number) => ({ start: `${n}-01-01`, end: `${n}-12-31` });
const quarters = (n: number) => [
  { start: `${n}-01-01`, end: `${n}-03-31` },
  { start: `${n}-04-01`, end: `${n}-06-30` },
  { start: `${n}-07-01`, end: `${n}-09-30` },
  { start: `${n}-10-01`, end: `${n}-12-31` },
];
const day = (date: string) => ({ start: date, end: date });
const byQuarter = (n: number, values: readonly (number | undefined)[]): ObservedValue[] =>
  quarters(n)
    .slice(0, values.length)
    .map((period, at) => {
      const value = values[at];
      return value === undefined ? { period, state: 'not-collected' } : { period, value };
    });
const codes = (result: Progress) => result.warnings.map(({ code }) => code);
const shares = ({ figures }: Progress) => [
  figures.distanceTravelled.value ?? figures.distanceTravelled.reason,
  figures.achievementOfTarget.value ?? figures.achievementOfTarget.reason,
];

describe('actuals and targets on one basis and scope', () => {
  const families: ProgressIndicator = {
    unit: 'families',
    basis: 'increment',
    direction: 'increase',
    baseline: { value: 42, date: '2022-12-31' },
    targets: [{ id: 'year', value: 60, over: 'per-period', period: year(2024) }],
  };

  test('increments per period: that period alone, from the same span before the programme', () => {
    const records = [...byQuarter(2023, [99, 99, 99, 99]), ...byQuarter(2024, [12, 18, 9, 17])];
    const result = progress(families, records, { asOf: '2025-01-15', start: '2023-01-01' });
    expect(result).toMatchObject({
      status: 'computed',
      method: 'achievement-of-target@1',
      value: 56 / 60,
      unit: 'ratio',
      actual: { value: 56, date: '2024-12-31', period: year(2024) },
      baseline: { value: 42 },
      target: { id: 'year', value: 60, date: '2024-12-31' },
      coverage: { observed: 4, expected: 4 },
      rating: 'partly-achieved',
    });
    expect(result.figures.distanceTravelled.value).toBeCloseTo(14 / 18, 14);
    expect(codes(result)).toEqual([]);
  });

  test.each(['to-date', 'life-of-programme'] as const)(
    'increments %s: the running total since the start, from 0',
    (over) => {
      const indicator = { ...families, targets: [{ value: 100, over, date: '2025-12-31' }] };
      const records = [...byQuarter(2023, [50]), ...byQuarter(2024, [12, 18, 9, 17])];
      const result = progress(indicator, records, { asOf: '2025-01-15', start: '2024-01-01' });
      expect(result.actual?.value).toBe(56);
      expect(result.baseline).toEqual({ value: 0, date: '2024-01-01' });
      expect(shares(result)).toEqual([0.56, 0.56]);
      expect(result.expected?.value).toBeCloseTo((100 * 365) / 730, 10);
      expect(result.rating).toBe('on-track');
      expect(codes(result)).toContain('progress/baseline-not-used');
    },
  );

  test('running totals to date: the latest total, from 0', () => {
    const indicator: ProgressIndicator = {
      basis: 'running-total',
      targets: [{ value: 100, over: 'to-date', date: '2024-12-31' }],
    };
    const result = progress(indicator, byQuarter(2024, [20, 50, 70]), {
      asOf: '2024-10-15',
      start: '2024-01-01',
    });
    expect(result).toMatchObject({ value: 0.7, method: 'achievement-of-target@1', actual: { value: 70 } });
    expect(result.baseline).toEqual({ value: 0, date: '2024-01-01' });
    expect(shares(result)).toEqual([0.7, 0.7]);
  });

  test('running totals to date: from the total at the start if it did not start at 0', () => {
    const indicator: ProgressIndicator = {
      basis: 'running-total',
      baseline: { value: 20, date: '2024-01-01' },
      targets: [{ value: 100, over: 'life-of-programme', date: '2025-12-31' }],
    };
    const result = progress(indicator, byQuarter(2024, [25, 40, 55, 60]), { asOf: '2025-01-15' });
    expect(result.value).toBe(0.6);
    expect(result.figures.distanceTravelled.value).toBe(0.5);
    // judged on the way that is left, not on what was there before
    expect(result.scheduleIndex).toBeCloseTo(0.5 / (365 / 730), 12);
    expect(result.rating).toBe('on-track');
  });

  test('running totals per period: the difference of totals first', () => {
    const indicator: ProgressIndicator = {
      basis: 'running-total',
      baseline: { value: 40 },
      targets: [{ value: 50, over: 'per-period', period: year(2024) }],
    };
    const records = [...byQuarter(2023, [10, 20, 30, 45]), ...byQuarter(2024, [60, 70, 85, 90])];
    const result = progress(indicator, records, { asOf: '2025-01-15', start: '2023-01-01' });
    expect(result).toMatchObject({ value: 0.9, actual: { value: 45, period: year(2024) } });
    expect(result.figures.distanceTravelled.value).toBe(0.5);
    expect(result.rating).toBe('partly-achieved');
  });

  test('running totals of the first period of a programme begin at 0', () => {
    const indicator: ProgressIndicator = {
      basis: 'running-total',
      targets: [{ value: 100, over: 'per-period', period: year(2024) }],
    };
    const records = byQuarter(2024, [20, 50, 70, 95]);
    expect(progress(indicator, records, { asOf: '2025-01-15', start: '2024-01-01' }).value).toBe(0.95);
    expect(progress(indicator, records, { asOf: '2025-01-15' })).toMatchObject({ reason: 'no-actual' });
  });

  test('snapshots at a date: the value at that date, never a sum', () => {
    const indicator: ProgressIndicator = {
      basis: 'snapshot',
      baseline: { value: 21, date: '2022-12-31' },
      targets: [{ value: 10, over: 'at-date', date: '2024-12-31' }],
    };
    const result = progress(indicator, byQuarter(2024, [18.5, 15, 14, 12.5]), { asOf: '2025-03-15' });
    expect(result).toMatchObject({
      method: 'distance-travelled@1',
      actual: { value: 12.5, date: '2024-12-31' },
      baseline: { value: 21, date: '2022-12-31' },
      expected: { value: 10, achievement: 1, elapsed: 1 },
      rating: 'partly-achieved',
    });
    expect(result.value).toBeCloseTo(8.5 / 11, 14);
    expect(result.figures.achievementOfTarget.value).toBe(1.25);
  });

  test('a value measured after the due date is not the value at that date', () => {
    const indicator: ProgressIndicator = {
      basis: 'snapshot',
      baseline: { value: 0, date: '2023-12-31' },
      targets: [{ value: 100, over: 'at-date', date: '2024-12-31' }],
    };
    const records = [
      { period: day('2024-12-20'), value: 80 },
      { period: day('2025-06-30'), value: 120 },
    ];
    expect(progress(indicator, records, { asOf: '2025-07-01' }).value).toBe(0.8);
    const late = progress(indicator, records.slice(1), { asOf: '2025-07-01' });
    expect(late.value).toBe(1.2);
    expect(codes(late)).toContain('progress/measured-after-due');
  });

  test('ratios at a date: the last rate, main figure the way from the baseline', () => {
    const indicator: ProgressIndicator = {
      unit: 'ratio',
      basis: 'ratio',
      baseline: { value: 0.35, date: '2023-12-31' },
      targets: [{ value: 0.8, over: 'at-date', date: '2024-12-31' }],
    };
    const [, second = year(2024), third = second, fourth = third] = quarters(2024);
    const records: ObservedValue[] = [
      { period: second, value: 0.52 },
      { period: third, state: 'not-collected' },
      { period: fourth, value: 0.64, stage: 'provisional' },
    ];
    const result = progress(indicator, records, { asOf: '2025-01-15' });
    expect(result.value).toBeCloseTo(0.29 / 0.45, 12);
    expect(result.figures.achievementOfTarget.value).toBeCloseTo(0.8, 12);
    expect(result.actual).toMatchObject({ value: 0.64, provisional: true });
  });

  test('the same target for every period: each alone, overall the share of periods that met it', () => {
    const indicator: ProgressIndicator = {
      unit: 'ratio',
      basis: 'ratio',
      direction: 'increase',
      baseline: { value: 0.6 },
      targets: [{ value: 0.8, over: 'per-period' }],
    };
    const result = progress(indicator, byQuarter(2024, [0.7, 0.85, 0.8, 0.9]), {
      asOf: '2025-01-15',
      end: '2024-12-31',
    });
    expect(result).toMatchObject({
      method: 'periods-met@1',
      value: 0.75,
      standing: { periodsInside: 3, periods: 4 },
      rating: 'partly-achieved',
    });
    const midYear = progress(indicator, byQuarter(2024, [0.85, 0.85]), {
      asOf: '2024-07-15',
      end: '2024-12-31',
    });
    expect(midYear).toMatchObject({ value: 1, rating: 'on-track' });
  });

  test('a level target of one period is compared in that period alone', () => {
    const indicator: ProgressIndicator = {
      basis: 'snapshot',
      baseline: { value: 50 },
      targets: [{ value: 100, over: 'per-period', period: year(2024) }],
    };
    const records = [...byQuarter(2023, [90]), ...byQuarter(2024, [60, 70, 75, 80])];
    expect(progress(indicator, records, { asOf: '2025-01-15' }).value).toBe(0.6);
    // the value of the very period comes before that of its last part
    const ofYear = [...records, { period: year(2024), value: 75 }];
    expect(progress(indicator, ofYear, { asOf: '2025-01-15' }).value).toBe(0.5);
  });

  test('a flow target without a period judges the last period by itself', () => {
    const indicator: ProgressIndicator = { basis: 'increment', targets: [{ value: 20, over: 'per-period' }] };
    const result = progress(indicator, byQuarter(2024, [12, 18]), { asOf: '2024-07-15' });
    expect(result).toMatchObject({ value: 0.9, actual: { value: 18 }, rating: 'partly-achieved' });
    expect(codes(result)).toContain('progress/period-assumed');
  });

  test('increments have no state at a date, and a level is no total: what cannot be compared is refused', () => {
    const records = byQuarter(2024, [1, 2]);
    const options = { asOf: '2024-12-31' };
    const refused = { status: 'not-computable', reason: 'basis-mismatch', rating: 'unknown' };
    expect(
      progress({ basis: 'increment', targets: [{ value: 9, over: 'at-date' }] }, records, options),
    ).toMatchObject(refused);
    expect(
      progress({ basis: 'snapshot', targets: [{ value: 9, basis: 'increment' }] }, records, options),
    ).toMatchObject(refused);
    expect(
      progress({ basis: 'running-total', targets: [{ value: 9, basis: 'ratio' }] }, [], options),
    ).toMatchObject(refused);
  });

  test.each([
    ['snapshot', {}, 'at-date'],
    ['ratio', {}, 'at-date'],
    ['running-total', {}, 'to-date'],
    ['increment', {}, 'to-date'],
    ['increment', { period: year(2024) }, 'per-period'],
    ['increment', { period: year(2024), basis: 'running-total' }, 'to-date'],
  ] as const)('a scope that is not told follows the basis: %s %j is %s', (basis, target, over) => {
    const result = progress({ basis, targets: [{ value: 10, date: '2024-12-31', ...target }] }, [], {
      asOf: '2024-06-30',
    });
    expect(result.comparison?.over).toBe(over);
    expect(result.warnings).toContainEqual(
      expect.objectContaining({ code: 'progress/scope-assumed', params: { over } }),
    );
  });

  test('a basis that is not told is a state, and of a ratio a ratio: a hint says so', () => {
    const basisOf = (unit: string) =>
      progress({ unit, targets: [{ value: 1, over: 'at-date' }] }, [], { asOf: '2024-06-30' });
    expect(basisOf('days').comparison?.basis).toBe('snapshot');
    expect(basisOf('ratio').comparison?.basis).toBe('ratio');
    expect(basisOf('ratio').warnings).toMatchObject([{ code: 'progress/basis-assumed', severity: 'hint' }]);
  });
});
