import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalCdf } from '../../distribution/normalCdf.ts';
import { leastSize } from './leastSize.ts';
import { meansSampleSize } from './meansSampleSize.ts';
import { twoProportionsSampleSize } from './twoProportionsSampleSize.ts';
import { wholeUp } from './wholeUp.ts';

describe('sample size for two means', () => {
  test.each([
    [0.2, 394],
    [0.5, 64],
    [0.8, 26],
    [1, 17],
  ])('Cohen 1988, table 2.4.1: d = %d needs %i people per group', (standardisedDifference, size) => {
    expect(meansSampleSize({ standardisedDifference })?.needed).toBe(size);
  });

  test('the same people twice are fewer', () => {
    const paired = meansSampleSize({ standardisedDifference: 0.5 }, { samples: 'paired' });
    expect(paired?.exact).toBeCloseTo(33.367, 3);
    expect(paired?.needed).toBe(34);
  });

  test('one direction needs fewer people, more power or a stricter test more', () => {
    const effect = { standardisedDifference: 0.5 };
    expect(meansSampleSize(effect, { alternative: 'one-sided' })?.needed).toBe(51);
    expect(meansSampleSize(effect, { power: 0.9 })?.needed).toBe(86);
    expect(meansSampleSize(effect, { alpha: 0.01 })?.needed).toBe(96);
  });

  test('the sign of the difference does not matter', () => {
    const up = meansSampleSize({ standardisedDifference: 0.4 });
    expect(meansSampleSize({ standardisedDifference: -0.4 })).toEqual(up);
  });

  test('at least two people, however large the difference', () => {
    expect(meansSampleSize({ standardisedDifference: 500 })).toEqual({ exact: 2, needed: 2 });
    expect(meansSampleSize({ standardisedDifference: 1e300 })).toEqual({ exact: 2, needed: 2 });
    expect(meansSampleSize({ standardisedDifference: 1e300 }, { samples: 'paired' })?.needed).toBe(2);
  });

  test.each([0, Number.NaN, Number.POSITIVE_INFINITY])('has no answer for %d', (standardisedDifference) => {
    expect(meansSampleSize({ standardisedDifference })).toBeUndefined();
  });

  test('a difference too small for any survey has no answer', () => {
    expect(meansSampleSize({ standardisedDifference: 1e-8 })).toBeUndefined();
  });

  test('alpha and power lie between 0 and 1', () => {
    const effect = { standardisedDifference: 0.5 };
    expect(() => meansSampleSize(effect, { alpha: 0 })).toThrow('alpha: a share strictly between 0 and 1');
    expect(() => meansSampleSize(effect, { power: 1 })).toThrow('power: a share strictly between 0 and 1');
  });
});

describe('sample size for two proportions', () => {
  test('Fleiss, Levin, Paik 2003, table A.4 without correction: 0.5 and 0.65', () => {
    const found = twoProportionsSampleSize({ first: 0.5, second: 0.65 });
    expect(found?.exact).toBeCloseTo(169.3114, 3);
    expect(found?.needed).toBe(170);
  });

  test('the order of the two does not matter', () => {
    for (const method of ['pooled', 'arcsine'] as const) {
      const one = twoProportionsSampleSize({ first: 0.2, second: 0.3 }, { method });
      const other = twoProportionsSampleSize({ first: 0.3, second: 0.2 }, { method });
      expect(other?.exact).toBeCloseTo(one?.exact ?? 0, 9);
    }
  });

  test('by arcsine: 2 ((z_α + z_β) / h)², Cohen 1988, § 6.4', () => {
    const h = 2 * Math.asin(Math.sqrt(0.65)) - 2 * Math.asin(Math.sqrt(0.5));
    const found = twoProportionsSampleSize({ first: 0.65, second: 0.5 }, { method: 'arcsine' });
    const z = 1.959963984540054 + 0.8416212335729143;
    // the far tail adds the last digits
    expect(found?.exact).toBeCloseTo(2 * (z / h) ** 2, 2);
    const oneSided = { method: 'arcsine', alternative: 'one-sided' } as const;
    const smaller = twoProportionsSampleSize({ first: 0.65, second: 0.5 }, oneSided);
    expect(smaller?.exact).toBeCloseTo(2 * ((1.6448536269514722 + 0.8416212335729143) / h) ** 2, 6);
  });

  test('by arcsine both tails count where little power is asked for', () => {
    const options = { method: 'arcsine', power: 0.1 } as const;
    const found = twoProportionsSampleSize({ first: 0.55, second: 0.5 }, options);
    const shift =
      2 * (Math.asin(Math.sqrt(0.55)) - Math.asin(Math.sqrt(0.5))) * Math.sqrt((found?.exact ?? 0) / 2);
    const z = 1.959963984540054;
    expect((normalCdf(shift - z) ?? 0) + (normalCdf(-shift - z) ?? 0)).toBeCloseTo(0.1, 12);
  });

  test('one direction needs fewer people', () => {
    const found = twoProportionsSampleSize({ first: 0.5, second: 0.65 }, { alternative: 'one-sided' });
    expect(found?.needed).toBe(134);
  });

  test('with next to no power one person is enough', () => {
    const options = { alpha: 0.5, power: 0.01 };
    expect(twoProportionsSampleSize({ first: 0, second: 1 }, options)).toEqual({ exact: 1, needed: 1 });
  });

  test('takes none and all', () => {
    const exact = ((1.959963984540054 * Math.sqrt(0.375) + 0.8416212335729143 * 0.5) / 0.5) ** 2;
    expect(twoProportionsSampleSize({ first: 0, second: 0.5 })?.exact).toBeCloseTo(exact, 9);
    expect(twoProportionsSampleSize({ first: 1, second: 0.5 })?.needed).toBe(11);
  });

  test.each([
    [0.5, 0.5],
    [-0.1, 0.5],
    [0.5, 1.1],
    [Number.NaN, 0.5],
  ])('has no answer for %d and %d', (first, second) => {
    expect(twoProportionsSampleSize({ first, second })).toBeUndefined();
    expect(twoProportionsSampleSize({ first, second }, { method: 'arcsine' })).toBeUndefined();
  });
});

describe('the least size with enough power', () => {
  test('is where a growing power reaches the wanted one', () => {
    fc.assert(
      fc.property(fc.double({ min: 2, max: 1e9, noNaN: true }), (size) => {
        const found = leastSize(2, (n) => n, size);
        expect(Math.abs((found?.exact ?? 0) - size)).toBeLessThan(size * 1e-12);
      }),
    );
  });

  test('is nothing where power is never reached or unknown on the way', () => {
    expect(leastSize(2, () => 0, 0.5)).toBeUndefined();
    expect(leastSize(2, () => undefined, 0.5)).toBeUndefined();
    expect(leastSize(2, (n) => (n > 2 && n < 4 ? undefined : n), 3.5)).toBeUndefined();
    expect(leastSize(2, (n) => (n > 2 ? undefined : 0), 3.5)).toBeUndefined();
  });

  test('is the start where that is enough', () => {
    expect(leastSize(2, () => 0.5, 0.5)).toEqual({ exact: 2, needed: 2 });
  });
});

test('a whole number of people is not one more for the noise of rounding', () => {
  expect(wholeUp(30.000000000000004)).toBe(30);
  expect(wholeUp(29.9999999999)).toBe(30);
  expect(wholeUp(30.0001)).toBe(31);
  expect(wholeUp(30.00000001)).toBe(31);
  expect(wholeUp(156_977_210_187.484)).toBe(156_977_210_188);
  expect(Object.is(wholeUp(-0.2), 0)).toBe(true);
});
