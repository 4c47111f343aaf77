import fc from 'fast-check';
import { expect, test } from 'vitest';
import { performanceOnPath } from './performanceOnPath.ts';

test('is what was expected, the achievement, their ratio and the gap', () => {
  expect(performanceOnPath({ baseline: 60, target: 30, actual: 45, elapsed: 0.25 })).toEqual({
    expected: 52.5,
    achievement: 0.5,
    scheduleIndex: 2,
    gap: -7.5,
  });
});

test('has no index at the start, and no achievement where there is no way to go', () => {
  expect(performanceOnPath({ baseline: 20, target: 80, actual: 20, elapsed: 0 })).toEqual({
    expected: 20,
    achievement: 0,
    gap: 0,
  });
  expect(performanceOnPath({ baseline: 20, target: 20, actual: 25, elapsed: 0.5 })).toEqual({
    expected: 20,
    gap: 5,
  });
});

test('has a gap of 0 on the path, never minus zero', () => {
  expect(performanceOnPath({ baseline: 0, target: 1, actual: -0, elapsed: 0 })).toEqual({
    expected: 0,
    achievement: 0,
    gap: 0,
  });
});

test('has no answer where something is not finite', () => {
  expect(performanceOnPath({ baseline: Number.NaN, target: 80, actual: 20, elapsed: 0.5 })).toBeUndefined();
  expect(performanceOnPath({ baseline: 0, target: 1, actual: 1e308, elapsed: -1e308 })).toBeUndefined();
});

test('gives finite numbers or nothing, whatever comes in, and never minus zero', () => {
  const number = fc.double();
  fc.assert(
    fc.property(number, number, number, number, (baseline, target, actual, elapsed) => {
      const found = performanceOnPath({ baseline, target, actual, elapsed });
      for (const each of Object.values(found ?? {})) {
        expect(Number.isFinite(each)).toBe(true);
      }
      expect(Object.is(found?.gap, -0)).toBe(false);
    }),
  );
});
