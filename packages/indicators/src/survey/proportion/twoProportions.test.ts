import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chiSquareTest } from '../association/chiSquareTest.ts';
import { newcombeInterval } from './newcombeInterval.ts';
import type { ProportionCount } from './ProportionCount.ts';
import { twoProportionZTest } from './twoProportionZTest.ts';
import { wilsonInterval } from './wilsonInterval.ts';

const of = (successes: number, n: number): ProportionCount => ({ successes, n });
const count = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }))
  .filter(([yes, no]) => yes + no > 0)
  .map(([yes, no]) => of(yes, yes + no));

describe('the difference of two shares with Newcombe’s interval', () => {
  // Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, method 10
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('Newcombe 1998: %i/%i − %i/%i', (x1, n1, x2, n2, lower, upper) => {
    const found = newcombeInterval(of(x1, n1), of(x2, n2));
    expect(found?.lower).toBeCloseTo(lower, 4);
    expect(found?.upper).toBeCloseTo(upper, 4);
    expect(found?.difference).toBeCloseTo(x1 / n1 - x2 / n2, 14);
    expect(found).toMatchObject({ variant: 'newcombe', confidence: 0.95 });
  });

  test('takes another confidence', () => {
    expect(newcombeInterval(of(5, 10), of(3, 10), { confidence: 0.8 })?.confidence).toBe(0.8);
  });

  test('has none where a group is empty', () => {
    expect(newcombeInterval(of(0, 0), of(3, 10))).toBeUndefined();
    expect(newcombeInterval(of(3, 10), of(0, 0))).toBeUndefined();
  });

  test('turns round with the groups, holds the difference, stays within −1 and 1', () => {
    fc.assert(
      fc.property(count, count, (first, second) => {
        const one = newcombeInterval(first, second);
        const other = newcombeInterval(second, first);
        if (!one || !other) expect.unreachable();
        expect(other.lower).toBeCloseTo(-one.upper, 12);
        expect(one.lower).toBeLessThanOrEqual(one.difference + 1e-12);
        expect(one.upper).toBeGreaterThanOrEqual(one.difference - 1e-12);
        expect(Math.abs(one.lower)).toBeLessThanOrEqual(1 + 1e-12);
        const wilson = wilsonInterval(first);
        expect(one.upper - one.difference).toBeGreaterThanOrEqual(
          (wilson?.upper ?? 0) - (wilson?.estimate ?? 0) - 1e-12,
        );
      }),
    );
  });
});

describe('the z test of two shares', () => {
  test('statsmodels: 56 of 70 and 48 of 80', () => {
    const found = twoProportionZTest(of(56, 70), of(48, 80));
    expect(found?.z).toBeCloseTo(2.6501719512585336, 12);
    expect(found?.p).toBeCloseTo(0.00804508136819656, 12);
    expect(found?.pooled).toBeCloseTo(104 / 150, 15);
    expect(found).toMatchObject({ n: [70, 80], variant: 'pooled' });
    expect(found?.difference).toBeCloseTo(0.2, 15);
  });

  test('its square is Pearson’s χ² of the table, with the same p', () => {
    fc.assert(
      fc.property(count, count, (first, second) => {
        const found = twoProportionZTest(first, second);
        const table = chiSquareTest([
          [first.successes, first.n - first.successes],
          [second.successes, second.n - second.successes],
        ]);
        expect(found === undefined).toBe(table === undefined);
        if (!found || !table) return;
        expect(found.z ** 2).toBeCloseTo(table.chiSquare, 8);
        expect(found.p).toBeCloseTo(table.p, 10);
        expect(twoProportionZTest(second, first)?.z).toBeCloseTo(-found.z, 10);
      }),
    );
  });

  test('has no answer where a group is empty, or nobody or everybody in both succeeds', () => {
    expect(twoProportionZTest(of(0, 0), of(3, 10))).toBeUndefined();
    expect(twoProportionZTest(of(3, 10), of(0, 0))).toBeUndefined();
    expect(twoProportionZTest(of(0, 10), of(0, 20))).toBeUndefined();
    expect(twoProportionZTest(of(10, 10), of(20, 20))).toBeUndefined();
    expect(twoProportionZTest(of(1, 1e308), of(1, 1e308))).toBeUndefined();
    expect(twoProportionZTest(of(5, 4), of(1, 4))).toBeUndefined();
    expect(twoProportionZTest(of(1, 4), of(5, 4))).toBeUndefined();
    // their sum alone would be a share
    expect(twoProportionZTest(of(-1, 4), of(2, 4))).toBeUndefined();
    expect(twoProportionZTest(of(2, 4), of(-1, 4))).toBeUndefined();
    expect(twoProportionZTest(of(5e-324, 1), of(0, 1e9))).toBeUndefined();
  });
});
