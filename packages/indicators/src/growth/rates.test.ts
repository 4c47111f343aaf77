import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aarrEndpoint } from './aarrEndpoint.ts';
import { aarrFromSlope } from './aarrFromSlope.ts';
import { aarrRegression } from './aarrRegression.ts';
import { cagr } from './cagr.ts';
import { continuousReductionRate } from './continuousReductionRate.ts';
import { projectAtConstantRate } from './projectAtConstantRate.ts';
import { requiredAarr } from './requiredAarr.ts';

const odd = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

describe('the compound annual growth rate', () => {
  test('from 28.9 to 31.8 in five years is 1.93 % a year', () => {
    expect(cagr({ first: 28.9, last: 31.8, periods: 5 })).toBeCloseTo((31.8 / 28.9) ** 0.2 - 1, 15);
    expect(cagr({ first: 28.9, last: 31.8, periods: 5 })).toBeCloseTo(0.01931, 5);
  });

  test('a value that comes down to 0 has lost all of it', () => {
    expect(cagr({ first: 5, last: 0, periods: 3 })).toBe(-1);
  });

  test('what is negative grows by its size', () => {
    expect(cagr({ first: -100, last: -121, periods: 2 })).toBeCloseTo(0.1, 12);
  });

  test('has no answer from 0, across 0, or over no time', () => {
    expect(cagr({ first: 0, last: 5, periods: 3 })).toBeUndefined();
    expect(cagr({ first: 0, last: 0, periods: 3 })).toBeUndefined();
    expect(cagr({ first: -5, last: 5, periods: 3 })).toBeUndefined();
    for (const periods of [0, -1, ...odd]) expect(cagr({ first: 1, last: 2, periods })).toBeUndefined();
    for (const each of odd) {
      expect(cagr({ first: each, last: 2, periods: 1 })).toBeUndefined();
      expect(cagr({ first: 2, last: each, periods: 1 })).toBeUndefined();
    }
    expect(cagr({ first: 1e-300, last: 1e300, periods: 1 })).toBeUndefined();
  });

  test('growing on at that rate leads to the last value', () => {
    const amount = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 30 }), (first, last, periods) => {
        const rate = cagr({ first, last, periods }) ?? Number.NaN;
        expect((first * (1 + rate) ** periods) / last).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('the average annual rate of reduction', () => {
  const years = [2000, 2005, 2010, 2015];
  const values = [120, 100, 70, 55];

  test('a steady fall of 2.4 % a year is found by every way', () => {
    const all = Array.from({ length: 16 }, (_, n) => 2000 + n);
    const falling = { years: all, values: all.map((year) => 100 * 0.976 ** (year - 2000)) };
    expect(aarrRegression(falling)?.aarr).toBeCloseTo(0.024, 12);
    expect(aarrRegression(falling)?.slope).toBeCloseTo(Math.log(0.976), 12);
    expect(aarrEndpoint(falling)).toBeCloseTo(0.024, 12);
    expect(continuousReductionRate(falling)).toBeCloseTo(-Math.log(0.976), 12);
  });

  test('the coefficient of UNICEF’s note, −0.06613, is 6.4 %', () => {
    expect((aarrFromSlope(-0.06613) ?? 0) * 100).toBeCloseTo(6.4, 1);
    expect(aarrFromSlope(0)).toBe(0);
    expect(aarrFromSlope(Math.log(2))).toBeCloseTo(-1, 12);
    for (const each of [...odd, 1e4]) expect(aarrFromSlope(each)).toBeUndefined();
  });

  test('endpoints look at the first and the last year, in any order', () => {
    expect(aarrEndpoint({ years, values })).toBeCloseTo(1 - (55 / 120) ** (1 / 15), 14);
    expect(aarrEndpoint({ years: [2015, 2000], values: [55, 120] })).toBe(aarrEndpoint({ years, values }));
    expect(aarrEndpoint({ years, values: [5, 5, 9, 5] })).toBe(0);
  });

  test('a year that comes back counts with its mean', () => {
    const twice = { years: [2000, 2000, 2010, 2010], values: [90, 110, 60, 80] };
    expect(aarrEndpoint(twice)).toBeCloseTo(1 - 0.7 ** 0.1, 14);
    expect(continuousReductionRate(twice)).toBeCloseTo(-Math.log(0.7) / 10, 14);
  });

  test('rising values have a rate below 0', () => {
    expect(aarrEndpoint({ years: [2010, 2020], values: [50, 55] })).toBeLessThan(0);
    expect(aarrRegression({ years: [2010, 2020], values: [50, 55] })?.aarr).toBeLessThan(0);
  });

  test('missing values are left out; two years are needed', () => {
    const gappy = { years: [1999, ...years], values: [undefined, ...values] };
    expect(aarrEndpoint(gappy)).toBe(aarrEndpoint({ years, values }));
    expect(aarrRegression(gappy)).toEqual(aarrRegression({ years, values }));
    const one = { years: [2000, 2000], values: [4, 5] };
    expect([aarrEndpoint(one), aarrRegression(one), continuousReductionRate(one)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('0, what is negative, and what is no number have no logarithm', () => {
    for (const each of [0, -1, ...odd]) {
      const bad = { years: [2000, 2001, 2002], values: [10, each, 5] };
      expect([aarrEndpoint(bad), aarrRegression(bad), continuousReductionRate(bad)]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
  });

  test('lists of unlike length are a mistake', () => {
    expect(() => aarrEndpoint({ years: [1], values: [] })).toThrow('found 1 and 0');
  });

  test('the rate that a target requires leads to it', () => {
    const required = requiredAarr({ baseline: 171, target: 102.6, years: 13 });
    expect(required).toBeCloseTo(1 - 0.6 ** (1 / 13), 15);
    expect(projectAtConstantRate({ value: 171, rate: required ?? 0, years: 13 })).toBeCloseTo(102.6, 9);
    expect(requiredAarr({ baseline: 5, target: 5, years: 2 })).toBe(0);
    expect(requiredAarr({ baseline: 5, target: 0, years: 2 })).toBeUndefined();
    expect(requiredAarr({ baseline: -5, target: -4, years: 2 })).toBeUndefined();
    expect(requiredAarr({ baseline: 5, target: 4, years: 0 })).toBeUndefined();
    expect(requiredAarr({ baseline: Number.NaN, target: 4, years: 1 })).toBeUndefined();
  });

  test('a projection keeps what the rate leaves', () => {
    expect(projectAtConstantRate({ value: 100, rate: 0.5, years: 2 })).toBe(25);
    expect(projectAtConstantRate({ value: 100, rate: -0.5, years: 2 })).toBe(225);
    expect(projectAtConstantRate({ value: 100, rate: 1, years: 2 })).toBe(0);
    expect(projectAtConstantRate({ value: 100, rate: 1.1, years: 2 })).toBeUndefined();
    expect(projectAtConstantRate({ value: 100, rate: -1e300, years: 2 })).toBeUndefined();
    for (const each of odd) {
      expect(projectAtConstantRate({ value: each, rate: 0.1, years: 2 })).toBeUndefined();
      expect(projectAtConstantRate({ value: 1, rate: each, years: 2 })).toBeUndefined();
      expect(projectAtConstantRate({ value: 1, rate: 0.1, years: each })).toBeUndefined();
    }
  });
});
