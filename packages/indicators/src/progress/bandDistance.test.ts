import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandDistance } from './bandDistance.ts';

describe('the distance to a band', () => {
  test('is above 0 outside, 0 on a bound, below 0 inside, in units and in widths', () => {
    expect(bandDistance({ min: 45, max: 55, actual: 40 })).toEqual({
      inside: false,
      distance: 5,
      widths: 0.5,
    });
    expect(bandDistance({ min: 45, max: 55, actual: 60 })).toEqual({
      inside: false,
      distance: 5,
      widths: 0.5,
    });
    expect(bandDistance({ min: 45, max: 55, actual: 55 })).toEqual({ inside: true, distance: 0, widths: 0 });
    expect(bandDistance({ min: 45, max: 55, actual: 48 })).toEqual({
      inside: true,
      distance: -3,
      widths: -0.3,
    });
  });

  test('has no widths where a side is open, or the band is a single value', () => {
    expect(bandDistance({ min: 10, actual: 12 })).toEqual({ inside: true, distance: -2 });
    expect(bandDistance({ min: 10, max: 10, actual: 12 })).toEqual({ inside: false, distance: 2 });
  });

  test('is 0 on a bound, never minus zero', () => {
    expect(bandDistance({ min: -0, actual: 0 })).toEqual({ inside: true, distance: 0 });
  });

  test('rounding noise puts nothing outside', () => {
    expect(bandDistance({ max: 0.3, actual: 0.1 + 0.2 })).toEqual({ inside: true, distance: 0 });
  });

  test.each([
    { actual: 1 },
    { min: 2, max: 1, actual: 1 },
    { min: Number.NaN, actual: 1 },
    { min: 0, actual: Number.NaN },
  ])('has no answer for %j', (values) => expect(bandDistance(values)).toBeUndefined());

  test('inside and outside agree with the sign of the distance', () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(number, number, number, (a, b, actual) => {
        const found = bandDistance({ min: Math.min(a, b), max: Math.max(a, b), actual });
        expect(found?.inside).toBe((found?.distance ?? Number.NaN) <= 0);
      }),
    );
  });
});
