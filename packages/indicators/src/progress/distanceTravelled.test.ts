import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceTravelled } from './distanceTravelled.ts';

const number = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 8);

describe('distance travelled', () => {
  test('is 0 at the baseline, 1 at the target, one half half-way', () => {
    expect(distanceTravelled({ baseline: 20, target: 80, actual: 20 })).toBe(0);
    expect(distanceTravelled({ baseline: 20, target: 80, actual: 80 })).toBe(1);
    expect(distanceTravelled({ baseline: 20, target: 80, actual: 50 })).toBe(0.5);
  });

  test('reads the same for an indicator that shall fall', () => {
    expect(distanceTravelled({ baseline: 100, target: 50, actual: 75 })).toBe(0.5);
    expect(distanceTravelled({ baseline: 21, target: 10, actual: 12.5 })).toBeCloseTo(8.5 / 11, 14);
  });

  test('is not clamped: above 1 beyond the target, below 0 on the wrong side of the baseline', () => {
    expect(distanceTravelled({ baseline: 100, target: 50, actual: 25 })).toBe(1.5);
    expect(distanceTravelled({ baseline: 100, target: 50, actual: 120 })).toBe(-0.4);
  });

  test('takes values below zero, and a target of zero', () => {
    expect(distanceTravelled({ baseline: -10, target: 10, actual: 0 })).toBe(0.5);
    expect(distanceTravelled({ baseline: 100, target: 0, actual: 50 })).toBe(0.5);
  });

  test('has no answer where target and baseline are equal', () => {
    expect(distanceTravelled({ baseline: 50, target: 50, actual: 50 })).toBeUndefined();
    expect(distanceTravelled({ baseline: 50, target: 50, actual: 60 })).toBeUndefined();
  });

  test('is never minus zero', () => {
    expect(distanceTravelled({ baseline: 100, target: 50, actual: 100 })).toBe(0);
  });

  test.each([
    { baseline: Number.NaN, target: 1, actual: 1 },
    { baseline: 0, target: Number.POSITIVE_INFINITY, actual: 1 },
    { baseline: 0, target: 1, actual: Number.NEGATIVE_INFINITY },
    { baseline: -1.7e308, target: 1.7e308, actual: 0 },
  ])('has no answer where something is not finite: %j', (values) => {
    expect(distanceTravelled(values)).toBeUndefined();
  });

  test('gives a finite number or nothing, whatever comes in', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), fc.double(), (baseline, target, actual) => {
        const share = distanceTravelled({ baseline, target, actual });
        expect(share === undefined || (Number.isFinite(share) && !Object.is(share, -0))).toBe(true);
      }),
    );
  });

  test('does not depend on the unit', () => {
    fc.assert(
      fc.property(
        number,
        number,
        number,
        fc.constantFrom(2, 0.5, 1024),
        (baseline, target, actual, factor) => {
          const scaled = { baseline: baseline * factor, target: target * factor, actual: actual * factor };
          // powers of two scale doubles without rounding
          expect(distanceTravelled(scaled)).toBe(distanceTravelled({ baseline, target, actual }));
        },
      ),
    );
  });

  test('a decrease is the mirror of an increase', () => {
    fc.assert(
      fc.property(number, number, number, (baseline, target, actual) => {
        expect(distanceTravelled({ baseline: -baseline, target: -target, actual: -actual })).toBe(
          distanceTravelled({ baseline, target, actual }),
        );
      }),
    );
  });
});
