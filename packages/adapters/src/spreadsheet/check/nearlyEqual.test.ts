import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalsOf } from './decimalsOf.ts';
import { nearlyEqual } from './nearlyEqual.ts';
import { sameNumber } from './sameNumber.ts';

describe('a declared figure and a computed one', () => {
  test.each([
    ['2 450,50 €', 2],
    ['72%', 0],
    ['93,3 %', 1],
    ['1.25', 2],
    ['12 000', 0],
    ['1,250', 0],
    ['', 0],
  ])('« %s » is written with %i decimals', (written, decimals) => {
    expect(decimalsOf(written)).toBe(decimals);
  });

  test('agree as far as the decimals can tell', () => {
    expect(nearlyEqual(97, 96.67, 0)).toBe(true);
    expect(nearlyEqual(93.3, 93.333, 1)).toBe(true);
    expect(nearlyEqual(93.3, 93.4, 1)).toBe(false);
    expect(sameNumber(0.1 + 0.2, 0.3)).toBe(true);
    expect(sameNumber(23, 22)).toBe(false);
  });

  test('always agree with the computed figure rounded to those decimals', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.nat(3), (computed, decimals) => {
        expect(nearlyEqual(Number(computed.toFixed(decimals)), computed, decimals)).toBe(true);
      }),
    );
  });
});
