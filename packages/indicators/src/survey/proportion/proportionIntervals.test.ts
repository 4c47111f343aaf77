import { isJalonError } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agrestiCoullInterval } from './agrestiCoullInterval.ts';
import { clopperPearsonInterval } from './clopperPearsonInterval.ts';
import { jeffreysInterval } from './jeffreysInterval.ts';
import type { ProportionCount } from './ProportionCount.ts';
import type { ProportionInterval } from './ProportionInterval.ts';
import { waldInterval } from './waldInterval.ts';
import { wilsonInterval } from './wilsonInterval.ts';

const withContinuity: typeof wilsonInterval = (count, options) =>
  wilsonInterval(count, { ...options, continuity: true });
const intervals = {
  wilson: wilsonInterval,
  'wilson-continuity': withContinuity,
  'agresti-coull': agrestiCoullInterval,
  'clopper-pearson': clopperPearsonInterval,
  jeffreys: jeffreysInterval,
  wald: waldInterval,
};
const all = Object.entries(intervals);
const ends = (found: ProportionInterval | undefined, decimals = 4) =>
  found && [Number(found.lower.toFixed(decimals)), Number(found.upper.toFixed(decimals))];

describe('published intervals of shares', () => {
  // Newcombe, Statistics in Medicine 17 (1998) 857–872, table I
  test.each([
    {
      successes: 81,
      n: 263,
      wald: [0.2522, 0.3638],
      wilson: [0.2553, 0.3662],
      corrected: [0.2535, 0.3682],
      exact: [0.2527, 0.3676],
    },
    {
      successes: 15,
      n: 148,
      wald: [0.0527, 0.15],
      wilson: [0.0624, 0.1605],
      corrected: [0.0598, 0.1644],
      exact: [0.0578, 0.1617],
    },
    { successes: 0, n: 20, wald: [0, 0], wilson: [0, 0.1611], corrected: [0, 0.2005], exact: [0, 0.1684] },
    {
      successes: 1,
      n: 29,
      wald: [0, 0.1009],
      wilson: [0.0061, 0.1718],
      corrected: [0.0018, 0.1963],
      exact: [0.0009, 0.1776],
    },
  ])('Newcombe 1998: $successes of $n', ({ successes, n, wald, wilson, corrected, exact }) => {
    expect(ends(waldInterval({ successes, n }))).toEqual(wald);
    expect(ends(wilsonInterval({ successes, n }))).toEqual(wilson);
    expect(ends(withContinuity({ successes, n }))).toEqual(corrected);
    expect(ends(clopperPearsonInterval({ successes, n }))).toEqual(exact);
  });

  test('the rule of three: of n without a single case, the exact one-sided end at 95 % is 1 − 0.05^(1/n)', () => {
    const found = clopperPearsonInterval({ successes: 0, n: 30 }, { confidence: 0.9 });
    expect(found?.upper).toBeCloseTo(1 - 0.05 ** (1 / 30), 13);
    const mirrored = clopperPearsonInterval({ successes: 30, n: 30 }, { confidence: 0.9 });
    expect(mirrored?.lower).toBeCloseTo(0.05 ** (1 / 30), 13);
  });

  test('Agresti and Coull 1998: at 95 %, about two successes and two failures more', () => {
    const z = 1.959963984540054;
    const n = 10 + z * z;
    const middle = (3 + (z * z) / 2) / n;
    const margin = z * Math.sqrt((middle * (1 - middle)) / n);
    const found = agrestiCoullInterval({ successes: 3, n: 10 });
    expect(found?.lower).toBeCloseTo(middle - margin, 13);
    expect(found?.upper).toBeCloseTo(middle + margin, 13);
    const wilson = wilsonInterval({ successes: 3, n: 10 });
    expect((wilson?.lower ?? 0) + (wilson?.upper ?? 0)).toBeCloseTo(2 * middle, 13);
  });

  test('Jeffreys as statsmodels computes it: the ends stay off 0 and 1', () => {
    expect(ends(jeffreysInterval({ successes: 0, n: 10 }, { confidence: 0.9 }), 9)).toEqual([
      0.000191736, 0.170773108,
    ]);
    expect(ends(jeffreysInterval({ successes: 10, n: 10 }), 9)).toEqual([0.782803732, 0.99995211]);
  });
});

describe('an interval of a share', () => {
  test.each(all)('%s names itself, tells the share and its confidence', (variant, interval) => {
    expect(interval({ successes: 3, n: 12 })).toMatchObject({ variant, estimate: 0.25, confidence: 0.95 });
    expect(interval({ successes: 3, n: 12 }, { confidence: 0.8 })?.confidence).toBe(0.8);
  });

  test('without successes begins at 0 exactly, without failures ends at 1 exactly', () => {
    for (const interval of [wilsonInterval, withContinuity, agrestiCoullInterval, clopperPearsonInterval]) {
      expect(interval({ successes: 0, n: 7 })?.lower).toBe(0);
      expect(interval({ successes: 7, n: 7 })?.upper).toBe(1);
      expect(interval({ successes: 0, n: 7 })?.upper).toBeLessThan(1);
      expect(interval({ successes: 7, n: 7 })?.lower).toBeGreaterThan(0);
    }
    expect(waldInterval({ successes: 7, n: 7 })).toMatchObject({ lower: 1, upper: 1 });
  });

  test('of any number without successes begins at 0, without a rounding left', () => {
    for (let n = 1; n <= 200; n += 1) {
      expect(wilsonInterval({ successes: 0, n })?.lower).toBe(0);
      expect(wilsonInterval({ successes: n, n })?.upper).toBe(1);
    }
    // so few that z²/n is no number
    expect(wilsonInterval({ successes: 1e-310, n: 2e-310 })).toBeUndefined();
  });

  test('is cut at 0 and 1 where the formula goes beyond', () => {
    expect(waldInterval({ successes: 1, n: 5 })?.lower).toBe(0);
    expect(waldInterval({ successes: 4, n: 5 })?.upper).toBe(1);
  });

  test.each(all)('%s has none where nobody answered, or more succeed than there are', (_, interval) => {
    for (const count of [
      { successes: 0, n: 0 },
      { successes: 0, n: -1 },
      { successes: -1, n: 5 },
      { successes: 6, n: 5 },
      { successes: Number.NaN, n: 5 },
      { successes: 1, n: Number.NaN },
      { successes: 1, n: Number.POSITIVE_INFINITY },
    ])
      expect(interval(count)).toBeUndefined();
  });

  test.each(all)('%s takes a confidence strictly between 0 and 1', (_, interval) => {
    for (const confidence of [0, 1, -0.1, 95, Number.NaN])
      for (const n of [5, 0])
        try {
          interval({ successes: 3, n }, { confidence });
          expect.unreachable();
        } catch (error) {
          expect(isJalonError(error) && error.code).toBe('invalid-argument');
        }
  });

  test('takes effective numbers, which are not whole', () => {
    expect(wilsonInterval({ successes: 3.4, n: 8.5 })?.estimate).toBeCloseTo(0.4, 15);
    // half a count less than what is there is nothing
    expect(withContinuity({ successes: 0.5, n: 8.5 })?.lower).toBe(0);
    expect(withContinuity({ successes: 0.51, n: 8.5 })?.lower).toBeGreaterThan(0);
    expect(withContinuity({ successes: 8, n: 8.5 })?.upper).toBe(1);
  });

  const count = fc
    .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }))
    .filter(([yes, no]) => yes + no > 0)
    .map(([yes, no]): ProportionCount => ({ successes: yes, n: yes + no }));
  const confidence = fc.double({ min: 0.5, max: 0.99, noNaN: true });

  test.each(all)('%s mirrors: failures have the interval turned round', (_, interval) => {
    fc.assert(
      fc.property(count, confidence, ({ successes, n }, level) => {
        const yes = interval({ successes, n }, { confidence: level });
        const no = interval({ successes: n - successes, n }, { confidence: level });
        expect(no?.lower).toBeCloseTo(1 - (yes?.upper ?? 0), 10);
        expect(no?.upper).toBeCloseTo(1 - (yes?.lower ?? 0), 10);
      }),
    );
  });

  test.each(all.filter(([name]) => name !== 'jeffreys'))(
    '%s holds the share, and grows with confidence',
    (_, interval) => {
      fc.assert(
        fc.property(count, confidence, (sample, level) => {
          const found = interval(sample, { confidence: level });
          const surer = interval(sample, { confidence: level + 0.009 });
          if (!found || !surer) expect.unreachable();
          expect(found.lower).toBeLessThanOrEqual(found.estimate + 1e-12);
          expect(found.upper).toBeGreaterThanOrEqual(found.estimate - 1e-12);
          expect(surer.lower).toBeLessThanOrEqual(found.lower + 1e-12);
          expect(surer.upper).toBeGreaterThanOrEqual(found.upper - 1e-12);
        }),
      );
    },
  );

  test('the exact one and the corrected one are wider than Wilson’s', () => {
    fc.assert(
      fc.property(count, (sample) => {
        const wilson = wilsonInterval(sample);
        const corrected = withContinuity(sample);
        const coull = agrestiCoullInterval(sample);
        expect(corrected?.lower).toBeLessThanOrEqual((wilson?.lower ?? 0) + 1e-12);
        expect(corrected?.upper).toBeGreaterThanOrEqual((wilson?.upper ?? 0) - 1e-12);
        expect(coull?.lower).toBeLessThanOrEqual((wilson?.lower ?? 0) + 1e-12);
        expect(coull?.upper).toBeGreaterThanOrEqual((wilson?.upper ?? 0) - 1e-12);
      }),
    );
  });
});
