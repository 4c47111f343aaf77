import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discountFactors } from './discountFactors.ts';
import { publishedDiscountRates } from './publishedDiscountRates.data.ts';

const rate = fc.double({ min: -0.2, max: 1, noNaN: true });

describe('discount factors', () => {
  test('HM Treasury, The Green Book (2022), annex 6: 3.5 % gives 0.9662, 0.9335, 0.9019, …, 0.7089 in year 10', () => {
    const factors = discountFactors(0.035, { periods: 11 }) ?? [];
    expect(factors.map((factor) => Number(factor.toFixed(4)))).toEqual([
      1, 0.9662, 0.9335, 0.9019, 0.8714, 0.842, 0.8135, 0.786, 0.7594, 0.7337, 0.7089,
    ]);
  });

  test('The Green Book, declining rates: 0.3563 in year 30, then 3 % a year', () => {
    const steps = publishedDiscountRates.find(({ id }) => id === 'gb-green-book')?.steps ?? [];
    const factors = discountFactors(steps, { periods: 78 }) ?? [];
    expect(factors[30]).toBeCloseTo(0.3563, 4);
    expect((factors[30] ?? 0) / (factors[31] ?? 0)).toBeCloseTo(1.03, 12);
    expect((factors[29] ?? 0) / (factors[30] ?? 0)).toBeCloseTo(1.035, 12);
    expect((factors[75] ?? 0) / (factors[76] ?? 0)).toBeCloseTo(1.025, 12);
  });

  test('begin with today, or one year from now', () => {
    expect(discountFactors(0.25, { periods: 3 })).toEqual([1, 0.8, 0.64]);
    expect(discountFactors(0.25, { periods: 3, firstExponent: 1 })).toEqual([0.8, 0.64, 0.512]);
    expect(discountFactors(0, { periods: 3 })).toEqual([1, 1, 1]);
    expect(discountFactors(-0.5, { periods: 3 })).toEqual([1, 2, 4]);
  });

  test('steps are read in any order, the last that has begun holds', () => {
    const steps = [
      { fromYear: 3, rate: 0 },
      { fromYear: 0, rate: 0.25 },
      { fromYear: 2, rate: 1 },
    ];
    expect(discountFactors(steps, { periods: 5 })).toEqual([1, 0.8, 0.4, 0.4, 0.4]);
    expect(discountFactors(steps, { periods: 2, firstExponent: 1 })).toEqual([0.8, 0.4]);
  });

  test('steps that begin too late, or none, say nothing of the first years', () => {
    expect(discountFactors([{ fromYear: 2, rate: 0.1 }], { periods: 2 })).toBeUndefined();
    expect(discountFactors([], { periods: 2 })).toBeUndefined();
    expect(discountFactors([], { periods: 1 })).toEqual([1]);
    expect(discountFactors([{ fromYear: 1, rate: -1 }], { periods: 1 })).toBeUndefined();
    expect(discountFactors([{ fromYear: Number.NaN, rate: 0.1 }], { periods: 1 })).toBeUndefined();
    expect(discountFactors([{ fromYear: 1, rate: Number.NaN }], { periods: 1 })).toBeUndefined();
  });

  test('no years give no factors; a thousand is the most', () => {
    expect(discountFactors(0.1, { periods: 0 })).toEqual([]);
    expect(discountFactors(0, { periods: 1000 })).toHaveLength(1000);
    expect(discountFactors(0, { periods: 1001 })).toBeUndefined();
    expect(discountFactors(0, { periods: -1 })).toBeUndefined();
    expect(discountFactors(0, { periods: 1.5 })).toBeUndefined();
    expect(discountFactors(0, { periods: 1, firstExponent: 0.5 as never })).toBeUndefined();
  });

  test('a rate of −100 % or less, or no number, has no factor', () => {
    expect(discountFactors(-1, { periods: 1 })).toBeUndefined();
    expect(discountFactors(Number.NaN, { periods: 1 })).toBeUndefined();
    expect(discountFactors(Number.POSITIVE_INFINITY, { periods: 1 })).toBeUndefined();
    expect(discountFactors(-0.999999, { periods: 100 })).toBeUndefined();
    expect(discountFactors([{ fromYear: 1, rate: -0.999999 }], { periods: 100 })).toBeUndefined();
  });

  test('one step is the constant rate', () => {
    fc.assert(
      fc.property(rate, fc.integer({ min: 0, max: 60 }), (r, periods) => {
        const constant = discountFactors(r, { periods }) ?? [];
        const stepped = discountFactors([{ fromYear: 1, rate: r }], { periods }) ?? [];
        expect(stepped).toHaveLength(periods);
        for (const [year, factor] of constant.entries())
          expect((stepped[year] as number) / factor).toBeCloseTo(1, 10);
      }),
    );
  });
});

describe('published discount rates', () => {
  test('each has its own id, a country, a source, a year; the rate is that of the first year', () => {
    expect(new Set(publishedDiscountRates.map(({ id }) => id)).size).toBe(publishedDiscountRates.length);
    for (const { country, source, year, rate: first, steps, use } of publishedDiscountRates) {
      expect(country).toMatch(/^[A-Z]{2}$/);
      expect(source).toContain(String(year));
      expect(first).toBeGreaterThan(0.01);
      expect(first).toBeLessThan(0.1);
      expect(use.fr).not.toBe(use.en);
      if (steps) expect(steps[0]).toEqual({ fromYear: 1, rate: first });
    }
  });
});
