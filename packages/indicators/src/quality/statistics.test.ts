import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { constantRuns } from './constantRuns.ts';
import { findJumps } from './findJumps.ts';
import { lastDigitTest } from './lastDigitTest.ts';
import { modifiedZScores } from './modifiedZScores.ts';
import { myersIndex } from './myersIndex.ts';
import { reportingCompleteness } from './reportingCompleteness.ts';
import { timeliness } from './timeliness.ts';
import { tukeyFences } from './tukeyFences.ts';
import { whippleIndex } from './whippleIndex.ts';

const finite = fc.integer({ min: -999, max: 999 });
const none = Number.POSITIVE_INFINITY;

describe('completeness', () => {
  test('is what came in of what was expected', () => {
    expect(reportingCompleteness(9, 12)).toBe(0.75);
    expect(reportingCompleteness(0, 12)).toBe(0);
    expect(reportingCompleteness(12, 12)).toBe(1);
    expect(Object.is(reportingCompleteness(-0, 12), 0)).toBe(true);
  });
  test.each([
    [0, 0],
    [13, 12],
    [-1, 12],
    [1, none],
    [Number.NaN, 12],
  ])('of %d in %d there is none', (a, b) => {
    expect(reportingCompleteness(a, b)).toBeUndefined();
  });
});

describe('timeliness', () => {
  test('the due day itself is on time, the day after is not', () => {
    expect(timeliness([0, 1])).toEqual({ n: 2, onTime: 1, share: 0.5, medianDelay: 0.5, longestDelay: 1 });
    expect(timeliness([-5, undefined, -3])).toEqual({
      n: 2,
      onTime: 2,
      share: 1,
      medianDelay: -4,
      longestDelay: -3,
    });
  });
  test('of nothing known there is none', () => {
    expect(timeliness([])).toBeUndefined();
    expect(timeliness([undefined])).toBeUndefined();
    expect(timeliness([Number.NaN])).toBeUndefined();
  });
});

describe('modified z scores', () => {
  test('Iglewicz, Hoaglin (1993), as in the NIST/SEMATECH e-Handbook, § 1.3.5.17: MAD in place of the deviation', () => {
    // median 5, distances 3 1 0 1 15: MAD 1
    expect(modifiedZScores([2, 4, 5, 6, 20])).toEqual([
      -3 / (1 / 0.6745),
      -1 * 0.6745,
      0,
      0.6745,
      15 / (1 / 0.6745),
    ]);
  });
  test('where more than half are equal, the mean distance stands in', () => {
    // distances 0 0 0 0 10: mean 2
    expect(modifiedZScores([5, 5, 5, 5, 15])?.[4]).toBeCloseTo(10 / (1.253314 * 2), 12);
  });
  test('a missing value has none, equal or too few values neither', () => {
    expect(modifiedZScores([1, undefined, 2, 3])?.[1]).toBeUndefined();
    expect(modifiedZScores([1, 2])).toBeUndefined();
    expect(modifiedZScores([1, 2, undefined])).toBeUndefined();
    expect(modifiedZScores([1, 2, 3])).toBeDefined();
    expect(modifiedZScores([7, 7, 7])).toBeUndefined();
    expect(modifiedZScores([1, 2, Number.NaN])).toBeUndefined();
    expect(modifiedZScores([-1e308, 0, 1e308, 1e308, 1.7e308])).toBeUndefined();
    expect(modifiedZScores([0, 1e-300, 2e-300, 3e-300, 1e308])).toBeUndefined();
  });
  test('neither shift nor unit changes them', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 3, maxLength: 20 }), (values) => {
        const scores = modifiedZScores(values);
        const moved = modifiedZScores(values.map((value) => value * 4 + 1024));
        expect(moved === undefined).toBe(scores === undefined);
        for (const [n, score] of (scores ?? []).entries())
          expect(moved?.[n]).toBeCloseTo(score ?? Number.NaN, 9);
      }),
    );
  });
});

describe('Tukey’s fences', () => {
  test('stand one and a half quartile distances outside', () => {
    expect(tukeyFences([1, 2, 3, 4, 5])).toEqual({ lowerQuartile: 2, upperQuartile: 4, lower: -1, upper: 7 });
    expect(tukeyFences([5, undefined, 1, 4, 2, 3], { k: 3 })).toEqual({
      lowerQuartile: 2,
      upperQuartile: 4,
      lower: -4,
      upper: 10,
    });
  });
  test('of fewer than 4 values or of what is not finite there are none', () => {
    expect(tukeyFences([1, 2, 3])).toBeUndefined();
    expect(tukeyFences([1, 2, 3, undefined])).toBeUndefined();
    expect(tukeyFences([1, 2, 3, 4])).toBeDefined();
    expect(tukeyFences([1, 2, 3, none])).toBeUndefined();
    expect(tukeyFences([-1.7e308, -1.7e308, 1.7e308, 1.7e308])).toBeUndefined();
  });
  test.each([0, -1, Number.NaN, none])('refuses a factor of %d', (k) => {
    expect(() => tukeyFences([1, 2, 3, 4], { k })).toThrow(/factor above 0/);
  });
});

describe('last digits', () => {
  test('are even where people counted, and prefer 0 and 5 where they estimated', () => {
    const counted = Array.from({ length: 100 }, (_, n) => 10 + n);
    expect(lastDigitTest(counted)).toEqual({
      n: 100,
      counts: Array.from({ length: 10 }, () => 10),
      roundShare: 0.2,
      chiSquare: 0,
      pValue: 1,
    });
    // all 50 end in 0: (50 − 5)²/5 + 9 · 5²/5 = 405 + 45
    const estimated = lastDigitTest(Array.from({ length: 50 }, (_, n) => 10 * (n + 1)));
    expect(estimated).toMatchObject({ n: 50, chiSquare: 450, roundShare: 1 });
    expect(estimated?.pValue).toBeLessThan(1e-80);
    const fives = Array.from({ length: 50 }, (_, n) => (n < 10 ? 15 : 10 + (n % 10)));
    expect(lastDigitTest(fives)).toMatchObject({
      counts: [4, 4, 4, 4, 4, 14, 4, 4, 4, 4],
      roundShare: 18 / 50,
    });
    // χ² = 9 · 1/5 + 81/5 = 18; upper tail of χ² with 9 degrees of freedom at 18: 0.03517
    expect(lastDigitTest(fives)?.chiSquare).toBeCloseTo(18, 12);
    expect(lastDigitTest(fives)?.pValue).toBeCloseTo(0.0351735, 6);
  });
  test('small numbers are left out, and fewer than 50 say nothing', () => {
    const fifty = Array.from({ length: 50 }, () => 10);
    expect(lastDigitTest([...fifty, 9, 3, undefined])?.n).toBe(50);
    expect(lastDigitTest(fifty.slice(1))).toBeUndefined();
    expect(lastDigitTest([...fifty.slice(1), 9])).toBeUndefined();
    expect(lastDigitTest([...fifty, 0.5])).toBeUndefined();
    expect(lastDigitTest(fifty.map(() => -15))?.counts[5]).toBe(50);
  });
});

describe('digits of ages', () => {
  const years = Array.from({ length: 40 }, (_, n) => 23 + n);
  test('Whipple: 100 without preference, 500 where all are round', () => {
    expect(whippleIndex(years)).toBe(100);
    expect(whippleIndex([...years, 22, 63, 20, 65, undefined])).toBe(100);
    expect(whippleIndex([...years, ...Array.from({ length: 10 }, () => 30)])).toBe(180);
    expect(whippleIndex([25, 60])).toBe(500);
    expect(whippleIndex([23, 62])).toBe(0);
    expect(whippleIndex([22, 63])).toBeUndefined();
    expect(whippleIndex([30.5])).toBeUndefined();
  });
  test('Myers: blended shares against 10 % each', () => {
    expect(myersIndex([20, 30, 89].map(() => 40))).toBe(90);
    // ages 19 and 20: digit 9 has weight 10 · 1, digit 0 1 + 9: half and half
    expect(myersIndex([19, 20])).toBe(80);
    expect(myersIndex([19, 20, 9, 90, undefined])).toBe(80);
    // age 10 counts with weight 1 alone, age 20 with 1 + 9
    expect(myersIndex([10, 21])).toBeCloseTo(
      (Math.abs(100 / 11 - 10) + Math.abs(1000 / 11 - 10) + 80) / 2,
      12,
    );
    expect(myersIndex([9, 90])).toBeUndefined();
    expect(myersIndex([10.5])).toBeUndefined();
  });
});

describe('jumps', () => {
  test('a change that is not like the others is one, with its place', () => {
    expect(findJumps([20, 22, 21, 23, 90, 91])).toMatchObject([{ index: 4, from: 23, to: 90 }]);
    expect(findJumps([20, 22, 21, 23, 90, 91], { threshold: 1000 })).toEqual([]);
    expect(findJumps([91, 90, 23, 21, 22, 20])).toMatchObject([{ index: 2, from: 90, to: 23 }]);
  });
  test('the cut-off itself is no jump', () => {
    const values = [0, 1, 3, 6, 10, 30];
    const score = findJumps(values, { threshold: 1 }).at(-1)?.score ?? 0;
    expect(findJumps(values, { threshold: score })).toEqual([]);
    expect(findJumps(values, { threshold: score - 1e-9 })).toHaveLength(1);
  });
  test('fewer than 5 changes say nothing; a gap is not bridged', () => {
    expect(findJumps([20, 22, 21, 23, 90])).toEqual([]);
    expect(findJumps([20, 22, 21, 23, undefined, 90, 91])).toEqual([]);
    expect(findJumps([1, 2, 3, 4, 5, 6, 7])).toEqual([]);
    expect(findJumps([1, 2, Number.NaN, 4, 5, 6, 90])).toEqual([]);
    for (const threshold of [0, Number.NaN])
      expect(() => findJumps([], { threshold })).toThrow(/threshold above 0/);
  });
});

describe('repeats', () => {
  test('four times the same is one, three times are not', () => {
    expect(constantRuns([12, 31, 31, 31, 31, 30])).toEqual([{ start: 1, length: 4, value: 31 }]);
    expect(constantRuns([31, 31, 31, 30])).toEqual([]);
    expect(constantRuns([31, 31], { minimum: 2 })).toEqual([{ start: 0, length: 2, value: 31 }]);
    expect(constantRuns([1, 1, 2, 2], { minimum: 2 })).toHaveLength(2);
  });
  test('zeros, gaps and what is no number are none', () => {
    expect(constantRuns([0, 0, 0, 0])).toEqual([]);
    expect(constantRuns([undefined, undefined, undefined, undefined])).toEqual([]);
    expect(constantRuns([none, none, none, none])).toEqual([]);
    expect(constantRuns([5, 5, undefined, 5, 5])).toEqual([]);
    for (const minimum of [1, 2.5, Number.NaN])
      expect(() => constantRuns([], { minimum })).toThrow(/length of 2/);
  });
});
