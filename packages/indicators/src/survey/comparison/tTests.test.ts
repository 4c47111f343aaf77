import { isJalonError } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairedTTest } from './pairedTTest.ts';
import { studentTTest } from './studentTTest.ts';
import { welchTTest } from './welchTTest.ts';

// Student, Biometrika 6 (1908) 1–25: hours of sleep gained with two drugs, ten patients; datasets::sleep of R
const drugOne = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const drugTwo = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
// Lakens, Frontiers in Psychology 4 (2013) 863, table 1: ratings of two films
const filmOne = [9, 7, 8, 9, 8, 9, 9, 10, 9, 9];
const filmTwo = [9, 6, 7, 8, 7, 9, 8, 8, 8, 7];

describe('the paired t test', () => {
  test('Student 1908, as R prints it: t = 4.0621, df = 9, p = 0.002833, 0.7001 to 2.4599', () => {
    const found = pairedTTest(drugOne, drugTwo);
    expect(found).toMatchObject({ variant: 'paired', n: 10, incomplete: 0, df: 9, confidence: 0.95 });
    expect(found?.difference).toBeCloseTo(1.58, 12);
    expect(found?.standardDeviation).toBeCloseTo(1.22999548328, 10);
    expect(found?.standardError).toBeCloseTo(0.3889587238884, 10);
    expect(found?.t).toBeCloseTo(4.062127683382, 10);
    expect(found?.p).toBeCloseTo(0.002832890197384, 12);
    expect(found?.lower).toBeCloseTo(0.700114236723, 10);
    expect(found?.upper).toBeCloseTo(2.459885763277, 10);
  });

  test('Lakens 2013: t(9) = 4.74, p = .001', () => {
    const found = pairedTTest(filmTwo, filmOne);
    expect(found?.t).toBeCloseTo(4.74, 2);
    expect(found?.p).toBeCloseTo(0.001, 3);
  });

  test('uses complete pairs and counts the others', () => {
    const found = pairedTTest([undefined, ...drugOne, 4, undefined], [3, ...drugTwo, undefined, undefined]);
    expect(found).toEqual({ ...pairedTTest(drugOne, drugTwo), incomplete: 3 });
  });

  test('has no answer where all changed by the same amount, even if decimals make a noise', () => {
    expect(pairedTTest([1, 2, 3], [2, 3, 4])).toBeUndefined();
    expect(pairedTTest([0.1, 0.2, 0.7], [0.2, 0.3, 0.8])).toBeUndefined();
    expect(pairedTTest([-0.1, -0.2, -0.7], [-0.2, -0.3, -0.8])).toBeUndefined();
    expect(pairedTTest([0, 0, 0], [0.1 + 0.2, 0.3, 0.3])).toBeUndefined();
    expect(pairedTTest([0.1 + 0.2, 0.3, 0.3], [0, 0, 0])).toBeUndefined();
    // the same noise is a difference among small numbers
    expect(pairedTTest([0, 0, 0], [1e-16, 2e-16, 3e-16])?.t).toBeCloseTo(2 * Math.sqrt(3), 10);
  });

  test('of a pair alone, or none, and of what is not finite, has no answer', () => {
    expect(pairedTTest([1], [2])).toBeUndefined();
    expect(pairedTTest([], [])).toBeUndefined();
    expect(pairedTTest([1, Number.NaN, 3], [2, 2, 9])).toBeUndefined();
    expect(pairedTTest([1, Number.POSITIVE_INFINITY, 3], [2, 2, 9])).toBeUndefined();
    expect(pairedTTest([1e308, 2, 3], [-1e308, 2, 9])).toBeUndefined();
  });
});

describe('t tests of two groups', () => {
  test('Student’s data taken for two groups, Welch: t = −1.8608, df = 17.776, p = 0.07939', () => {
    const found = welchTTest(drugOne, drugTwo);
    expect(found).toMatchObject({ variant: 'welch', n: [10, 10], confidence: 0.95 });
    expect(found?.means[0]).toBeCloseTo(0.75, 12);
    expect(found?.means[1]).toBeCloseTo(2.33, 12);
    expect(found?.difference).toBeCloseTo(-1.58, 12);
    expect(found?.t).toBeCloseTo(-1.860813467487, 10);
    expect(found?.df).toBeCloseTo(17.776473516178, 9);
    expect(found?.p).toBeCloseTo(0.07939414018736, 11);
    expect(found?.lower).toBeCloseTo(-3.365483230712, 10);
    expect(found?.upper).toBeCloseTo(0.2054832307117, 10);
  });

  test('the same with pooled variances: df = 18, p = 0.07919', () => {
    const found = studentTTest(drugOne, drugTwo);
    expect(found).toMatchObject({ variant: 'pooled', n: [10, 10], df: 18, confidence: 0.95 });
    expect(found?.means[1]).toBeCloseTo(2.33, 12);
    expect(found?.t).toBeCloseTo(-1.860813467487, 10);
    expect(found?.p).toBeCloseTo(0.07918671421594, 11);
    expect(found?.lower).toBeCloseTo(-3.363874032288, 10);
    expect(found?.upper).toBeCloseTo(0.2038740322876, 10);
  });

  test('Lakens 2013: t(18) = 2.52, p = .022', () => {
    expect(studentTTest(filmOne, filmTwo)?.t).toBeCloseTo(2.52, 2);
    expect(studentTTest(filmOne, filmTwo)?.p).toBeCloseTo(0.022, 3);
  });

  test('of unequal groups by hand: means 2 and 6, variances 1 and 10', () => {
    // first: n = 3, s² = 1; second: n = 5, s² = 10
    const [first, second] = [
      [1, 2, 3],
      [2, 4, 6, 8, 10],
    ] as const;
    const welch = welchTTest(first, second);
    expect(welch?.standardError).toBeCloseTo(Math.sqrt(1 / 3 + 10 / 5), 14);
    // (1/3 + 2)² / ((1/3)²/2 + 2²/4) = (49/9) / (19/18)
    expect(welch?.df).toBeCloseTo(98 / 19, 13);
    expect(welch?.t).toBeCloseTo(-4 / Math.sqrt(7 / 3), 13);
    const pooled = studentTTest(first, second);
    // s_p² = (2 · 1 + 4 · 10) / 6 = 7
    expect(pooled?.standardError).toBeCloseTo(Math.sqrt(7 * (1 / 3 + 1 / 5)), 14);
    expect(pooled?.df).toBe(6);
    expect(pooled?.n).toEqual([3, 5]);
  });

  test.each([
    ['welch', welchTTest],
    ['pooled', studentTTest],
  ] as const)('%s: what is missing is left out; edges have no answer', (_, compare) => {
    expect(compare([1, undefined, 2, 4], [3, 5, undefined])).toEqual(compare([1, 2, 4], [3, 5]));
    expect(compare([1, undefined], [3, 5, 6])).toBeUndefined();
    expect(compare([3, 5, 6], [1])).toBeUndefined();
    expect(compare([], [])).toBeUndefined();
    expect(compare([3, 3], [5, 5])).toBeUndefined();
    expect(compare([0.1 + 0.2, 0.3], [0.7, 0.7])).toBeUndefined();
    expect(compare([-0.7, -0.7], [-0.1 - 0.2, -0.3])).toBeUndefined();
    expect(compare([0, 0], [0.1 + 0.2, 0.3])).toBeUndefined();
    expect(compare([-0.1 - 0.2, -0.3], [0, 0])).toBeUndefined();
    expect(compare([3, 3], [5, 6])?.t).toBeCloseTo(-5, 10);
    expect(compare([3, Number.NaN], [5, 6])).toBeUndefined();
    expect(compare([3, 4], [5, Number.NEGATIVE_INFINITY])).toBeUndefined();
    expect(compare([-1e154, 1e154], [-1e154, 1e154])).toBeUndefined();
  });

  test('pooled variances too large for a number have no answer', () => {
    expect(studentTTest([-9e153, 9e153], [-9e153, 9e153])).toBeUndefined();
    expect(welchTTest([-9e153, 9e153], [-9e153, 9e153])).toMatchObject({ t: 0, p: 1 });
  });

  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 12 });

  test.each([
    ['welch', welchTTest],
    ['pooled', studentTTest],
  ] as const)('%s: turns round with the groups; a shift or another unit changes no p', (_, compare) => {
    fc.assert(
      fc.property(values, values, fc.integer({ min: -50, max: 50 }), (first, second, shift) => {
        const found = compare(first, second);
        const turned = compare(second.toReversed(), first.toReversed());
        expect(found === undefined).toBe(turned === undefined);
        if (!found || !turned) return;
        expect(turned.t).toBeCloseTo(-found.t, 8);
        expect(turned.p).toBeCloseTo(found.p, 10);
        expect(turned.lower).toBeCloseTo(-found.upper, 6);
        const move = (list: readonly number[]) => list.map((value) => value * 4 + shift);
        expect(compare(move(first), move(second))?.p).toBeCloseTo(found.p, 9);
        expect(found.lower).toBeLessThanOrEqual(found.difference);
        expect(found.upper).toBeGreaterThanOrEqual(found.difference);
        // p under 5 % where the interval at 95 % leaves 0 out
        if (Math.abs(found.p - 0.05) > 1e-9) expect(found.p < 0.05).toBe(found.lower > 0 || found.upper < 0);
        expect(compare(first, second, { confidence: 0.99 })?.upper).toBeGreaterThan(found.upper);
      }),
    );
  });
});

test.each([pairedTTest, welchTTest, studentTTest])(
  '%o takes a confidence strictly between 0 and 1, whatever the data',
  (compare) => {
    for (const confidence of [0, 1, 95, Number.NaN])
      for (const values of [[], [1, 2, 4]])
        expect(() => compare(values, values, { confidence })).toThrow(expect.toSatisfy(isJalonError));
    expect(compare([1, 2, 4], [2, 2, 8], { confidence: 0.5 })?.confidence).toBe(0.5);
  },
);
