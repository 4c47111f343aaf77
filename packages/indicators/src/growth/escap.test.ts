import { describe, expect, test } from 'vitest';
import { anticipatedProgress } from './anticipatedProgress.ts';
import { currentStatusIndex } from './currentStatusIndex.ts';

describe('the current status index', () => {
  test('is 0 at the baseline and 10 at the target, both ways', () => {
    const up = { baseline: 20, target: 60, direction: 'increase' as const };
    expect([20, 30, 60, 70, 10].map((actual) => currentStatusIndex({ ...up, actual }))).toEqual([
      0, 2.5, 10, 12.5, -2.5,
    ]);
    const down = { baseline: 60, target: 10, direction: 'decrease' as const };
    expect([60, 30, 10, 70].map((actual) => currentStatusIndex({ ...down, actual }))).toEqual([0, 6, 10, -2]);
  });

  test('parity is neared from both sides', () => {
    const parity = { baseline: 0.75, target: 1, direction: 'parity' as const };
    expect(currentStatusIndex({ ...parity, actual: 0.875 })).toBe(5);
    expect(currentStatusIndex({ ...parity, actual: 1.125 })).toBe(5);
    expect(currentStatusIndex({ ...parity, actual: 1.5 })).toBe(-10);
  });

  test('has no answer where there is no way to go, or no number', () => {
    expect(currentStatusIndex({ baseline: 1, target: 1, actual: 2, direction: 'parity' })).toBeUndefined();
    const odd = { baseline: 1, target: 3, direction: 'increase' as const };
    expect(currentStatusIndex({ ...odd, actual: Number.NaN })).toBeUndefined();
    expect(currentStatusIndex({ ...odd, actual: 1, target: Number.POSITIVE_INFINITY })).toBeUndefined();
    expect(currentStatusIndex({ ...odd, actual: 1e308, baseline: -1e308 })).toBeUndefined();
  });
});

describe('anticipated progress', () => {
  const years = [2015, 2017, 2019];
  const aim = { baseline: 40, target: 80, targetYear: 2030, direction: 'increase' as const };
  const status = (values: readonly number[], more = {}) =>
    anticipatedProgress({ years, values }, { ...aim, ...more })?.status;

  test('reads the line in the target year: what is missing, over the way', () => {
    expect(anticipatedProgress({ years, values: [40, 44, 48] }, aim)).toEqual({
      projection: 70,
      intercept: 40 - 2 * 2015,
      slope: 2,
      gapShare: 0.25,
      status: 'accelerate',
    });
  });

  test('maintain where nothing is missing, reverse where the line leads away', () => {
    expect(status([40, 50, 60])).toBe('maintain');
    expect(anticipatedProgress({ years: [2015, 2020], values: [40, 53.333333333333336] }, aim)?.status).toBe(
      'maintain',
    );
    expect(status([40, 41, 42])).toBe('accelerate');
    expect(status([40, 40, 40])).toBe('reverse');
    expect(status([40, 39, 38])).toBe('reverse');
    // beyond the target already, coming back slowly
    expect(status([99, 98.9, 98.8])).toBe('maintain');
  });

  test('mirrors for what shall fall', () => {
    const down = { baseline: 80, target: 40, direction: 'decrease' };
    expect(status([80, 78, 76], down)).toBe('accelerate');
    expect(status([80, 70, 60], down)).toBe('maintain');
    expect(status([80, 81, 82], down)).toBe('reverse');
    const found = anticipatedProgress(
      { years, values: [80, 78, 76] },
      { ...aim, ...down, direction: 'decrease' },
    );
    expect(found?.projection).toBe(65);
    expect(found?.gapShare).toBe(25 / 40);
  });

  test('weights let recent years count more; those of missing values fall away', () => {
    const yearly = { years: [2015, 2016, 2017, 2019], values: [40, undefined, 44, 60] };
    const plain = anticipatedProgress(yearly, aim);
    const recent = anticipatedProgress(yearly, aim, { weights: [1, 50, 2, 8] });
    expect(recent?.projection).toBeGreaterThan(plain?.projection ?? 0);
    const without = { years, values: [40, 44, 60] };
    expect(anticipatedProgress(without, aim, { weights: [1, 2, 8] })).toEqual(recent);
    expect(() => anticipatedProgress(without, aim, { weights: [1] })).toThrow('found 3 and 1');
  });

  test('two years are enough, one is not', () => {
    expect(anticipatedProgress({ years: [2015, 2016], values: [40, 41] }, aim)?.projection).toBe(55);
    expect(anticipatedProgress({ years: [2015, 2015], values: [40, 41] }, aim)).toBeUndefined();
  });

  test('has no answer without a way to go, or a number', () => {
    expect(anticipatedProgress({ years, values: [40, 44, 48] }, { ...aim, target: 40 })).toBeUndefined();
    expect(
      anticipatedProgress({ years, values: [40, 44, 48] }, { ...aim, target: Number.POSITIVE_INFINITY }),
    ).toBeUndefined();
    expect(anticipatedProgress({ years, values: [40, Number.NaN, 48] }, aim)).toBeUndefined();
    expect(
      anticipatedProgress({ years, values: [40, 44, 48] }, { ...aim, targetYear: Number.NaN }),
    ).toBeUndefined();
  });
});
