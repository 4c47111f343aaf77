import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { achievementOfTarget } from './achievementOfTarget.ts';
import { distanceTravelled } from './distanceTravelled.ts';

describe('achievement of the target', () => {
  test('is the share of the planned volume: 38 of 40 is 95 %, 163 of 150 more than all', () => {
    expect(achievementOfTarget({ target: 40, actual: 38 })).toBe(0.95);
    expect(achievementOfTarget({ target: 150, actual: 163 })).toBeCloseTo(1.0867, 4);
  });

  test('has no answer for a target of zero', () => {
    expect(achievementOfTarget({ target: 0, actual: 0 })).toBeUndefined();
    expect(achievementOfTarget({ target: 0, actual: 3 })).toBeUndefined();
  });

  test('is never minus zero', () => {
    expect(achievementOfTarget({ target: -5, actual: 0 })).toBe(0);
  });

  test('gives a finite number or nothing, whatever comes in', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (target, actual) => {
        const share = achievementOfTarget({ target, actual });
        expect(share === undefined || (Number.isFinite(share) && !Object.is(share, -0))).toBe(true);
      }),
    );
  });

  test('is the distance travelled from zero', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (target, actual) => {
        expect(achievementOfTarget({ target, actual })).toBe(
          distanceTravelled({ baseline: 0, target, actual }),
        );
      }),
    );
  });
});
