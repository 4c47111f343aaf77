import { isJalonError } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noncentralTCdf } from '../../distribution/noncentralTCdf.ts';
import { mannWhitney } from '../comparison/mannWhitney.ts';
import { pairedTTest } from '../comparison/pairedTTest.ts';
import { studentTTest } from '../comparison/studentTTest.ts';
import { cliffDelta } from './cliffDelta.ts';
import { cohenD } from './cohenD.ts';
import { cohenDav } from './cohenDav.ts';
import { cohenDz } from './cohenDz.ts';
import { cohenH } from './cohenH.ts';
import type { EffectSizeInterval } from './EffectSize.ts';
import { glassDelta } from './glassDelta.ts';
import { hedgesCorrection } from './hedgesCorrection.ts';
import { hedgesG } from './hedgesG.ts';
import { hedgesGz } from './hedgesGz.ts';
import { noncentrality } from './noncentrality.ts';
import { normalisedGain } from './normalisedGain.ts';
import { probabilityOfSuperiority } from './probabilityOfSuperiority.ts';
import { standardisedMeanDifference } from './standardisedMeanDifference.ts';

const sleepOne = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const sleepTwo = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
// Lakens, Frontiers in Psychology 4 (2013) 863, table 1: ratings of two films
const filmOne = [9, 7, 8, 9, 8, 9, 9, 10, 9, 9];
const filmTwo = [9, 6, 7, 8, 7, 9, 8, 8, 8, 7];
const near = (
  found: EffectSizeInterval | undefined,
  value: number,
  lower: number,
  upper: number,
  digits = 9,
) => {
  expect(found?.value).toBeCloseTo(value, digits);
  expect(found?.lower).toBeCloseTo(lower, 6);
  expect(found?.upper).toBeCloseTo(upper, 6);
};

describe('published effect sizes', () => {
  test('Lakens 2013: d_s 1.13, g_s 1.08, d_z 1.50, d_av 1.13', () => {
    expect(cohenD(filmOne, filmTwo)?.value).toBeCloseTo(1.13, 2);
    expect(hedgesG(filmOne, filmTwo)?.value).toBeCloseTo(1.08, 2);
    expect(cohenDz(filmTwo, filmOne)?.value).toBeCloseTo(1.5, 2);
    expect(cohenDav(filmTwo, filmOne)?.value).toBeCloseTo(1.13, 2);
    expect(probabilityOfSuperiority(filmOne, filmTwo)).toBeGreaterThan(0.7);
  });

  test('effectsize 0.8.3 of R on Student’s sleep data', () => {
    near(cohenD(sleepOne, sleepTwo), -0.8321810813495, -1.738816769, 0.095450436);
    near(hedgesG(sleepOne, sleepTwo), -0.7969352391911, -1.665171666, 0.091407769);
    near(cohenDz(sleepOne, sleepTwo), 1.284557562591, 0.414627668, 2.118016509);
    expect(cliffDelta(sleepOne, sleepTwo)).toBeCloseTo(-0.49, 14);
    expect(probabilityOfSuperiority(sleepOne, sleepTwo)).toBeCloseTo(0.255, 14);
  });

  test('the large-sample interval by hand: se² = 20/100 + d²/40', () => {
    const found = cohenD(sleepOne, sleepTwo, { interval: 'large-sample' });
    const d = -0.8321810813495;
    const se = Math.sqrt(0.2 + d ** 2 / 40);
    near(found, d, d - 1.959963984540054 * se, d + 1.959963984540054 * se);
    expect(found?.standardError).toBeCloseTo(se, 12);
    expect(found).toMatchObject({ interval: 'large-sample', variant: 'pooled-sd', confidence: 0.95 });
    // se² = 2/3 + 1/3 + …: unequal groups
    const unequal = cohenD([1, 3, 5], [2, 4, 6, 8, 10, 12], { interval: 'large-sample' });
    expect(unequal?.standardError).toBeCloseTo(Math.sqrt(9 / 18 + (unequal?.value ?? 0) ** 2 / 18), 13);
  });

  test('Hedges 1981: c(2) = 0.5642, c(3) = 0.7236, c(4) = 0.7979', () => {
    expect(hedgesCorrection(2)).toBeCloseTo(1 / Math.sqrt(Math.PI), 13);
    expect(hedgesCorrection(3)).toBeCloseTo(0.7236, 4);
    expect(hedgesCorrection(4)).toBeCloseTo(0.7979, 4);
  });

  test('Cohen 1988, table 6.2.2: φ is 1.875 for 0.65 and 1.571 for 0.5', () => {
    expect(cohenH(0.65, 0.5)).toBeCloseTo(1.875 - 1.571, 2);
  });

  test('What Works Clearinghouse form, by hand: 3.2 / √((10.1² + 11.5²)/2)', () => {
    const found = standardisedMeanDifference(
      { mean: 34.2, standardDeviation: 10.1 },
      { mean: 31, standardDeviation: 11.5 },
    );
    expect(found?.value).toBeCloseTo(0.29567588587607646, 14);
    expect(found?.variant).toBe('root-mean-square-sd');
  });
});

describe('the correction of Hedges', () => {
  test('has an approximate form: 1 − 3/(4·df − 1)', () => {
    expect(hedgesCorrection(18, { form: 'approximate' })).toBe(1 - 3 / 71);
    expect(hedgesCorrection(18, { form: 'exact' })).toBeCloseTo(0.9576464270237, 12);
  });

  test('goes over to its series without a step, and on to 1', () => {
    // Γ(50)/(√50 Γ(49.5)) and its neighbours, to forty digits elsewhere
    expect(hedgesCorrection(100)).toBeCloseTo(0.99247805498143, 13);
    const [before, after] = [hedgesCorrection(100) ?? 0, hedgesCorrection(100 + 1e-9) ?? 0];
    expect(Math.abs(after - before)).toBeLessThan(2e-13);
    expect(hedgesCorrection(1e12)).toBeCloseTo(1, 11);
    expect(hedgesCorrection(1000)).toBeCloseTo(1 - 3 / 3999, 6);
  });

  test('has no answer at one degree of freedom or less', () => {
    for (const df of [1, 0, -3, Number.NaN, Number.POSITIVE_INFINITY])
      for (const form of ['exact', 'approximate'] as const)
        expect(hedgesCorrection(df, { form })).toBeUndefined();
    expect(hedgesCorrection(1.001)).toBeGreaterThan(0);
  });

  test('rises with the degrees of freedom', () => {
    const df = fc.double({ min: 1.01, max: 400, noNaN: true });
    fc.assert(
      fc.property(df, (n) => {
        const found = hedgesCorrection(n) ?? 0;
        expect(found).toBeGreaterThan(0);
        expect(found).toBeLessThan(1);
        expect(hedgesCorrection(n * 1.01) ?? 0).toBeGreaterThan(found);
        // J(n) J(n + 1) = √((n − 1) / (n (n + 1))) · n / √…: two steps of Γ cancel
        expect(found * (hedgesCorrection(n + 1) ?? 0)).toBeCloseTo((n - 1) / Math.sqrt(n * (n + 1)), 12);
      }),
    );
  });
});

describe('the exact interval of a standardised difference', () => {
  test('ends where the noncentral t leaves half of the rest on either side', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -30, max: 30, noNaN: true }),
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom(0.005, 0.025, 0.1, 0.5, 0.9, 0.975),
        (t, df, probability) => {
          const found = noncentrality(t, df, probability);
          if (found === undefined) expect.unreachable();
          expect(noncentralTCdf(t, df, found)).toBeCloseTo(probability, 10);
          expect(noncentrality(-t, df, 1 - probability)).toBeCloseTo(-found, 7);
        },
      ),
      { numRuns: 8 },
    );
  });

  test('is absent where differences are beyond all measure; the value stands', () => {
    const found = cohenD([1e9, 1e9 + 1, 1e9 + 2], [0, 1, 2]);
    expect(found).toEqual({ value: 1e9, variant: 'pooled-sd' });
    expect(noncentrality(1e5, 10, 0.5)).toBeUndefined();
    expect(noncentrality(-1e5, 10, 0.5)).toBeUndefined();
    expect(noncentrality(Number.NaN, 10, 0.5)).toBeUndefined();
    expect(noncentrality(999, 10, 0.025)).toBeUndefined();
    expect(noncentrality(400, 10, 0.975)).toBeLessThan(400);
  });

  test('agrees with the t test: it leaves 0 out where p is under 5 %', () => {
    const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(values, values, (first, second) => {
        const p = studentTTest(first, second)?.p;
        const found = cohenD(first, second);
        if (p === undefined || found?.lower === undefined || found.upper === undefined) return;
        if (Math.abs(p - 0.05) > 1e-6) expect(p < 0.05).toBe(found.lower > 0 || found.upper < 0);
        expect(found.lower).toBeLessThanOrEqual(found.value);
        expect(found.upper).toBeGreaterThanOrEqual(found.value);
        const surer = cohenD(first, second, { confidence: 0.99 });
        expect(surer?.upper).toBeGreaterThan(found.upper);
        expect(surer?.lower).toBeLessThan(found.lower);
      }),
      { numRuns: 6 },
    );
  });
});

describe('effect sizes name what they divide by', () => {
  const [before, after] = [
    [1, 2, 3, 6],
    [3, 2, 6, 9],
  ] as const;

  test('and how their interval was made', () => {
    const exact = { interval: 'noncentral-t', confidence: 0.95 };
    expect(cohenD(after, before)).toMatchObject({ variant: 'pooled-sd', ...exact });
    expect(hedgesG(after, before)).toMatchObject({ variant: 'pooled-sd', ...exact });
    expect(cohenDz(before, after)).toMatchObject({ variant: 'difference-sd', ...exact });
    expect(hedgesGz(before, after)).toMatchObject({ variant: 'difference-sd', ...exact });
    expect(cohenDav(before, after)).toMatchObject({ variant: 'average-sd' });
    expect(glassDelta(after, before)).toMatchObject({ variant: 'reference-sd' });
    expect(cohenD(after, before, { confidence: 0.5 })?.confidence).toBe(0.5);
  });

  test('by hand: the mean change is 2, its variance 2; variances 14/3 and 10', () => {
    expect(cohenDz(before, after)?.value).toBeCloseTo(2 / Math.SQRT2, 13);
    expect(cohenDav(before, after)?.value).toBeCloseTo(4 / (Math.sqrt(14 / 3) + Math.sqrt(10)), 13);
    expect(glassDelta(after, before)?.value).toBeCloseTo(2 / Math.sqrt(14 / 3), 13);
    expect(cohenD(after, before)?.value).toBeCloseTo(2 / Math.sqrt((14 / 3 + 10) / 2), 13);
    // J(3) = 0.7236
    expect((hedgesGz(before, after)?.value ?? 0) / (cohenDz(before, after)?.value ?? 1)).toBeCloseTo(
      0.7236,
      4,
    );
    expect((hedgesGz(before, after)?.lower ?? 0) / (cohenDz(before, after)?.lower ?? 1)).toBeCloseTo(
      0.7236,
      4,
    );
    expect((hedgesG(after, before)?.value ?? 0) / (cohenD(after, before)?.value ?? 1)).toBeCloseTo(
      hedgesCorrection(6) ?? 0,
      13,
    );
  });

  test('are those of the t tests: d = t √(1/n₁ + 1/n₂), d_z = t/√n', () => {
    expect(cohenD(after, [1, 2, 3])?.value).toBeCloseTo(
      (studentTTest(after, [1, 2, 3])?.t ?? 0) * Math.sqrt(1 / 4 + 1 / 3),
      12,
    );
    expect(cohenDz(before, after)?.value).toBeCloseTo((pairedTTest(before, after)?.t ?? 0) / 2, 12);
  });

  test('do not change with the unit or a shift, and turn round with the groups', () => {
    const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(values, values, fc.integer({ min: 1, max: 9 }), (first, second, factor) => {
        const move = (list: readonly number[]) => list.map((value) => value * factor + 7);
        for (const size of [cohenD, hedgesG, glassDelta] as const) {
          const found = size(first, second)?.value;
          expect(size(move(first), move(second))?.value ?? 0).toBeCloseTo(found ?? 0, 8);
          if (size !== glassDelta) expect(size(second, first)?.value ?? 0).toBeCloseTo(-(found ?? 0), 8);
        }
        const length = Math.min(first.length, second.length);
        const [one, other] = [first.slice(0, length), second.slice(0, length)];
        for (const size of [cohenDz, hedgesGz, cohenDav] as const) {
          const found = size(one, other)?.value;
          expect(size(move(one), move(other))?.value ?? 0).toBeCloseTo(found ?? 0, 8);
          expect(size(other, one)?.value ?? 0).toBeCloseTo(-(found ?? 0), 8);
        }
      }),
      { numRuns: 5 },
    );
  });
});

describe('edges', () => {
  test('groups: fewer than two values, nothing that varies, what is not finite', () => {
    for (const size of [cohenD, hedgesG, glassDelta]) {
      expect(size([1], [2, 3])).toBeUndefined();
      expect(size([2, 3], [1])).toBeUndefined();
      expect(size([2, 2], [3, 3])).toBeUndefined();
      expect(size([0.1 + 0.2, 0.3], [0.7, 0.7])).toBeUndefined();
      expect(size([2, Number.NaN], [3, 4])).toBeUndefined();
      expect(size([2, undefined, 4], [3, 4, 6, undefined])).toEqual(size([2, 4], [3, 4, 6]));
    }
    expect(cohenD([2, 2], [3, 5], { interval: 'large-sample' })?.value).toBeCloseTo(-2, 12);
    expect(glassDelta([3, 5], [2, 2])).toBeUndefined();
    expect(glassDelta([2, 2], [3, 5])?.value).toBeCloseTo(-2 / Math.SQRT2, 13);
    expect(cohenD([1], [2, 3], { interval: 'large-sample' })).toBeUndefined();
  });

  test('pairs: fewer than two, all changed alike, what is not finite', () => {
    for (const size of [cohenDz, hedgesGz]) {
      expect(size([1], [2])).toBeUndefined();
      expect(size([1, 2, 3], [2, 3, 4])).toBeUndefined();
      expect(size([0.1, 0.2, 0.7], [0.2, 0.3, 0.8])).toBeUndefined();
    }
    for (const size of [cohenDz, hedgesGz, cohenDav]) {
      expect(size([], [])).toBeUndefined();
      expect(size([1, 2, Number.NaN], [2, 3, 3])).toBeUndefined();
      expect(size([1, 2, 3, undefined], [2, 5, 3, 4])).toEqual(size([1, 2, 3], [2, 5, 3]));
      expect(() => size([1], [])).toThrow(expect.toSatisfy(isJalonError));
    }
    expect(cohenDav([1], [2])).toBeUndefined();
    expect(cohenDav([3, 3], [4, 4])).toBeUndefined();
    expect(cohenDav([1, 2], [4, 5])?.value).toBeCloseTo(3 * Math.SQRT2, 12);
  });

  test('two pairs give d_z and, with one degree of freedom, no g_z', () => {
    expect(cohenDz([1, 1], [2, 4])?.value).toBeCloseTo(2 / Math.SQRT2, 13);
    expect(hedgesGz([1, 1], [2, 4])).toBeUndefined();
    expect(hedgesGz([1, 1, 1], [2, 4, 3])).toBeDefined();
  });

  test('a confidence lies strictly between 0 and 1, whatever the data', () => {
    for (const size of [cohenD, hedgesG, cohenDz, hedgesGz])
      for (const confidence of [0, 1, 95])
        for (const values of [[], [1, 2, 4]])
          expect(() => size(values, values, { confidence })).toThrow(expect.toSatisfy(isJalonError));
  });

  test('summaries: no spread, a negative one, what is not finite', () => {
    const of = (mean: number, standardDeviation: number) => ({ mean, standardDeviation });
    expect(standardisedMeanDifference(of(1, 0), of(2, 0))).toBeUndefined();
    expect(standardisedMeanDifference(of(1, 0), of(2, Math.SQRT2))?.value).toBeCloseTo(-1, 14);
    expect(standardisedMeanDifference(of(3, Math.SQRT2), of(2, 0))?.value).toBeCloseTo(1, 14);
    expect(standardisedMeanDifference(of(1, -1), of(2, 1))).toBeUndefined();
    expect(standardisedMeanDifference(of(1, 1), of(2, -1))).toBeUndefined();
    expect(standardisedMeanDifference(of(Number.NaN, 1), of(2, 1))).toBeUndefined();
    expect(standardisedMeanDifference(of(1e308, 1), of(-1e308, 1))).toBeUndefined();
    expect(standardisedMeanDifference(of(1, Number.POSITIVE_INFINITY), of(2, 1))).toBeUndefined();
  });

  test('ordered answers: Cliff’s delta is 2 · superiority − 1, the same as in the rank test', () => {
    expect(cliffDelta([2, 2], [2, 2])).toBe(0);
    expect(probabilityOfSuperiority([2, 2], [2, 2])).toBe(0.5);
    expect(cliffDelta([5], [1, undefined])).toBe(1);
    expect(probabilityOfSuperiority([1, undefined], [5])).toBe(0);
    expect(cliffDelta([], [1])).toBeUndefined();
    expect(probabilityOfSuperiority([undefined], [1])).toBeUndefined();
    expect(probabilityOfSuperiority([Number.NaN], [1])).toBeUndefined();
    const values = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, values, (first, second) => {
        const delta = cliffDelta(first, second) ?? 2;
        expect(2 * (probabilityOfSuperiority(first, second) ?? 2) - 1).toBeCloseTo(delta, 13);
        const test = mannWhitney(first, second);
        if (test) expect(test.cliffDelta).toBe(delta);
        expect(delta).toBeGreaterThanOrEqual(-1);
        expect(delta).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('shares: h runs from −π to π', () => {
    expect(cohenH(1, 0)).toBeCloseTo(Math.PI, 14);
    expect(cohenH(0, 1)).toBeCloseTo(-Math.PI, 14);
    expect(cohenH(0.3, 0.3)).toBe(0);
    // arcsin √¼ is π/6, arcsin √¾ is π/3
    expect(cohenH(0.25, 0.75)).toBeCloseTo(-Math.PI / 3, 14);
    expect(cohenH(0.75, 0)).toBeCloseTo((2 * Math.PI) / 3, 14);
    for (const none of [-0.1, 1.1, Number.NaN, 75]) {
      expect(cohenH(none, 0.5)).toBeUndefined();
      expect(cohenH(0.5, none)).toBeUndefined();
    }
  });

  test('gain: of what could be gained', () => {
    expect(normalisedGain({ before: 40, after: 70, maximum: 100 })).toBe(0.5);
    expect(normalisedGain({ before: 40, after: 40, maximum: 100 })).toBe(0);
    expect(normalisedGain({ before: 0, after: -0, maximum: 100 })).toBe(0);
    expect(normalisedGain({ before: -20, after: 10, maximum: 40 })).toBe(0.5);
    expect(normalisedGain({ before: Number.NEGATIVE_INFINITY, after: 1, maximum: 2 })).toBeUndefined();
    expect(normalisedGain({ before: 1, after: Number.POSITIVE_INFINITY, maximum: 2 })).toBeUndefined();
    expect(normalisedGain({ before: 40, after: 25, maximum: 100 })).toBe(-0.25);
    expect(normalisedGain({ before: 100, after: 100, maximum: 100 })).toBeUndefined();
    expect(normalisedGain({ before: 110, after: 120, maximum: 100 })).toBeUndefined();
    expect(normalisedGain({ before: Number.NaN, after: 1, maximum: 2 })).toBeUndefined();
    expect(normalisedGain({ before: 1, after: 1.5, maximum: Number.POSITIVE_INFINITY })).toBeUndefined();
    expect(normalisedGain({ before: 0, after: 1e308, maximum: 1e-308 })).toBeUndefined();
  });
});
