import { isJalonError } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mannWhitney } from './mannWhitney.ts';
import { signTest } from './signTest.ts';
import { wilcoxonSignedRank } from './wilcoxonSignedRank.ts';

const approximate = { pMethod: 'normal-approximation' } as const;
const exact = { pMethod: 'exact' } as const;
const zeros = (n: number) => Array.from({ length: n }, () => 0);
const upTo = (n: number) => Array.from({ length: n }, (_, at) => at + 1);
const sleepOne = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const sleepTwo = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

describe('Wilcoxon’s signed-rank test', () => {
  test('Hollander and Wolfe 1999, table 3.1 (Hamilton depression scale): V = 40, p = 2 × 0.01953', () => {
    const first = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3];
    const second = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];
    const found = wilcoxonSignedRank(second, first);
    expect(found).toMatchObject({ n: 9, zeros: 0, positiveRankSum: 40, pMethod: 'exact', p: 0.0390625 });
    expect(found?.rankBiserial).toBeCloseTo(35 / 45, 14);
    expect(wilcoxonSignedRank(first, second)).toMatchObject({ positiveRankSum: 5, p: 0.0390625 });
  });

  test('Student’s sleep data, as R prints it: a pair without a change, two of one size, p = 0.009091', () => {
    const found = wilcoxonSignedRank(sleepOne, sleepTwo);
    expect(found).toMatchObject({ n: 9, zeros: 1, incomplete: 0, positiveRankSum: 45, rankBiserial: 1 });
    expect(found?.pMethod).toBe('normal-approximation');
    expect(found?.p).toBeCloseTo(0.009091, 6);
  });

  test('the normal approximation by hand: gap 22, half a step nearer, variance 71.125', () => {
    const p = wilcoxonSignedRank(sleepOne, sleepTwo, { continuity: false })?.p;
    const corrected = wilcoxonSignedRank(sleepOne, sleepTwo, { continuity: true })?.p;
    // two-sided normal p of 22.5/√71.125 = 2.66791 and of 22/√71.125 = 2.60864
    expect(p).toBeCloseTo(0.0076324, 6);
    expect(corrected).toBeCloseTo(0.0090907, 6);
  });

  test('an exact p by name among equal sizes: five rises of one step, of 2⁵ patterns 2 are so extreme', () => {
    const found = wilcoxonSignedRank([1, 1, 1, 1, 1], [2, 2, 2, 2, 2], exact);
    expect(found).toMatchObject({ p: 2 / 32, pMethod: 'exact', rankBiserial: 1 });
  });

  test('is exact by default up to 50 pairs of different sizes', () => {
    expect(wilcoxonSignedRank(zeros(50), upTo(50))).toMatchObject({ pMethod: 'exact' });
    expect(wilcoxonSignedRank(zeros(50), upTo(50))?.p).toBeCloseTo(2 ** -49, 20);
    expect(wilcoxonSignedRank(zeros(51), upTo(51))).toMatchObject({ pMethod: 'normal-approximation' });
    expect(wilcoxonSignedRank(zeros(50), [...upTo(49), 49])).toMatchObject({
      pMethod: 'normal-approximation',
    });
    expect(wilcoxonSignedRank(zeros(5), upTo(5), approximate)).toMatchObject(approximate);
  });

  test('an exact p by name is there up to 500 pairs', () => {
    const alternating = (n: number) => upTo(n).map((value) => (value % 2 === 0 ? value : -value));
    expect(wilcoxonSignedRank(zeros(500), alternating(500), exact)?.pMethod).toBe('exact');
    try {
      wilcoxonSignedRank(zeros(501), alternating(501), exact);
      expect.unreachable();
    } catch (error) {
      expect(isJalonError(error) && error.code).toBe('invalid-argument');
      expect(isJalonError(error) && error.details).toEqual({ n: 501, exactUpTo: 500 });
      expect(String(error)).toContain('up to 500 pairs, found 501');
    }
  });

  test('where chance would do no better, p is 1', () => {
    expect(wilcoxonSignedRank([0, 0, 0], [1, 2, -3])?.p).toBe(1);
    expect(wilcoxonSignedRank([0, 0, 0], [1, 2, -3], approximate)?.p).toBe(1);
    expect(wilcoxonSignedRank([0, 0], [1, -1], approximate)?.p).toBe(1);
  });

  test('has no answer where nobody changed, or an answer is not finite; incomplete pairs are counted', () => {
    expect(wilcoxonSignedRank([1, 2], [1, 2])).toBeUndefined();
    expect(wilcoxonSignedRank([], [])).toBeUndefined();
    expect(wilcoxonSignedRank([1, Number.NaN], [2, 3])).toBeUndefined();
    expect(wilcoxonSignedRank([1, 5], [Number.POSITIVE_INFINITY, 9])).toBeUndefined();
    expect(wilcoxonSignedRank([1, undefined, 4], [2, 5, undefined])).toMatchObject({
      n: 1,
      incomplete: 2,
      p: 1,
    });
    expect(() => wilcoxonSignedRank([1], [])).toThrow(expect.toSatisfy(isJalonError));
  });

  test('turns round with time, keeps to ranks: doubling every change alters nothing', () => {
    const answers = fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 })), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(answers, fc.constantFrom(exact, approximate, {}), (pairs, options) => {
        const [before, after] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
        const found = wilcoxonSignedRank(before, after, options);
        const turned = wilcoxonSignedRank(after.toReversed(), before.toReversed(), options);
        expect(turned?.p).toBe(found?.p);
        expect(found && turned ? found.rankBiserial + turned.rankBiserial : 0).toBeCloseTo(0, 12);
        const doubled = after.map((value, at) => value + (value - (before[at] ?? 0)));
        expect(wilcoxonSignedRank(before, doubled, options)).toEqual(found);
        if (found) expect(found.n + found.zeros).toBe(pairs.length);
      }),
    );
  });
});

describe('the sign test', () => {
  test('eight rises and one fall: p = 2 (1 + 9) / 2⁹', () => {
    const found = signTest([1, 2, 3, 4, 5, 6, 7, 8, 9, 4], [2, 3, 4, 5, 6, 7, 8, 9, 1, 4]);
    expect(found).toEqual({ n: 9, positive: 8, negative: 1, zeros: 1, incomplete: 0, p: 20 / 512 });
  });

  test('Arbuthnot 1710: more boys than girls christened in each of 82 years, p = 2 × 0.5⁸²', () => {
    const found = signTest(zeros(82), upTo(82));
    expect(found?.p).toBeCloseTo(2 ** -81, 30);
  });

  test('as many rises as falls: p is 1, not more', () => {
    expect(signTest([1, 2], [2, 1])).toMatchObject({ p: 1, positive: 1, negative: 1 });
  });

  test('has no answer where nobody changed, or an answer is not finite; incomplete pairs are counted', () => {
    expect(signTest([1, 2], [1, 2])).toBeUndefined();
    expect(signTest([], [])).toBeUndefined();
    expect(signTest([1, 2], [2, Number.NaN])).toBeUndefined();
    expect(signTest([1, undefined, 3], [2, 2, undefined])).toEqual({
      n: 1,
      positive: 1,
      negative: 0,
      zeros: 0,
      incomplete: 2,
      p: 1,
    });
    // only noise
    expect(signTest([0.1 + 0.2], [0.3])).toBeUndefined();
  });

  test('asks for no more than an order: any rising change of scale alters nothing', () => {
    const answers = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })));
    fc.assert(
      fc.property(answers, (pairs) => {
        const [before, after] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
        const cubed = (list: readonly number[]) => list.map((value) => value ** 3);
        const found = signTest(before, after);
        expect(signTest(cubed(before), cubed(after))).toEqual(found);
        expect(signTest(after, before)?.p).toBe(found?.p);
      }),
    );
  });
});

describe('the test of Mann and Whitney', () => {
  // Hollander and Wolfe 1999, table 4.1: permeability of human chorioamnion at term, and at 12 to 26 weeks
  const atTerm = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
  const early = [1.15, 0.88, 0.9, 0.74, 1.21];

  test('Hollander and Wolfe 1999, table 4.1: W = 35, p = 2 × 0.1272', () => {
    const found = mannWhitney(atTerm, early);
    expect(found).toMatchObject({ n: [10, 5], u: 35, pMethod: 'exact' });
    expect(found?.p).toBeCloseTo(0.2544, 4);
    expect(found?.cliffDelta).toBeCloseTo(0.4, 14);
    // 764 of the 3003 choices of 5 out of 15, both sides
    expect(found?.p).toBeCloseTo(764 / 3003, 14);
  });

  test('scipy: the normal approximation with continuity', () => {
    const [first, second] = [
      [1, 3, 4, 7, 9],
      [2, 5, 6, 8, 10, 12],
    ] as const;
    const found = mannWhitney(first, second, approximate);
    expect(found?.u).toBe(9);
    expect(found?.p).toBeCloseTo(0.31530245208174557, 12);
    expect(found?.pMethod).toBe('normal-approximation');
    // without: gap 6, variance 30
    expect(mannWhitney(first, second, { ...approximate, continuity: false })?.p).toBeCloseTo(0.2733217, 7);
  });

  test('among equal values: the normal approximation by default, corrected; an exact p by name', () => {
    // ranks 1.5 1.5 3.5 | 3.5 5.5 5.5: U = 0.5, gap 4; variance 9/12 · (7 − 18/30) = 4.8
    const [first, second] = [
      [1, 1, 2],
      [2, 3, 3],
    ] as const;
    const found = mannWhitney(first, second, { continuity: false });
    expect(found).toMatchObject({ u: 0.5, pMethod: 'normal-approximation' });
    expect(found?.p).toBeCloseTo(0.0678892, 6);
    // sums of three: 6.5 twice among the 20 choices (either of the two 2s)
    expect(mannWhitney(first, second, exact)).toMatchObject({ p: 4 / 20, pMethod: 'exact' });
  });

  test('is exact by default up to 50 values in each group', () => {
    const above = (n: number, start: number) => upTo(n).map((value) => value + start);
    expect(mannWhitney(upTo(50), above(2, 60))?.pMethod).toBe('exact');
    expect(mannWhitney(upTo(51), above(2, 60))?.pMethod).toBe('normal-approximation');
    expect(mannWhitney(upTo(2), above(51, 60))?.pMethod).toBe('normal-approximation');
    expect(mannWhitney(upTo(2), above(100, 60), exact)?.pMethod).toBe('exact');
    try {
      mannWhitney(upTo(2), above(101, 60), exact);
      expect.unreachable();
    } catch (error) {
      expect(isJalonError(error) && error.code).toBe('invalid-argument');
      expect(isJalonError(error) && error.details).toEqual({ n: 101, exactUpTo: 100 });
      expect(String(error)).toContain('up to 100 values in a group, found 101');
    }
  });

  test('has no answer of an empty group, of values that are all equal, of what is not finite', () => {
    expect(mannWhitney([], [1])).toBeUndefined();
    expect(mannWhitney([1, undefined], [undefined])).toBeUndefined();
    expect(mannWhitney([3, 3], [3, 3, 3])).toBeUndefined();
    expect(mannWhitney([3, 3], [3, 3, 3], exact)?.p).toBe(1);
    expect(mannWhitney([3, Number.NaN], [3, 4])).toBeUndefined();
    expect(mannWhitney([1, undefined, 5], [3, 4, undefined])).toEqual(mannWhitney([1, 5], [3, 4]));
  });

  test('turns round with the groups; only the order counts', () => {
    const values = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(values, values, fc.constantFrom(exact, approximate, {}), (first, second, options) => {
        const found = mannWhitney(first, second, options);
        const turned = mannWhitney(second, first, options);
        expect(turned?.p ?? 2).toBeCloseTo(found?.p ?? 2, 12);
        if (found && turned) expect(found.u + turned.u).toBe(first.length * second.length);
        const cubed = (list: readonly number[]) => list.map((value) => value ** 3).toReversed();
        expect(mannWhitney(cubed(first), cubed(second), options)?.p ?? 2).toBeCloseTo(found?.p ?? 2, 12);
      }),
    );
  });
});
