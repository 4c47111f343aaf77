import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerDistribution } from './answerDistribution.ts';
import { boxShare } from './boxShare.ts';
import { categoryShares } from './categoryShares.ts';
import { netAgreement } from './netAgreement.ts';
import { ordinalSummary } from './ordinalSummary.ts';
import { pairedShift } from './pairedShift.ts';
import { scaleStatistics } from './scaleStatistics.ts';

const notCounts: readonly (readonly number[])[] = [
  [],
  [0, 0],
  [1, -1],
  [1.5, 1],
  [Number.NaN, 1],
  [Number.POSITIVE_INFINITY],
  [2 ** 53],
];

describe('distribution of answers', () => {
  test('gives each level its share of the answers on the scale', () => {
    const found = answerDistribution([1, 0, 2, 1], { outside: 6 });
    expect(found).toEqual({
      n: 4,
      outside: 6,
      shares: [0.25, 0, 0.5, 0.25],
      median: { low: 3, high: 3 },
    });
  });

  test('the middle of an even number may lie between two levels, of an odd one never', () => {
    expect(answerDistribution([2, 0, 2])?.median).toEqual({ low: 1, high: 3 });
    expect(answerDistribution([2, 1, 2])?.median).toEqual({ low: 2, high: 2 });
    expect(answerDistribution([0, 0, 1])?.median).toEqual({ low: 3, high: 3 });
    expect(answerDistribution([3, 1])?.median).toEqual({ low: 1, high: 1 });
  });

  test('“don’t know” counts for nothing: without it the shares are the same', () => {
    const without = answerDistribution([3, 2, 5]);
    expect(answerDistribution([3, 2, 5], { outside: 40 })).toEqual({ ...without, outside: 40 });
    expect(without?.outside).toBe(0);
  });

  test.each(notCounts)('has no answer for %j', (...counts) => {
    expect(answerDistribution(counts)).toBeUndefined();
    expect(boxShare(counts, { levels: 1 })).toBeUndefined();
    expect(scaleStatistics(counts.map((count, score) => ({ score, count })))).toBeUndefined();
  });

  test('a number outside that is no count has no answer', () => {
    expect(answerDistribution([1], { outside: -1 })).toBeUndefined();
    expect(answerDistribution([1], { outside: 0.5 })).toBeUndefined();
  });

  test('shares add up to 1 and the median stands between the boxes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 500 }), { minLength: 1, maxLength: 9 }), (counts) => {
        const found = answerDistribution(counts);
        if (counts.every((count) => count === 0)) {
          expect(found).toBeUndefined();
          return;
        }
        expect(found?.shares.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 12);
        const { low = 0, high = 0 } = found?.median ?? {};
        expect(low).toBeLessThanOrEqual(high);
        const n = found?.n ?? 0;
        const upTo = (level: number) => counts.slice(0, level).reduce((total, count) => total + count, 0);
        expect(upTo(low) * 2).toBeGreaterThanOrEqual(n);
        expect(upTo(high - 1) * 2).toBeLessThanOrEqual(n);
      }),
    );
  });
});

describe('top box', () => {
  test('takes as many levels as are asked for, from either end', () => {
    const counts = [1, 2, 3, 4];
    expect(boxShare(counts)).toBe(0.7);
    expect(boxShare(counts, { levels: 1 })).toBe(0.4);
    expect(boxShare(counts, { levels: 3 })).toBe(0.9);
    expect(boxShare(counts, { levels: 4 })).toBe(1);
    expect(boxShare(counts, { end: 'bottom' })).toBe(0.3);
    expect(boxShare(counts, { levels: 1, end: 'bottom' })).toBe(0.1);
  });

  test('has no answer for more levels than there are, or none', () => {
    expect(boxShare([1, 2], { levels: 3 })).toBeUndefined();
    expect(boxShare([1, 2], { levels: 0 })).toBeUndefined();
    expect(boxShare([1, 2], { levels: Number.NaN })).toBeUndefined();
    expect(boxShare([1, 2], { levels: 1.5 })).toBeUndefined();
    expect(boxShare([1])).toBeUndefined();
  });

  test('net agreement is the top minus the bottom', () => {
    expect(netAgreement([1, 1, 1, 1, 4])).toBe(0.375);
    expect(netAgreement([4, 0, 0, 0])).toBe(-1);
    expect(netAgreement([0, 0, 0])).toBeUndefined();
    expect(netAgreement([4])).toBeUndefined();
  });
});

describe('statistics of a scale', () => {
  test('mean, median, standard deviation of the sample', () => {
    const found = scaleStatistics([
      { score: 5, count: 2 },
      { score: 1, count: 1 },
      { score: 3, count: 1 },
    ]);
    // 1, 3, 5, 5
    expect(found?.n).toBe(4);
    expect(found?.mean).toBe(3.5);
    expect(found?.median).toBe(4);
    expect(found?.standardDeviation).toBeCloseTo(Math.sqrt(11 / 3), 12);
  });

  test('one answer has no spread', () => {
    expect(scaleStatistics([{ score: 2, count: 1 }])).toEqual({ n: 1, mean: 2, median: 2 });
    expect(scaleStatistics([{ score: 2, count: 2 }])?.standardDeviation).toBe(0);
  });

  test('a score that is no number has no answer', () => {
    expect(scaleStatistics([{ score: Number.NaN, count: 1 }])).toBeUndefined();
    expect(scaleStatistics([{ score: Number.POSITIVE_INFINITY, count: 1 }])).toBeUndefined();
    expect(
      scaleStatistics([
        { score: 1e308, count: 1 },
        { score: -1e308, count: 1 },
      ]),
    ).toBeUndefined();
  });
});

describe('shares of categories', () => {
  test('are taken among those whose category is known', () => {
    const counts = new Map<string | undefined, number>([
      ['employee', 3],
      ['volunteer', 1],
      [undefined, 4],
    ]);
    expect(categoryShares(counts)).toEqual({
      known: 4,
      unknown: 4,
      categories: [
        { category: 'employee', count: 3, share: 0.75 },
        { category: 'volunteer', count: 1, share: 0.25 },
      ],
    });
  });

  test('have no answer where nothing is known', () => {
    expect(categoryShares(new Map())).toBeUndefined();
    expect(categoryShares(new Map([[undefined, 4]]))).toBeUndefined();
    expect(categoryShares(new Map([['a', -1]]))).toBeUndefined();
    expect(
      categoryShares(
        new Map<string | undefined, number>([
          ['a', 2],
          [undefined, -1],
        ]),
      ),
    ).toBeUndefined();
    expect(categoryShares(new Map([['a', 2]]))?.unknown).toBe(0);
  });

  test('OC-04: counts per status, with the share of volunteers among those recorded', () => {
    const participants = [
      { person: 'p1', status: 'employee' as const },
      { person: 'p2', status: 'volunteer' as const },
      { person: 'p3', status: 'elected-member' as const },
      { person: 'p4', status: 'resident' as const },
      { person: 'p5', status: 'volunteer' as const },
      { person: 'p6', status: undefined },
    ];
    const counts = new Map<string | undefined, number>();
    for (const { status } of participants) counts.set(status, (counts.get(status) ?? 0) + 1);
    const shares = categoryShares(counts);
    expect(shares?.categories.find(({ category }) => category === 'volunteer')).toEqual({
      category: 'volunteer',
      count: 2,
      share: 0.4,
    });
    expect(shares?.categories.map(({ count }) => count)).toEqual([1, 2, 1, 1]);
    expect(shares?.unknown).toBe(1);
  });
});

describe('paired shift', () => {
  test('counts who moved up, stayed, moved down', () => {
    const pairs = [
      { before: 1, after: 2 },
      { before: 1, after: 5 },
      { before: 3, after: 3 },
      { before: 4, after: 1 },
      { before: 2 },
      { after: 2 },
      { before: Number.NaN, after: 3 },
      {},
    ];
    expect(pairedShift(pairs)).toEqual({
      improved: 2,
      same: 1,
      worse: 1,
      paired: 4,
      missingAfter: 1,
      missingBefore: 2,
    });
    expect(pairedShift(pairs, { direction: 'decrease' })).toMatchObject({ improved: 1, same: 1, worse: 2 });
  });

  test('only the order of levels counts', () => {
    const pair = fc.record(
      { before: fc.integer({ min: 1, max: 5 }), after: fc.integer({ min: 1, max: 5 }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const stretched = pairs.map(({ before, after }) => ({
          before: before === undefined ? undefined : before ** 3,
          after: after === undefined ? undefined : after ** 3,
        }));
        const shift = pairedShift(pairs);
        expect(pairedShift(stretched)).toEqual(shift);
        expect(shift.improved + shift.same + shift.worse).toBe(shift.paired);
        const turned = pairedShift(pairs, { direction: 'decrease' });
        expect([turned.worse, turned.improved]).toEqual([shift.improved, shift.worse]);
      }),
    );
  });
});

test('an ordinal summary has a middle and a range, no average', () => {
  expect(ordinalSummary([4, 0, 1, undefined, 3])).toEqual({
    n: 4,
    median: { low: 1, high: 3 },
    lowest: 0,
    highest: 4,
  });
  expect(ordinalSummary([10, 9, 2])?.median).toEqual({ low: 9, high: 9 });
  expect(ordinalSummary([Number.NaN, undefined])).toBeUndefined();
  expect(ordinalSummary([])).toBeUndefined();
});
