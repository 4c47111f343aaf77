import { describe, expect, test } from 'vitest';
import { holt } from './holt.ts';
import { interpolateLinear } from './interpolateLinear.ts';
import { lastObservationCarriedForward } from './lastObservationCarriedForward.ts';
import { movingAverage } from './movingAverage.ts';
import { simpleExponentialSmoothing } from './simpleExponentialSmoothing.ts';

// oil production of Saudi Arabia, 1996–2013, in million tonnes: Hyndman, Athanasopoulos, Forecasting: Principles and
// Practice, second edition, section 7.1
const oil = [
  445.3641, 453.195, 454.4096, 422.3789, 456.0371, 440.3866, 425.1944, 486.2052, 500.4291, 521.2759, 508.9476,
  488.8889, 509.8706, 456.7229, 473.8166, 525.9509, 549.8338, 542.3405,
];

describe('simple exponential smoothing', () => {
  test('the oil of the textbook: 542.68 with α = 0.8339 from a level of 446.5868', () => {
    const found = simpleExponentialSmoothing(oil, { alpha: 0.8339, initialLevel: 446.5868, steps: 2 });
    expect(found?.forecast[0]).toBeCloseTo(542.68, 2);
    expect(found?.forecast[1]).toBe(found?.forecast[0]);
    expect(found?.level).toBe(found?.forecast[0]);
  });

  test('starts where it is told: at the first value, at the mean, at a level', () => {
    const first = (initialLevel?: 'first-value' | 'mean' | number) =>
      simpleExponentialSmoothing([2, 4, 9], {
        alpha: 0.5,
        ...(initialLevel !== undefined && { initialLevel }),
      });
    expect(first()?.fitted).toEqual([2, 2, 3]);
    expect(first('first-value')?.fitted).toEqual([2, 2, 3]);
    expect(first('mean')?.fitted).toEqual([5, 3.5, 3.75]);
    expect(first(0)?.fitted).toEqual([0, 1, 2.5]);
    expect(first(0)?.squaredErrors).toBe(4 + 9 + 42.25);
  });

  test('without α the hundredth with the least squared errors is found', () => {
    const found = simpleExponentialSmoothing(oil);
    expect(found?.alpha).toBeCloseTo(0.83, 10);
    const errors = (alpha: number) => simpleExponentialSmoothing(oil, { alpha })?.squaredErrors ?? 0;
    expect(found?.squaredErrors).toBeLessThan(errors(0.82));
    expect(found?.squaredErrors).toBeLessThan(errors(0.84));
    expect(simpleExponentialSmoothing([4, 4, 4])?.alpha).toBe(0.01);
  });

  test('has no answer for gaps, for nothing, and beyond all numbers', () => {
    expect(simpleExponentialSmoothing([])).toBeUndefined();
    expect(simpleExponentialSmoothing([1, undefined, 2])).toBeUndefined();
    expect(simpleExponentialSmoothing([1, Number.NaN, 2])).toBeUndefined();
    expect(simpleExponentialSmoothing([1e308, -1e308, 2], { alpha: 0.5 })).toBeUndefined();
    expect(simpleExponentialSmoothing([7], { alpha: 0.5 })?.forecast).toEqual([7]);
  });

  test('α from 0 to 1 and whole steps are expected', () => {
    expect(simpleExponentialSmoothing([1, 2, 4], { alpha: 0 })?.level).toBe(1);
    expect(simpleExponentialSmoothing([1, 2, 4], { alpha: 1, steps: 0 })).toMatchObject({
      level: 4,
      forecast: [],
    });
    for (const alpha of [-0.1, 1.1, Number.NaN]) {
      expect(() => simpleExponentialSmoothing([1, 2, 4], { alpha })).toThrow('alpha');
    }
    for (const steps of [-1, 1.5, Number.NaN, 1e7]) {
      expect(() => simpleExponentialSmoothing([1, 2, 4], { steps })).toThrow('whole number of steps');
    }
  });
});

describe('Holt’s method', () => {
  const level = [3, 5, 9, 8, 12, 15];

  test('two steps by hand: level and trend follow the values', () => {
    const found = holt(level, { alpha: 0.5, beta: 0.5, initial: { level: 1, trend: 1 }, steps: 1 });
    // 2 → 2.5, trend 1.25; 3.75 → 4.375, trend 1.5625
    expect(found?.fitted.slice(0, 3)).toEqual([2, 3.75, 5.9375]);
    expect(found?.forecast).toEqual([(found?.level ?? 0) + (found?.trend ?? 0)]);
  });

  test('a straight line goes straight on', () => {
    const found = holt([1, 3, 5, 7, 9, 11], { alpha: 0.3, beta: 0.2, steps: 2 });
    expect(found?.forecast[0]).toBeCloseTo(13, 12);
    expect(found?.forecast[1]).toBeCloseTo(15, 12);
    expect(found?.squaredErrors).toBeCloseTo(0, 20);
  });

  test('needs 6 values without a gap', () => {
    expect(holt(level.slice(1), { alpha: 0.5, beta: 0.5 })).toBeUndefined();
    expect(holt(level, { alpha: 0.5, beta: 0.5 })).toBeDefined();
    expect(holt([...level, undefined], { alpha: 0.5, beta: 0.5 })).toBeUndefined();
    expect(holt([...level, Number.NaN], { alpha: 0.5, beta: 0.5 })).toBeUndefined();
  });

  test('what is not given is found: α, β, or both', () => {
    const both = holt(level);
    const [alpha = 0, beta = 0] = [both?.alpha, both?.beta];
    expect(holt(level, { alpha })).toEqual(both);
    expect(holt(level, { beta })).toEqual(both);
    for (const step of [-0.01, 0.01]) {
      const near = (weight: number) => Math.min(0.99, Math.max(0.01, weight + step));
      expect(holt(level, { alpha: near(alpha), beta })?.squaredErrors).toBeGreaterThanOrEqual(
        both?.squaredErrors ?? 0,
      );
      expect(holt(level, { alpha, beta: near(beta) })?.squaredErrors).toBeGreaterThanOrEqual(
        both?.squaredErrors ?? 0,
      );
    }
  });

  test('weights from 0 to 1 and whole steps are expected', () => {
    expect(() => holt(level, { alpha: 2 })).toThrow('alpha');
    expect(() => holt(level, { beta: -1 })).toThrow('beta');
    expect(() => holt(level, { steps: 0.5 })).toThrow('steps');
  });

  test('a forecast beyond all numbers is none', () => {
    const steep = [0, 2e307, 4e307, 6e307, 8e307, 1e308];
    expect(holt(steep, { alpha: 1, beta: 1, steps: 20 })).toBeUndefined();
  });
});

describe('the moving average', () => {
  test('covers each run of neighbours, an even number too', () => {
    expect(movingAverage([2, 4, 9, 5], 2)).toEqual([3, 6.5, 7]);
    expect(movingAverage([2, 4, 9], 3)).toEqual([5]);
    expect(movingAverage([2, 4], 1)).toEqual([2, 4]);
  });

  test('a window wider than the values has no mean', () => {
    expect(movingAverage([2, 4], 3)).toEqual([]);
    expect(movingAverage([], 1)).toEqual([]);
  });

  test('a run with a gap has none', () => {
    expect(movingAverage([2, undefined, 9, 5], 2)).toEqual([undefined, undefined, 7]);
    expect(movingAverage([2, Number.NaN, 9, 5], 2)).toEqual([undefined, undefined, 7]);
  });

  test('a window of less than 1, or of no whole number, is a mistake', () => {
    for (const window of [0, -1, 1.5, Number.NaN]) expect(() => movingAverage([1], window)).toThrow('window');
  });
});

describe('interpolation', () => {
  test('follows the line between neighbours, at unequal steps and in any order', () => {
    expect(interpolateLinear({ x: [0, 1, 4], y: [10, undefined, 18] })).toEqual([10, 12, 18]);
    expect(interpolateLinear({ x: [4, 1, 0], y: [18, undefined, 10] })).toEqual([18, 12, 10]);
    expect(interpolateLinear({ x: [0, 1, 2, 3, 9], y: [0, 10, undefined, 30, 90] })[2]).toBe(20);
  });

  test('invents nothing outside', () => {
    expect(interpolateLinear({ x: [1, 2, 3], y: [undefined, 5, undefined] })).toEqual([
      undefined,
      5,
      undefined,
    ]);
    expect(interpolateLinear({ x: [1], y: [undefined] })).toEqual([undefined]);
    expect(interpolateLinear({ x: [], y: [] })).toEqual([]);
  });

  test('a gap at a moment whose value is known takes it', () => {
    expect(interpolateLinear({ x: [1, 2, 2, 3], y: [1, 7, undefined, 3] })).toEqual([1, 7, 7, 3]);
  });

  test('has no answer for what is no number', () => {
    expect(interpolateLinear({ x: [1, 2, 3], y: [1, undefined, Number.NaN] })).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(interpolateLinear({ x: [1, Number.NaN, 3], y: [1, undefined, 3] })[1]).toBeUndefined();
    expect(interpolateLinear({ x: [0, 1, 2], y: [-1e308, undefined, 1e308] })[1]).toBe(0);
  });
});

describe('the last observation carried forward', () => {
  test('as long as it is not too old, counted in steps', () => {
    const values = [undefined, 3, undefined, undefined, undefined, 5];
    expect(lastObservationCarriedForward(values)).toEqual([undefined, 3, 3, 3, 3, 5]);
    expect(lastObservationCarriedForward(values, { maxAge: 2 })).toEqual([undefined, 3, 3, 3, undefined, 5]);
    expect(lastObservationCarriedForward(values, { maxAge: 0 })).toEqual(values);
  });

  test('0 is a value, and what is no number is carried nowhere', () => {
    expect(lastObservationCarriedForward([0, undefined])).toEqual([0, 0]);
    expect(lastObservationCarriedForward([3, Number.NaN, undefined, 4])).toEqual([
      3,
      undefined,
      undefined,
      4,
    ]);
  });

  test('an age below 0 is a mistake', () => {
    for (const maxAge of [-1, Number.NaN]) {
      expect(() => lastObservationCarriedForward([1], { maxAge })).toThrow('maxAge');
    }
  });
});
