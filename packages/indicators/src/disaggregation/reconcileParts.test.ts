import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reconcileParts } from './reconcileParts.ts';

describe('parts beside their total', () => {
  test('agree, leave a rest, or make more', () => {
    expect(reconcileParts(98, [60, 38])).toEqual({
      sum: 98,
      residual: 0,
      consistent: true,
      overcount: false,
      missing: 0,
    });
    expect(reconcileParts(100, [60, 38])).toEqual({
      sum: 98,
      residual: 2,
      consistent: false,
      overcount: false,
      missing: 0,
    });
    expect(reconcileParts(100, [60, 45])).toEqual({
      sum: 105,
      residual: -5,
      consistent: false,
      overcount: true,
      missing: 0,
    });
  });

  test('with a part missing nothing is certain but an overcount', () => {
    expect(reconcileParts(100, [60, undefined])).toEqual({ sum: 60, residual: 40, missing: 1 });
    expect(reconcileParts(100, [60, undefined, 45])).toEqual({
      sum: 105,
      residual: -5,
      consistent: false,
      overcount: true,
      missing: 1,
    });
    // a part below zero may be what is missing
    expect(reconcileParts(100, [-1, 145, undefined])).toEqual({ sum: 144, residual: -44, missing: 1 });
    expect(reconcileParts(60, [60, 0, undefined])).toEqual({ sum: 60, residual: 0, missing: 1 });
  });

  test('without a total there is only a sum; without parts it is 0', () => {
    expect(reconcileParts(undefined, [3, 4])).toEqual({ sum: 7, missing: 0 });
    expect(reconcileParts(0, [])).toEqual({
      sum: 0,
      residual: 0,
      consistent: true,
      overcount: false,
      missing: 0,
    });
    expect(reconcileParts(3, [])?.consistent).toBe(false);
  });

  test('what rounding leaves is no difference, on both sides of the tolerance', () => {
    expect(reconcileParts(0.3, [0.1, 0.2])?.consistent).toBe(true);
    const tolerance = 2 ** -10;
    expect(reconcileParts(1024, [1023], { tolerance })?.consistent).toBe(true);
    expect(reconcileParts(1024, [1022.5], { tolerance })?.consistent).toBe(false);
    expect(reconcileParts(1024, [1025], { tolerance })).toMatchObject({ consistent: true, overcount: false });
    expect(reconcileParts(1024, [1026], { tolerance })).toMatchObject({ consistent: false, overcount: true });
    expect(reconcileParts(-1024, [-1023], { tolerance })?.consistent).toBe(true);
    // below 1 the tolerance is absolute
    expect(reconcileParts(0, [0.5], { tolerance: 0.5 })?.consistent).toBe(true);
    expect(reconcileParts(10, [11], { tolerance: 0 })?.overcount).toBe(true);
  });

  test('has no answer where a number is not finite or the sum is too large', () => {
    expect(reconcileParts(Number.NaN, [1])).toBeUndefined();
    expect(reconcileParts(1, [Number.POSITIVE_INFINITY])).toBeUndefined();
    expect(reconcileParts(1, [1e308, 1e308])).toBeUndefined();
    expect(reconcileParts(-1.7e308, [1.7e308])).toBeUndefined();
  });

  test.each([-1, Number.NaN])('refuses a tolerance of %d', (tolerance) => {
    expect(() => reconcileParts(1, [1], { tolerance })).toThrow(/tolerance of 0 or more/i);
  });

  test('the order of parts does not matter, and sum and residual make the total', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 999 })), fc.integer(), (parts, total) => {
        const found = reconcileParts(total, parts);
        expect(reconcileParts(total, parts.toReversed())).toEqual(found);
        expect((found?.sum ?? 0) + (found?.residual ?? 0)).toBe(total);
        expect(found?.overcount).toBe((found?.sum ?? 0) > total);
      }),
    );
  });
});
