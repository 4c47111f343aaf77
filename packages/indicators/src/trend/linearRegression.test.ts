import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearRegression } from './linearRegression.ts';

const close = 1e-9;

describe('a straight line through values', () => {
  test('has the certified figures of the Norris data (NIST, Statistical Reference Datasets)', () => {
    const pairs =
      '0.1 0.2 338.8 337.4 118.1 118.2 888.0 884.6 9.2 10.1 228.1 226.5 668.5 666.3 998.5 996.3 449.1 448.6 778.9 777.0 559.2 558.2 0.3 0.4 0.1 0.6 778.1 775.5 668.8 666.9 339.3 338.0 448.9 447.5 10.8 11.6 557.7 556.0 228.3 228.1 998.0 995.8 888.8 887.6 119.6 120.2 0.3 0.3 0.6 0.3 557.6 556.8 339.3 339.1 888.0 887.2 998.5 999.0 778.9 779.0 10.2 11.1 117.6 118.3 228.9 229.2 668.4 669.1 449.2 448.9 0.2 0.5'
        .split(' ')
        .map(Number);
    const y = pairs.filter((_, n) => n % 2 === 0);
    const x = pairs.filter((_, n) => n % 2 === 1);
    const line = linearRegression({ x, y });
    expect(line?.n).toBe(36);
    expect(line?.intercept).toBeCloseTo(-0.262323073774029, 11);
    expect(line?.slope).toBeCloseTo(1.00211681802045, 12);
    expect(line?.slopeError).toBeCloseTo(0.429796848199937e-3, 12);
    expect(line?.residualDeviation).toBeCloseTo(0.884796396144373, 11);
    expect(line?.rSquared).toBeCloseTo(0.999993745883712, 12);
  });

  test('needs 3 values', () => {
    expect(linearRegression({ x: [1, 2], y: [1, 2] })).toBeUndefined();
    expect(linearRegression({ x: [1, 2, 3], y: [1, undefined, 2] })).toBeUndefined();
    expect(linearRegression({ x: [1, 2, 3], y: [1, 1, 4] })?.slope).toBeCloseTo(1.5, 12);
  });

  test('needs two moments', () => {
    expect(linearRegression({ x: [2, 2, 2], y: [1, 2, 3] })).toBeUndefined();
    expect(linearRegression({ x: [0.1, 0.1, 0.1], y: [1, 2, 3] })).toBeUndefined();
  });

  test('leaves missing values out with their weights', () => {
    const x = [1, 2, 3, 4];
    const whole = linearRegression({ x: [1, 3, 4], y: [2, 5, 9] }, { weights: [1, 2, 3] });
    expect(linearRegression({ x, y: [2, undefined, 5, 9] }, { weights: [1, 100, 2, 3] })).toEqual(whole);
  });

  test('a weight counts as so many points would, for the line itself', () => {
    const weighted = linearRegression({ x: [1, 2, 3], y: [1, 4, 5] }, { weights: [1, 3, 1] });
    const repeated = linearRegression({ x: [1, 2, 2, 2, 3], y: [1, 4, 4, 4, 5] });
    expect(weighted?.slope).toBeCloseTo(repeated?.slope ?? 0, 12);
    expect(weighted?.intercept).toBeCloseTo(repeated?.intercept ?? 0, 12);
    expect(weighted?.n).toBe(3);
  });

  test('points of weight 0 do not count; a negative weight has no answer', () => {
    const points = { x: [1, 2, 3, 4], y: [1, 2, 4, 90] };
    expect(linearRegression(points, { weights: [1, 1, 1, 0] })?.n).toBe(3);
    expect(linearRegression(points, { weights: [1, 1, 0, 0] })).toBeUndefined();
    expect(linearRegression(points, { weights: [1, 1, 1, -1] })).toBeUndefined();
    expect(linearRegression(points, { weights: [1, 1, 1, Number.POSITIVE_INFINITY] })).toBeUndefined();
  });

  test('values that do not vary have a level line, of which no share is explained', () => {
    expect(linearRegression({ x: [1, 2, 3], y: [4, 4, 4] })).toEqual({
      n: 3,
      slope: 0,
      intercept: 4,
      slopeError: 0,
      residualDeviation: 0,
    });
  });

  test('points exactly on a line leave no probability, whatever rounding does', () => {
    const line = linearRegression({ x: [1, 2, 3, 4, 5], y: [0.1, 0.3, 0.5, 0.7, 0.9] });
    expect(line?.slope).toBeCloseTo(0.2, 12);
    expect(line?.residualDeviation).toBe(0);
    expect(line?.slopeError).toBe(0);
    expect(line).not.toHaveProperty('slopeP');
    expect(line?.rSquared).toBe(1);
  });

  test('has no answer for what is no number', () => {
    for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, 1e308]) {
      expect(linearRegression({ x: [1, 2, 3], y: [-odd, 2, odd] })).toBeUndefined();
    }
    expect(linearRegression({ x: [1, 2, Number.NaN], y: [1, 2, 3] })).toBeUndefined();
  });

  test('lists of unlike length are a mistake', () => {
    expect(() => linearRegression({ x: [1, 2, 3], y: [1, 2] })).toThrow('found 3 and 2');
    expect(() => linearRegression({ x: [1, 2, 3], y: [1, 2, 4] }, { weights: [1] })).toThrow('found 3 and 1');
  });

  const whole = fc.integer({ min: -1000, max: 1000 });
  const pairs = fc.uniqueArray(fc.tuple(whole, whole), { minLength: 3, maxLength: 20, selector: ([x]) => x });

  test('the order of the points changes nothing', () => {
    fc.assert(
      fc.property(pairs, (points) => {
        const one = linearRegression({ x: points.map(([x]) => x), y: points.map(([, y]) => y) });
        const reversed = points.toReversed();
        const other = linearRegression({ x: reversed.map(([x]) => x), y: reversed.map(([, y]) => y) });
        expect(Math.abs((one?.slope ?? 9) - (other?.slope ?? 8))).toBeLessThanOrEqual(close);
      }),
    );
  });

  test('the unit of the values scales slope, level and scatter, and nothing else', () => {
    fc.assert(
      fc.property(pairs, (points) => {
        const x = points.map(([at]) => at);
        const one = linearRegression({ x, y: points.map(([, y]) => y) });
        const other = linearRegression({ x, y: points.map(([, y]) => y * 8) });
        expect(other?.slope).toBe((one?.slope ?? 0) * 8);
        expect(other?.slopeP).toBe(one?.slopeP);
        expect(other?.rSquared).toBe(one?.rSquared);
      }),
    );
  });
});
