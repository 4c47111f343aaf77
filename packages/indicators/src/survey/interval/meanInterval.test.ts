import { isJalonError } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanInterval } from './meanInterval.ts';

describe('the interval of a mean', () => {
  test('Student’s sleep data (Biometrika 1908, as in R’s t.test): the gain in hours of sleep', () => {
    const found = meanInterval([1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4]);
    expect(found?.mean).toBeCloseTo(1.58, 14);
    expect(found?.lower).toBeCloseTo(0.7001142, 7);
    expect(found?.upper).toBeCloseTo(2.4598858, 7);
    expect(found?.standardError).toBeCloseTo(0.3889587, 7);
    expect(found).toMatchObject({ n: 10, confidence: 0.95 });
  });

  test('of two values at 50 %: with one degree of freedom t is 1', () => {
    const found = meanInterval([1, 3], { confidence: 0.5 });
    expect(found?.lower).toBeCloseTo(1, 12);
    expect(found?.upper).toBeCloseTo(3, 12);
    expect(found?.confidence).toBe(0.5);
  });

  test('by hand: 4 ± 4.3027 · 2/√3, with the t of two degrees of freedom', () => {
    const found = meanInterval([2, 4, 6]);
    // closed form: (2p − 1) √(2 / (4p(1 − p)))
    const margin = (0.95 * Math.sqrt(2 / (4 * 0.975 * 0.025)) * 2) / Math.sqrt(3);
    expect(found?.standardError).toBeCloseTo(2 / Math.sqrt(3), 14);
    expect(found?.lower).toBeCloseTo(4 - margin, 11);
    expect(found?.upper).toBeCloseTo(4 + margin, 11);
  });

  test('leaves out what is missing; a value alone, or none, has no interval', () => {
    expect(meanInterval([2, undefined, 4, 6, undefined])).toEqual(meanInterval([2, 4, 6]));
    expect(meanInterval([2, undefined])).toBeUndefined();
    expect(meanInterval([undefined])).toBeUndefined();
    expect(meanInterval([])).toBeUndefined();
  });

  test('of values that do not vary has no width', () => {
    expect(meanInterval([4, 4, 4])).toEqual({
      n: 3,
      mean: 4,
      standardError: 0,
      lower: 4,
      upper: 4,
      confidence: 0.95,
    });
  });

  test('has no answer where a value is not finite or too large', () => {
    expect(meanInterval([1, Number.NaN])).toBeUndefined();
    expect(meanInterval([1, Number.POSITIVE_INFINITY])).toBeUndefined();
    expect(meanInterval([1.7e308, -1.7e308])).toBeUndefined();
  });

  test('takes a confidence strictly between 0 and 1, whatever the values', () => {
    for (const confidence of [0, 1, 95])
      expect(() => meanInterval([], { confidence })).toThrow(expect.toSatisfy(isJalonError));
  });

  test('does not depend on the order, follows a shift and a change of unit', () => {
    const values = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(values, fc.integer({ min: -100, max: 100 }), (list, shift) => {
        const found = meanInterval(list);
        const turned = meanInterval(list.toReversed());
        const moved = meanInterval(list.map((value) => 3 * value + shift));
        expect(turned?.lower).toBeCloseTo(found?.lower ?? 0, 9);
        expect(moved?.lower).toBeCloseTo(3 * (found?.lower ?? 0) + shift, 7);
        expect(moved?.upper).toBeCloseTo(3 * (found?.upper ?? 0) + shift, 7);
        expect(meanInterval(list, { confidence: 0.99 })?.upper).toBeGreaterThanOrEqual(found?.upper ?? 0);
      }),
    );
  });
});
