import { isJalonError } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { chiSquareGoodnessOfFit } from './chiSquareGoodnessOfFit.ts';
import { chiSquareTest } from './chiSquareTest.ts';
import { fisherExactTest } from './fisherExactTest.ts';
import { mcNemarTest } from './mcNemarTest.ts';
import { oddsRatio } from './oddsRatio.ts';
import { riskRatio } from './riskRatio.ts';

const detailsOf = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return isJalonError(error) ? [error.code, error.details, error.message] : error;
  }
  return expect.unreachable();
};

describe('Fisher’s test, summed in whole numbers', () => {
  test.each([
    // of 220 ways, 120 have nobody of two, 90 one, 10 both
    [[0, 2, 3, 7], 1],
    [[1, 1, 2, 8], 100 / 220],
    [[2, 0, 3, 7], 10 / 220],
    // of 3 ways: 2 and 1
    [[1, 1, 1, 0], 1],
    [[2, 0, 0, 1], 1 / 3],
    // both ways are equally probable
    [[1, 0, 0, 1], 1],
    [[3, 2, 2, 3], 1],
    // all totals force part of it
    [[7, 3, 2, 0], 1],
    [[1, 9, 11, 3], 0.0027594561852200836],
    [[40, 10, 35, 15], 0.35582863236042855],
    [[10, 40, 15, 35], 0.35582863236042855],
    [[90, 2, 70, 8], 0.045064015896024205],
    [[2, 90, 8, 70], 0.045064015896024205],
    [[503, 497, 480, 520], 0.325110272599103],
    [[530, 470, 480, 520], 0.0283936963706784],
    [[5030, 4970, 4880, 5120], 0.035092122877352076],
  ] as const)('%j: p = %d', ([a, b, c, d], p) => {
    expect(
      fisherExactTest([
        [a, b],
        [c, d],
      ])?.p,
    ).toBeCloseTo(p, 11);
  });

  test('keeps a p as small as 10⁻¹⁷⁹; beyond what numbers hold it is 0, on either side', () => {
    const p = (yes: number, no: number) =>
      fisherExactTest([
        [yes, no],
        [no, yes],
      ])?.p ?? 1;
    expect(p(300, 0) / 1.4802978791996818e-179).toBeCloseTo(1, 9);
    expect(p(0, 300) / 1.4802978791996818e-179).toBeCloseTo(1, 9);
    expect(p(1000, 0)).toBe(0);
    expect(p(0, 1000)).toBe(0);
  });
});

describe('the χ² tests', () => {
  test('have no answer where a squared gap is too large', () => {
    expect(
      chiSquareTest([
        [1e200, 0],
        [0, 1e200],
      ]),
    ).toBeUndefined();
    expect(chiSquareGoodnessOfFit([1e200, 1], [1, 1])).toBeUndefined();
    expect(chiSquareGoodnessOfFit([1e308, 1e308], [1, 1])).toBeUndefined();
    expect(chiSquareGoodnessOfFit([1, 1], [1e308, 1e308])).toBeUndefined();
  });

  test('V is never above 1, however the parts were rounded', () => {
    for (let n = 1; n <= 60; n += 1)
      for (const m of [1, 3, 7, 49])
        expect(
          chiSquareTest([
            [n, 0],
            [0, m],
          ])?.cramerV,
        ).toBeLessThanOrEqual(1);
  });

  test('a wide table, by hand: E = 5, 10, 15 in each of two rows', () => {
    const found = chiSquareTest([
      [8, 10, 12],
      [2, 10, 18],
    ]);
    // 9/5 + 0 + 9/15, twice
    expect(found?.chiSquare).toBeCloseTo(4.8, 13);
    expect(found).toMatchObject({ n: 60, df: 2, leastExpected: 5 });
    expect(found?.p).toBeCloseTo(Math.exp(-2.4), 13);
    expect(found?.cramerV).toBeCloseTo(Math.sqrt(4.8 / 60), 14);
  });

  test('without and with the correction left out are the same', () => {
    const table = [
      [9, 4],
      [3, 7],
    ] as const;
    expect(chiSquareTest(table, {})).toEqual(chiSquareTest(table));
    expect(chiSquareTest(table, { continuity: false })).toEqual(chiSquareTest(table));
  });

  test('counts against shares, by hand: 12 and 4 against 1 : 3', () => {
    // E = 4 and 12: 64/4 + 64/12
    const found = chiSquareGoodnessOfFit([12, 4], [1, 3]);
    expect(found?.chiSquare).toBeCloseTo(64 / 3, 12);
    expect(found).toMatchObject({ n: 16, df: 1, leastExpected: 4 });
    expect(found?.cohenW).toBeCloseTo(Math.sqrt(4 / 3), 13);
  });

  test('misuse is told with what was found', () => {
    expect(detailsOf(() => chiSquareGoodnessOfFit([1, 2], [1]))).toEqual([
      'invalid-argument',
      { shares: 1, counts: 2 },
      'There are as many shares as counts, found 1 shares, 2 counts.',
    ]);
    expect(detailsOf(() => chiSquareTest([[1], [2], [3]], { continuity: true }))).toEqual([
      'invalid-argument',
      { rows: 3, columns: 1 },
      'The correction for continuity is for tables of 2 × 2, found 3 × 1.',
    ]);
  });
});

describe('McNemar’s test, exact values', () => {
  test('1 against 7: 18/256 and 10/256, χ² of 4.5 and 3.125', () => {
    const found = mcNemarTest({ bothYes: 4, yesThenNo: 7, noThenYes: 1, bothNo: 8 });
    expect(found).toMatchObject({
      n: 20,
      discordant: 8,
      difference: -0.3,
      chiSquare: 4.5,
      correctedChiSquare: 3.125,
    });
    expect(found?.p.exact).toBeCloseTo(18 / 256, 14);
    expect(found?.p.mid).toBeCloseTo(10 / 256, 14);
    expect(found?.p.chiSquare).toBeCloseTo(0.033894853524689295, 13);
    expect(found?.p.correctedChiSquare).toBeCloseTo(0.07709987174354202, 13);
  });

  test('as many one way as the other: the corrected p is that of 1/20', () => {
    const found = mcNemarTest({ bothYes: 0, yesThenNo: 10, noThenYes: 10, bothNo: 0 });
    expect(found?.p.correctedChiSquare).toBeCloseTo(0.8230632737581214, 13);
  });

  test('one alone who changed: exact 1, mid ½', () => {
    const found = mcNemarTest({ bothYes: 0, yesThenNo: 0, noThenYes: 1, bothNo: 0 });
    expect(found).toMatchObject({ n: 1, discordant: 1, difference: 1, chiSquare: 1, correctedChiSquare: 0 });
    expect(found?.p.exact).toBe(1);
    expect(found?.p.mid).toBeCloseTo(0.5, 14);
    expect(found?.p.correctedChiSquare).toBe(1);
  });
});

describe('ratios of two groups, exact values', () => {
  const table = [
    [30, 20],
    [18, 32],
  ] as const;

  test('by default the interval is that of 95 %', () => {
    expect(riskRatio(table)).toEqual(riskRatio(table, { confidence: 0.95 }));
    expect(oddsRatio(table)).toEqual(oddsRatio(table, { confidence: 0.95 }));
    expect(riskRatio(table)?.value).toBeCloseTo(5 / 3, 14);
    expect(oddsRatio(table)?.value).toBeCloseTo(8 / 3, 14);
  });

  test('everybody in a group has the event: the share is 1, the odds are beyond measure', () => {
    const all = [
      [6, 0],
      [3, 3],
    ] as const;
    expect(riskRatio(all)?.value).toBe(2);
    expect(riskRatio(all)?.lower).toBeCloseTo(2 / Math.exp(1.959963984540054 * Math.sqrt(1 / 6)), 11);
    expect(oddsRatio(all)).toBeUndefined();
  });
});
