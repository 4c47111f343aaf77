import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedOnPath } from './expectedOnPath.ts';

const points = [
  { date: '2024-01-01', value: 10 },
  { date: '2024-12-31', value: 20 },
  { date: '2025-12-31', value: 50 },
  { date: '2026-12-31', value: 60 },
];

describe('the level expected on a planned path', () => {
  test('is the milestone itself on its day', () => {
    for (const { date, value } of points) expect(expectedOnPath({ points }, date)).toBe(value);
  });

  test('lies on the straight line between two milestones', () => {
    expect(expectedOnPath({ points }, '2025-07-02')).toBeCloseTo(20 + (30 * 183) / 365, 12);
  });

  test('stays at the first level before the start, at the last after the end', () => {
    expect(expectedOnPath({ points }, '2001-01-01')).toBe(10);
    expect(expectedOnPath({ points }, '2031-01-01')).toBe(60);
  });

  test('keeps the last level reached on a path in steps', () => {
    expect(expectedOnPath({ points, shape: 'step' }, '2025-12-30')).toBe(20);
    expect(expectedOnPath({ points, shape: 'step' }, '2025-12-31')).toBe(50);
  });

  test('follows a curve between two points, and starts it anew at each', () => {
    const square = (elapsed: number) => elapsed ** 2;
    const half = [
      { date: '2024-01-01', value: 0 },
      { date: '2024-01-05', value: 16 },
      { date: '2024-01-09', value: 32 },
    ];
    expect(expectedOnPath({ points: half, shape: square }, '2024-01-03')).toBe(4);
    expect(expectedOnPath({ points: half, shape: square }, '2024-01-07')).toBe(20);
    expect(expectedOnPath({ points: half, shape: square }, '2024-01-05')).toBe(16);
  });

  test('is nothing where the level is no finite number', () => {
    expect(
      expectedOnPath({ points: [{ date: '2024-01-01', value: Number.NaN }] }, '2024-01-01'),
    ).toBeUndefined();
    expect(expectedOnPath({ points, shape: () => undefined }, '2025-07-02')).toBeUndefined();
    expect(expectedOnPath({ points, shape: () => Number.POSITIVE_INFINITY }, '2025-07-02')).toBeUndefined();
  });

  test('a path without a point expects nothing', () => {
    expect(expectedOnPath({ points: [] }, '2024-01-01')).toBeUndefined();
  });

  test('never leaves the range between the two points around a day', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.integer({ min: 1, max: 28 }), (from, to, day) => {
        const path = {
          points: [
            { date: '2024-02-01', value: from },
            { date: '2024-02-28', value: to },
          ],
        };
        const expected = expectedOnPath(path, `2024-02-${String(day).padStart(2, '0')}`) ?? Number.NaN;
        const slack = 1e-9 * Math.max(1, Math.abs(from), Math.abs(to));
        expect(expected).toBeGreaterThanOrEqual(Math.min(from, to) - slack);
        expect(expected).toBeLessThanOrEqual(Math.max(from, to) + slack);
      }),
    );
  });
});
