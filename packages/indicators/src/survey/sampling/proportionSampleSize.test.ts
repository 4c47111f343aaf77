import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalCdf } from '../../distribution/normalCdf.ts';
import { proportionMarginOfError } from './proportionMarginOfError.ts';
import { proportionSampleSize } from './proportionSampleSize.ts';

/** The confidence at which z is 2, as textbooks round it. */
const atTwo = 2 * (normalCdf(2) ?? 0) - 1;

describe('sample size for a proportion', () => {
  test('Cochran 1977, § 4.4: 400 people, 356 of a population of 3200', () => {
    const found = proportionSampleSize({ marginOfError: 0.05, population: 3200 }, { confidence: atTwo });
    expect(found?.unlimited).toBeCloseTo(400, 9);
    expect(found?.exact).toBeCloseTo(400 / (1 + 399 / 3200), 9);
    expect(found?.needed).toBe(356);
  });

  test.each([
    [50, 44],
    [100, 80],
    [1000, 278],
    [10_000, 370],
    [100_000, 383],
  ])('Krejcie, Morgan 1970, table 1: of %i people %i', (population, size) => {
    const found = proportionSampleSize({ marginOfError: 0.05, population });
    expect(Math.round(found?.exact ?? 0)).toBe(size);
  });

  test('the two forms of the correction differ by less than one person', () => {
    const survey = { marginOfError: 0.05, population: 1000 };
    const drawn = proportionSampleSize(survey, { form: 'without-replacement' });
    const share = proportionSampleSize(survey, { form: 'sampling-fraction' });
    const n0 = drawn?.unlimited ?? 0;
    expect(drawn).toEqual(proportionSampleSize(survey));
    expect(drawn?.exact).toBeCloseTo(n0 / (1 + (n0 - 1) / 1000), 10);
    expect(share?.exact).toBeCloseTo(n0 / (1 + n0 / 1000), 10);
    expect(share?.unlimited).toBe(n0);
  });

  test('an expected share away from one half needs fewer people', () => {
    const found = proportionSampleSize({ marginOfError: 0.05, proportion: 0.1 }, { confidence: atTwo });
    expect(found?.exact).toBeCloseTo(144, 9);
    expect(found?.needed).toBe(144);
  });

  test('a population of one person is asked as a whole', () => {
    const found = proportionSampleSize({ marginOfError: 0.05, population: 1 });
    expect(found?.exact).toBeCloseTo(1, 12);
    expect(found?.needed).toBe(1);
    expect(proportionSampleSize({ marginOfError: 0.05, population: 0.99 })).toBeUndefined();
  });

  test.each([
    { marginOfError: 0 },
    { marginOfError: -0.05 },
    { marginOfError: Number.NaN },
    { marginOfError: 1e-200 },
    { marginOfError: 1e200 },
    { marginOfError: 0.05, proportion: 0 },
    { marginOfError: 0.05, proportion: 1 },
    { marginOfError: 0.05, population: 0 },
    { marginOfError: 0.05, population: Number.POSITIVE_INFINITY },
  ])('has no answer for %j', (survey) => {
    expect(proportionSampleSize(survey)).toBeUndefined();
  });

  test('a confidence of 0 or 1 is a mistake', () => {
    for (const confidence of [0, 1, 1.2, Number.NaN])
      expect(() => proportionSampleSize({ marginOfError: 0.05 }, { confidence })).toThrow(/confidence/i);
  });

  test('never asks more people than there are, nor fewer for a smaller margin', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.double({ min: 0.001, max: 0.5, noNaN: true }),
        (population, marginOfError) => {
          const found = proportionSampleSize({ marginOfError, population });
          const finer = proportionSampleSize({ marginOfError: marginOfError / 2, population });
          expect(found?.needed).toBeLessThanOrEqual(population);
          expect(finer?.exact).toBeGreaterThanOrEqual(found?.exact ?? 0);
        },
      ),
    );
  });
});

describe('margin of error of a proportion', () => {
  test('is z √(p(1 − p) / n)', () => {
    const found = proportionMarginOfError({ n: 400 }, { confidence: atTwo });
    expect(found?.marginOfError).toBeCloseTo(0.05, 12);
    expect(found?.correction).toBe(1);
    const share = proportionMarginOfError({ n: 900, proportion: 0.1 }, { confidence: atTwo });
    expect(share?.marginOfError).toBeCloseTo(0.02, 12);
  });

  test('a finite population narrows it, in either form', () => {
    const sample = { n: 36, population: 101 };
    const drawn = proportionMarginOfError(sample);
    expect(drawn?.correction).toBeCloseTo(Math.sqrt(65 / 100), 12);
    const share = proportionMarginOfError({ n: 36, population: 100 }, { form: 'sampling-fraction' });
    expect(share?.correction).toBeCloseTo(0.8, 12);
    const unlimited = proportionMarginOfError({ n: 36 });
    expect(share?.marginOfError).toBeCloseTo((unlimited?.marginOfError ?? 0) * 0.8, 12);
  });

  test('is 0 where everyone was asked, or nobody said yes', () => {
    expect(proportionMarginOfError({ n: 1, population: 1 })).toEqual({ marginOfError: 0, correction: 0 });
    expect(proportionMarginOfError({ n: 50, population: 50 })?.marginOfError).toBe(0);
    expect(proportionMarginOfError({ n: 10, proportion: 0 })?.marginOfError).toBe(0);
    expect(proportionMarginOfError({ n: 10, proportion: 1 })?.marginOfError).toBe(0);
  });

  test.each([
    { n: 0 },
    { n: -1 },
    { n: Number.POSITIVE_INFINITY },
    { n: 10, proportion: -0.1 },
    { n: 10, proportion: 1.1 },
    { n: 51, population: 50 },
    { n: 0.25, population: 0.5 },
    { n: 10, population: Number.POSITIVE_INFINITY },
  ])('has no answer for %j', (sample) => {
    expect(proportionMarginOfError(sample)).toBeUndefined();
  });

  test('goes back to the size that it came from', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 100_000 }),
        fc.double({ min: 0.02, max: 0.2, noNaN: true }),
        fc.constantFrom('without-replacement' as const, 'sampling-fraction' as const),
        (population, marginOfError, form) => {
          const size = proportionSampleSize({ marginOfError, population }, { form });
          const back = proportionMarginOfError({ n: size?.exact ?? 0, population }, { form });
          expect(back?.marginOfError).toBeCloseTo(marginOfError, 9);
        },
      ),
    );
  });
});
