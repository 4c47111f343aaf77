import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactKendallP } from './exactKendallP.ts';
import { mannKendall } from './mannKendall.ts';
import { theilSen } from './theilSen.ts';

describe('the median line (Theil, Sen)', () => {
  // Sen, JASA 63 (1968), section 5: the example of the article
  const sen = { x: [1, 2, 3, 4, 10, 12, 18], y: [9, 15, 19, 20, 45, 55, 78] };

  test('the example of Sen’s article: slope 4, interval from 26/7 to 35/8 at 93 %', () => {
    const found = theilSen(sen, { confidence: 0.93 });
    expect(found?.n).toBe(7);
    expect(found?.slope).toBe(4);
    expect(found?.slopeInterval?.lower).toBeCloseTo(26 / 7, 12);
    expect(found?.slopeInterval?.upper).toBeCloseTo(35 / 8, 12);
  });

  test('the two intercepts go by their names', () => {
    const points = { x: [1, 2, 3, 10], y: [1, 2, 3, 30] };
    expect(theilSen(points)?.slope).toBeCloseTo((1 + 29 / 9) / 2, 12);
    const slope = theilSen(points)?.slope ?? 0;
    expect(theilSen(points)?.intercept).toBeCloseTo(2.5 - slope * 2.5, 12);
    expect(theilSen(points, { intercept: 'conover' })?.intercept).toBe(theilSen(points)?.intercept);
    const rests = [1 - slope, 2 - 2 * slope, 3 - 3 * slope, 30 - 10 * slope].sort((a, b) => a - b);
    expect(theilSen(points, { intercept: 'joint' })?.intercept).toBeCloseTo(
      ((rests[1] ?? 0) + (rests[2] ?? 0)) / 2,
      12,
    );
  });

  test('one outlier does not bend it', () => {
    expect(theilSen({ x: [1, 2, 3, 4, 5], y: [2, 4, 600, 8, 10] })?.slope).toBe(2);
  });

  test('pairs of one moment have no slope; one moment alone has no line', () => {
    expect(theilSen({ x: [1, 1, 2], y: [1, 5, 4] })?.slope).toBe(1);
    expect(theilSen({ x: [1, 1, 1], y: [1, 5, 4] })).toBeUndefined();
  });

  test('needs 3 values, its interval 5', () => {
    expect(theilSen({ x: [1, 2], y: [1, 2] })).toBeUndefined();
    expect(theilSen({ x: [1, 2, 3, 4], y: [1, 2, 2, 3] })).not.toHaveProperty('slopeInterval');
    expect(theilSen({ x: [1, 2, 3, 4, 5], y: [1, 2, 2, 3, 7] })).toHaveProperty('slopeInterval');
  });

  test('has no answer for what is no number, and takes no odd confidence', () => {
    expect(theilSen({ x: [1, 2, 3], y: [-1e308, 0, 1e308] })).toBeUndefined();
    expect(theilSen({ x: [1, 2, 3], y: [1, Number.NaN, 3] })).toBeUndefined();
    expect(() => theilSen(sen, { confidence: 1 })).toThrow('confidence');
  });

  test('values without scatter have an interval of no width', () => {
    expect(theilSen({ x: [1, 2, 3, 4, 5], y: [2, 2, 2, 2, 2] })).toEqual({
      n: 5,
      slope: 0,
      intercept: 2,
      slopeInterval: { lower: 0, upper: 0, confidence: 0.95 },
    });
  });

  test('shifting the values shifts the intercept alone', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: -50, max: 50 })), {
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(points, fc.integer({ min: -50, max: 50 }), (pairs, shift) => {
        const x = pairs.map(([at]) => at);
        const one = theilSen({ x, y: pairs.map(([, y]) => y) });
        const other = theilSen({ x, y: pairs.map(([, y]) => y + shift) });
        expect(other?.slope).toBe(one?.slope);
        if (one) expect(other?.intercept).toBeCloseTo(one.intercept + shift, 9);
      }),
    );
  });
});

describe('the Mann–Kendall test', () => {
  test('exact probabilities are those of Kendall’s table (Rank Correlation Methods, 1975)', () => {
    // one-sided there, P(S or more)
    for (const [n, s, p] of [
      [4, 6, 0.042],
      [5, 8, 0.042],
      [8, 22, 0.0028],
      [9, 20, 0.022],
      [10, 23, 0.023],
      [10, 45, 0.00000028],
    ] as const) {
      expect(exactKendallP(s, n) / 2).toBeCloseTo(p, n === 8 ? 4 : 3);
      expect(exactKendallP(-s, n)).toBe(exactKendallP(s, n));
    }
    expect(exactKendallP(45, 10)).toBeCloseTo(2 / 3_628_800, 15);
    expect(exactKendallP(0, 4)).toBe(1);
    expect(exactKendallP(2, 4)).toBeCloseTo((1 + 3 + 5) / 12, 12);
  });

  test('S, its variance and z by hand, with ties', () => {
    // pairs: 5 rise, 0 fall, 1 is level; var = (4·3·13 − 2·1·9) / 18
    const found = mannKendall([1, 2, 2, 3]);
    expect(found?.s).toBe(5);
    expect(found?.varianceS).toBeCloseTo((156 - 18) / 18, 12);
    expect(found?.z).toBeCloseTo(4 / Math.sqrt(138 / 18), 12);
    expect(found?.tau).toBeCloseTo(5 / Math.sqrt(6 * 5), 12);
    expect(found?.pMethod).toBe('normal-approximation');
    expect(found?.p).toBeCloseTo(0.14856177, 8);
  });

  test('falling values mirror rising ones', () => {
    const up = mannKendall([1, 3, 2, 5, 8]);
    const down = mannKendall([8, 5, 2, 3, 1]);
    expect(down).toEqual({ ...up, s: -(up?.s ?? 0), z: -(up?.z ?? 0), tau: -(up?.tau ?? 0) });
  });

  test('is exact to 10 values without ties, and follows the normal curve after', () => {
    const rising = Array.from({ length: 11 }, (_, n) => n + (n % 3) * 2.5);
    expect(mannKendall(rising.slice(0, 10))?.pMethod).toBe('exact');
    expect(mannKendall(rising)?.pMethod).toBe('normal-approximation');
    expect(mannKendall(rising, { pMethod: 'exact' })?.p).toBeLessThan(0.01);
    expect(mannKendall([1, 2, 3, 4], { pMethod: 'normal-approximation' })?.pMethod).toBe(
      'normal-approximation',
    );
  });

  test('ties have no exact probability', () => {
    expect(mannKendall([1, 2, 2, 3], { pMethod: 'exact' })).not.toHaveProperty('p');
  });

  test('values that do not vary show no trend', () => {
    expect(mannKendall([3, 3, 3])).toEqual({
      n: 3,
      s: 0,
      varianceS: 0,
      z: 0,
      p: 1,
      pMethod: 'normal-approximation',
    });
  });

  test('leaves missing values out; needs 3 that are numbers', () => {
    expect(mannKendall([1, undefined, 2, 3])).toEqual(mannKendall([1, 2, 3]));
    expect(mannKendall([1, undefined, 2])).toBeUndefined();
    expect(mannKendall([1, 2, Number.NaN])).toBeUndefined();
  });

  test('any rising change of scale leaves it as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 3, maxLength: 14 }), (values) => {
        expect(mannKendall(values.map((value) => value ** 3))).toEqual(mannKendall(values));
      }),
    );
  });
});
