import { isJalonError } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chiSquareTest } from './chiSquareTest.ts';
import { logInterval } from './logInterval.ts';
import { mcNemarTest } from './mcNemarTest.ts';
import { oddsRatio } from './oddsRatio.ts';
import { riskDifference } from './riskDifference.ts';
import { riskRatio } from './riskRatio.ts';

const answers = (bothYes: number, yesThenNo: number, noThenYes: number, bothNo: number) => ({
  bothYes,
  yesThenNo,
  noThenYes,
  bothNo,
});

describe('McNemar’s test', () => {
  test('Fagerland and others 2013, table 1: p = 0.034 asymptotic, 0.077 corrected, 0.070 exact, 0.039 mid', () => {
    const found = mcNemarTest(answers(1, 1, 7, 12));
    expect(found).toMatchObject({ n: 21, discordant: 8, chiSquare: 4.5, correctedChiSquare: 3.125 });
    expect(found?.p.chiSquare).toBeCloseTo(0.034, 3);
    expect(found?.p.correctedChiSquare).toBeCloseTo(0.077, 3);
    expect(found?.p.exact).toBeCloseTo(18 / 256, 14);
    expect(found?.p.mid).toBeCloseTo(10 / 256, 13);
    expect(found?.difference).toBeCloseTo(6 / 21, 15);
  });

  test('Agresti 1990, p. 350 (approval of a premier, as in R’s mcnemar.test): z² = 17.36, corrected 16.82', () => {
    const found = mcNemarTest(answers(794, 150, 86, 570));
    expect(found?.correctedChiSquare).toBeCloseTo(16.818, 3);
    expect(found?.p.correctedChiSquare).toBeCloseTo(4.115e-5, 8);
    expect(found?.chiSquare).toBeCloseTo(17.36, 2);
    expect(found?.difference).toBeCloseTo(-64 / 1600, 15);
  });

  test('as many one way as the other: p is 1; the correction is applied as published all the same', () => {
    const found = mcNemarTest(answers(0, 10, 10, 3));
    expect(found).toMatchObject({ chiSquare: 0, correctedChiSquare: 0.05, difference: 0 });
    expect(found?.p).toMatchObject({ exact: 1, mid: 1, chiSquare: 1 });
  });

  test('has no answer where nobody changed, nor where a count is negative or not whole', () => {
    expect(mcNemarTest(answers(5, 0, 0, 5))).toBeUndefined();
    expect(mcNemarTest(answers(0, 0, 0, 0))).toBeUndefined();
    expect(mcNemarTest(answers(-1, 2, 3, 5))).toBeUndefined();
    expect(mcNemarTest(answers(1, -2, 3, 5))).toBeUndefined();
    expect(mcNemarTest(answers(1, 2, 3.5, 5))).toBeUndefined();
    expect(mcNemarTest(answers(1, 2, 3, Number.NaN))).toBeUndefined();
    expect(mcNemarTest(answers(Number.POSITIVE_INFINITY, 2, 3, 1))).toBeUndefined();
    expect(mcNemarTest(answers(0, 1, 0, 0))?.p.exact).toBe(1);
    // each is a count, those who changed are no longer one
    expect(mcNemarTest(answers(0, 6e15, 6e15, 0))).toBeUndefined();
  });

  test('turns round with time; the mid p lies under the exact one; who did not change does not count', () => {
    const count = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const found = mcNemarTest(answers(a, b, c, d));
        const turned = mcNemarTest(answers(a, c, b, d));
        expect(turned?.p).toEqual(found?.p);
        if (!found || !turned) return;
        expect(turned.difference).toBeCloseTo(-found.difference, 15);
        expect(found.p.mid).toBeLessThanOrEqual(found.p.exact + 1e-12);
        expect(mcNemarTest(answers(a + 5, b, c, d + 9))?.p).toEqual(found.p);
        // the χ² of a pair of shares: McNemar's is the z test of one half, squared
        expect(found.chiSquare).toBeCloseTo((b - c) ** 2 / (b + c), 12);
      }),
    );
  });
});

describe('ratios of two groups', () => {
  // Physicians' Health Study, heart attacks with placebo and with aspirin: Agresti, Categorical Data Analysis (2002), § 2.2, 3.1
  const heart = [
    [189, 10845],
    [104, 10933],
  ] as const;

  test('Agresti 2002: risk ratio 1.82 (1.43 to 2.30), odds ratio 1.83 (1.44 to 2.33)', () => {
    const risk = riskRatio(heart);
    expect(risk?.value).toBeCloseTo(189 / 11034 / (104 / 11037), 13);
    expect(risk?.value).toBeCloseTo(1.82, 2);
    expect(risk?.lower).toBeCloseTo(1.43, 2);
    expect(risk?.upper).toBeCloseTo(2.306, 2);
    expect(risk).toMatchObject({ variant: 'katz', confidence: 0.95 });
    const odds = oddsRatio(heart);
    expect(odds?.value).toBeCloseTo((189 * 10933) / (104 * 10845), 13);
    expect(odds?.value).toBeCloseTo(1.83, 2);
    expect(odds?.lower).toBeCloseTo(1.44, 2);
    expect(odds?.upper).toBeCloseTo(2.33, 2);
    expect(odds).toMatchObject({ variant: 'woolf', confidence: 0.95 });
  });

  test('the intervals by hand: value · e^(∓ z √variance)', () => {
    const table = [
      [30, 20],
      [18, 32],
    ] as const;
    const z = 1.6448536269514722;
    const risk = riskRatio(table, { confidence: 0.9 });
    const spread = Math.sqrt(1 / 30 - 1 / 50 + 1 / 18 - 1 / 50);
    expect(risk?.lower).toBeCloseTo((5 / 3) * Math.exp(-z * spread), 12);
    expect(risk?.upper).toBeCloseTo((5 / 3) * Math.exp(z * spread), 12);
    const odds = oddsRatio(table, { confidence: 0.9 });
    const wide = Math.sqrt(1 / 30 + 1 / 20 + 1 / 18 + 1 / 32);
    expect(odds?.lower).toBeCloseTo((8 / 3) * Math.exp(-z * wide), 12);
    expect(odds?.upper).toBeCloseTo((8 / 3) * Math.exp(z * wide), 12);
    expect(odds?.confidence).toBe(0.9);
  });

  test('are 0 without an interval where nobody in the first group has the event', () => {
    expect(
      riskRatio([
        [0, 5],
        [3, 4],
      ]),
    ).toEqual({ value: 0 });
    expect(
      oddsRatio([
        [0, 5],
        [3, 4],
      ]),
    ).toEqual({ value: 0 });
    expect(
      oddsRatio([
        [3, 5],
        [3, 0],
      ]),
    ).toEqual({ value: 0 });
  });

  test('stand alone where an end is too large', () => {
    expect(
      riskRatio([
        [1e-300, 5],
        [3, 4],
      ]),
    ).toEqual({ value: expect.any(Number) });
  });

  test('have no answer where they would be divided by 0, or a group is empty', () => {
    expect(
      riskRatio([
        [3, 4],
        [0, 5],
      ]),
    ).toBeUndefined();
    expect(
      oddsRatio([
        [3, 4],
        [0, 5],
      ]),
    ).toBeUndefined();
    expect(
      oddsRatio([
        [3, 0],
        [2, 5],
      ]),
    ).toBeUndefined();
    for (const none of [
      [
        [0, 0],
        [3, 4],
      ],
      [
        [3, 4],
        [0, 0],
      ],
      [
        [0, 4],
        [0, 3],
      ],
      [
        [1, Number.NaN],
        [3, 4],
      ],
      [
        [-1, 4],
        [3, 4],
      ],
    ] as const) {
      expect(riskRatio(none)).toBeUndefined();
      expect(oddsRatio(none)).toBeUndefined();
    }
    expect(
      riskRatio([
        [1e-300, 1],
        [1e308, 1e-300],
      ])?.value,
    ).not.toBe(Number.POSITIVE_INFINITY);
    expect(
      riskRatio([
        [1, 0.5],
        [1e-320, 1],
      ]),
    ).toBeUndefined();
  });

  test('the risk difference is that of the shares, with Newcombe’s interval', () => {
    const found = riskDifference(
      [
        [56, 14],
        [48, 32],
      ],
      { confidence: 0.95 },
    );
    expect(found?.difference).toBeCloseTo(0.2, 14);
    expect(found?.lower).toBeCloseTo(0.0524, 4);
    expect(found?.upper).toBeCloseTo(0.3339, 4);
    expect(found?.variant).toBe('newcombe');
    expect(
      riskDifference(
        [
          [56, 14],
          [48, 32],
        ],
        { confidence: 0.5 },
      )?.confidence,
    ).toBe(0.5);
    expect(
      riskDifference([
        [0, 0],
        [48, 32],
      ]),
    ).toBeUndefined();
    expect(
      riskDifference([
        [0, 3],
        [0, 4],
      ])?.difference,
    ).toBe(0);
  });

  test.each([riskRatio, oddsRatio, riskDifference])(
    '%o takes a confidence strictly between 0 and 1, whatever the data',
    (ratio) => {
      for (const confidence of [0, 1, 95])
        for (const cell of [0, 3])
          expect(() =>
            ratio(
              [
                [cell, cell],
                [cell, 2],
              ],
              { confidence },
            ),
          ).toThrow(expect.toSatisfy(isJalonError));
    },
  );

  test('turn over with the groups, and lie on one side of 1 together', () => {
    const count = fc.integer({ min: 1, max: 80 });
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        for (const ratio of [riskRatio, oddsRatio]) {
          const found = ratio([
            [a, b],
            [c, d],
          ]);
          const turned = ratio([
            [c, d],
            [a, b],
          ]);
          expect((found?.value ?? 0) * (turned?.value ?? 0)).toBeCloseTo(1, 12);
          expect((found?.lower ?? 0) * (turned?.upper ?? 0)).toBeCloseTo(1, 10);
          expect(found?.lower).toBeLessThanOrEqual(found?.value ?? 0);
          expect(found?.upper).toBeGreaterThanOrEqual(found?.value ?? 0);
        }
        const odds =
          oddsRatio([
            [a, b],
            [c, d],
          ])?.value ?? 0;
        const risk =
          riskRatio([
            [a, b],
            [c, d],
          ])?.value ?? 0;
        expect(Math.abs(Math.log(odds))).toBeGreaterThanOrEqual(Math.abs(Math.log(risk)) - 1e-12);
        expect(
          chiSquareTest([
            [a, b],
            [c, d],
          ]),
        ).toBeDefined();
      }),
    );
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

const level = { confidence: 0.9, tail: 0.05, z: 2 };

describe('the interval of a ratio on the logarithmic scale', () => {
  test('by hand: 6 / e^(2 · 0.5) to 6 · e^(2 · 0.5)', () => {
    const found = logInterval(6, 0.25, 'woolf', level);
    expect(found?.lower).toBeCloseTo(6 / Math.E, 14);
    expect(found?.upper).toBeCloseTo(6 * Math.E, 13);
    expect(found).toMatchObject({ value: 6, confidence: 0.9, variant: 'woolf' });
  });

  test('without variance has no width', () => {
    expect(logInterval(3, 0, 'katz', level)).toEqual({
      value: 3,
      lower: 3,
      upper: 3,
      confidence: 0.9,
      variant: 'katz',
    });
  });

  test('a ratio of 0 stands alone, and so does one whose upper end is too large', () => {
    expect(logInterval(0, 0.25, 'katz', level)).toEqual({ value: 0 });
    expect(logInterval(0, Number.POSITIVE_INFINITY, 'katz', level)).toEqual({ value: 0 });
    expect(logInterval(1e308, 0.25, 'katz', level)).toEqual({ value: 1e308 });
    expect(logInterval(2, Number.POSITIVE_INFINITY, 'katz', level)).toEqual({ value: 2 });
  });

  test('there is none without a ratio', () => {
    expect(logInterval(Number.NaN, 1, 'katz', level)).toBeUndefined();
    expect(logInterval(Number.POSITIVE_INFINITY, 1, 'katz', level)).toBeUndefined();
  });
});
