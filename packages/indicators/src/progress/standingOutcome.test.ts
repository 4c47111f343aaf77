import { describe, expect, test } from 'vitest';
import type { ObservedValue } from '../observed/ObservedValue.ts';
import type { ProgressIndicator, ProgressTarget } from './ProgressIndicator.ts';
import { progress } from './progress.ts';

const quarterEnds = ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31'];
const series = (...values: readonly (number | undefined)[]): ObservedValue[] =>
  values.map((value, n) => {
    const period = { start: quarterEnds[n] ?? '', end: quarterEnds[n] ?? '' };
    return value === undefined ? { period, state: 'not-collected' } : { period, value };
  });
const keeping = (
  target: Omit<ProgressTarget, 'over'>,
  fields: Partial<ProgressIndicator> = {},
): ProgressIndicator => ({
  basis: 'snapshot',
  targets: [{ over: 'at-date', date: '2024-12-31', ...target }],
  ...fields,
});
const soFar = { asOf: '2024-10-15' };
const inTheEnd = { asOf: '2025-01-15' };

describe('a band to stay in', () => {
  const band = keeping({ kind: 'band', min: 18, max: 22 });

  test('kept at every period: on track, in the end achieved', () => {
    expect(progress(band, series(18, 20, 22), soFar)).toMatchObject({
      status: 'computed',
      method: 'band@1',
      value: 1,
      unit: 'ratio',
      standing: { state: 'kept', distance: 0, widths: 0, periodsInside: 3, periods: 3 },
      rating: 'on-track',
      target: { min: 18, max: 22, date: '2024-12-31' },
      figures: {
        distanceTravelled: { reason: 'not-a-ratio-target' },
        achievementOfTarget: { reason: 'not-a-ratio-target' },
      },
    });
    expect(progress(band, series(18, 20, 22, 21), inTheEnd).rating).toBe('achieved');
  });

  test('lost: outside now, with the distance in units and in widths', () => {
    expect(progress(band, series(20, 20, 25), soFar)).toMatchObject({
      value: 0,
      standing: { state: 'lost', distance: 3, widths: 0.75, periodsInside: 2, periods: 3 },
      rating: 'off-track',
    });
    expect(progress(band, series(20, 20, 20, 16), inTheEnd)).toMatchObject({
      standing: { state: 'lost', distance: 2 },
      rating: 'not-achieved',
    });
  });

  test('restored: inside again after having been outside', () => {
    expect(progress(band, series(20, 25, 19), soFar)).toMatchObject({
      value: 1,
      standing: { state: 'restored', distance: -1 },
      rating: 'at-risk',
    });
    expect(progress(band, series(20, 25, 19, 20), inTheEnd).rating).toBe('partly-achieved');
  });

  test('what was before the programme is not judged', () => {
    expect(progress(band, series(30, 20, 20), { ...soFar, start: '2024-04-01' }).standing).toMatchObject({
      state: 'kept',
      periods: 2,
    });
  });

  test('periods that nobody measured lower the coverage, and below 80 % there is no rating', () => {
    expect(progress(band, series(20, undefined, 20, 20), inTheEnd).rating).toBe('unknown');
    expect(progress(band, series(20, undefined, 20, 20), { ...inTheEnd, minCoverage: 0.7 }).rating).toBe(
      'achieved',
    );
  });

  test('limits that reach over a bound leave it open', () => {
    const [last] = series(21);
    const unsure = {
      period: last?.period ?? { start: '', end: '' },
      value: 21,
      bounds: { min: 20, max: 23 },
    };
    expect(progress(band, [unsure], soFar).rating).toBe('within-uncertainty');
    const wide = { ...unsure, bounds: { min: 10, max: 30 } };
    expect(progress(band, [wide], soFar).rating).toBe('within-uncertainty');
  });

  test('is not kept for good on provisional data', () => {
    const records = series(20, 20, 20, 20).map(
      (record): ObservedValue => ({ ...record, stage: 'provisional' }),
    );
    expect(progress(band, records, inTheEnd).rating).toBe('achieved-early');
  });

  test('a conflict in one of the periods is a conflict', () => {
    const records = [...series(20, 20, 20), ...series(21)];
    expect(progress(band, records, soFar)).toMatchObject({ reason: 'conflict' });
  });

  test('without bounds there is nothing to stay in', () => {
    expect(progress(keeping({ kind: 'band' }), series(20), soFar)).toMatchObject({ reason: 'no-target' });
    expect(progress(keeping({ kind: 'band', min: 5, max: 1 }), series(20), soFar)).toMatchObject({
      reason: 'not-a-number',
    });
  });
});

describe('a threshold never to cross', () => {
  test('never above 5 %', () => {
    const ceiling = keeping({ kind: 'threshold', max: 0.05 }, { unit: 'ratio', basis: 'ratio' });
    expect(progress(ceiling, series(0.02, 0.05, 0.03), soFar)).toMatchObject({
      method: 'threshold@1',
      standing: { state: 'kept' },
      rating: 'on-track',
    });
    const crossed = progress(ceiling, series(0.02, 0.08), soFar);
    expect(crossed).toMatchObject({ standing: { state: 'lost' }, rating: 'off-track' });
    expect(crossed.standing?.distance).toBeCloseTo(0.03, 14);
    expect(crossed.standing).not.toHaveProperty('widths');
  });

  test('written as a value, it is the floor of what shall rise and the ceiling of what shall fall', () => {
    const at = (direction: 'increase' | 'decrease' | undefined, value: number) =>
      progress(keeping({ kind: 'threshold', value: 10 }, direction && { direction }), series(value), soFar)
        .value;
    expect([at('increase', 12), at('increase', 8)]).toEqual([1, 0]);
    expect([at('decrease', 12), at('decrease', 8)]).toEqual([0, 1]);
    expect([at(undefined, 12), at(undefined, 8)]).toEqual([1, 0]);
  });

  test('a lower bound above the floor keeps it', () => {
    const floor = keeping({ kind: 'threshold', min: 10 });
    const more = (min: number) =>
      progress(floor, [{ period: { start: '2024-06-30', end: '2024-06-30' }, bounds: { min } }], soFar);
    expect(more(12).rating).toBe('on-track');
    expect(more(8).rating).toBe('within-uncertainty');
  });
});

describe('a level to maintain', () => {
  test('is the baseline, no worse than which it shall get', () => {
    const staff = keeping(
      { kind: 'maintain' },
      { baseline: { value: 50, date: '2023-12-31' }, direction: 'increase' },
    );
    expect(progress(staff, series(50, 52, 51), soFar)).toMatchObject({
      method: 'maintain@1',
      value: 1,
      standing: { state: 'kept', distance: -1 },
      target: { min: 50 },
    });
    expect(progress(staff, series(50, 49), soFar).value).toBe(0);
  });

  test('without a direction it is kept as it is, or within the bounds given', () => {
    const exact = keeping({ kind: 'maintain' }, { baseline: { value: 50 } });
    expect(progress(exact, series(50), soFar).value).toBe(1);
    expect(progress(exact, series(51), soFar).value).toBe(0);
    const roughly = keeping({ kind: 'maintain', min: 48, max: 52 }, { baseline: { value: 50 } });
    expect(progress(roughly, series(51), soFar).value).toBe(1);
  });

  test('needs something to maintain', () => {
    expect(progress(keeping({ kind: 'maintain' }), series(50), soFar)).toMatchObject({
      reason: 'no-baseline',
    });
  });
});

describe('a direction to improve in', () => {
  const better = (direction: 'increase' | 'decrease') =>
    keeping({ kind: 'improve' }, { unit: 'days', baseline: { value: 20, date: '2023-12-31' }, direction });

  test('the figure is the change in the wanted direction, in the unit of the indicator', () => {
    expect(progress(better('decrease'), series(16), soFar)).toMatchObject({
      method: 'improve@1',
      value: 4,
      unit: 'days',
      rating: 'achieved-early',
    });
    expect(progress(better('increase'), series(16), soFar)).toMatchObject({
      value: -4,
      rating: 'regressing',
    });
    expect(progress(better('increase'), series(20), soFar)).toMatchObject({ value: 0, rating: 'off-track' });
    expect(Object.is(progress(better('decrease'), series(20), soFar).value, 0)).toBe(true);
  });

  test('on its due date any improvement is enough', () => {
    const inTheEndAt = (value: number) =>
      progress(better('decrease'), series(20, 20, 20, value), inTheEnd).rating;
    expect(inTheEndAt(19.9)).toBe('achieved');
    expect(inTheEndAt(20)).toBe('not-achieved');
    expect(inTheEndAt(21)).toBe('regressed');
  });

  test('limits on both sides of the baseline leave it open', () => {
    const period = { start: '2024-12-31', end: '2024-12-31' };
    const unsure = [{ period, value: 19, bounds: { min: 17, max: 21 } }];
    expect(progress(better('decrease'), unsure, inTheEnd).rating).toBe('within-uncertainty');
  });

  test('needs a baseline', () => {
    expect(progress(keeping({ kind: 'improve' }), series(50), soFar)).toMatchObject({
      reason: 'no-baseline',
    });
  });
});

test('an aim of a kind that is somebody’s own is not computed by guesswork', () => {
  expect(progress(keeping({ kind: 'org.example/rubric', value: 3 }), series(3), soFar)).toMatchObject({
    reason: 'unknown-method',
    rating: 'unknown',
    actual: { value: 3 },
  });
});
