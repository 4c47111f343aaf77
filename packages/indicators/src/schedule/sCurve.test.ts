import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sCurve } from './sCurve.ts';

test('runs from 0 to 1 through one half, slowly at both ends', () => {
  expect([0, 0.25, 0.5, 0.75, 1].map(sCurve)).toEqual([0, 0.15625, 0.5, 0.84375, 1]);
});

test('has no answer outside the time of the path', () => {
  expect([-0.01, 1.01, Number.NaN, Number.POSITIVE_INFINITY].map(sCurve)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('never falls, and is the same seen from its end', () => {
  const share = fc.integer({ min: 0, max: 1024 }).map((n) => n / 1024);
  fc.assert(
    fc.property(share, share, (a, b) => {
      const [low = 0, high = 0] = [Math.min(a, b), Math.max(a, b)].map(sCurve);
      expect(high).toBeGreaterThanOrEqual(low);
      expect((sCurve(1 - a) ?? 0) + (sCurve(a) ?? 0)).toBeCloseTo(1, 12);
    }),
  );
});
