import { describe, expect, test } from 'vitest';
import { noncentralInterval } from './noncentralInterval.ts';
import { noncentrality } from './noncentrality.ts';
import { pairedDifference } from './pairedDifference.ts';
import { pooledDifference } from './pooledDifference.ts';
import { standardised } from './standardised.ts';

describe('a difference in standard deviations', () => {
  test('by hand: (7 − 4) / 2', () => {
    expect(standardised(7, 4, 2)).toBe(1.5);
    expect(standardised(4, 7, 2)).toBe(-1.5);
  });

  test('is none where the deviation is no more than ten units of the larger mean, of either sign', () => {
    const unit = Number.EPSILON;
    expect(standardised(2, 1, 20 * unit)).toBeUndefined();
    expect(standardised(2, 1, 21 * unit)).toBe(1 / (21 * unit));
    expect(standardised(1, 2, 20 * unit)).toBeUndefined();
    expect(standardised(1, -2, 20 * unit)).toBeUndefined();
    expect(standardised(-2, 1, 20 * unit)).toBeUndefined();
    expect(standardised(-2, 1, 21 * unit)).toBe(-3 / (21 * unit));
    expect(standardised(0, 0, 0)).toBeUndefined();
    expect(standardised(0, 0, 1e-300)).toBe(0);
  });

  test('is 0, never minus 0, and always finite', () => {
    expect(standardised(-0, 0, 1)).toBe(0);
    expect(standardised(1, 2, Number.POSITIVE_INFINITY)).toBeUndefined();
    expect(standardised(1, 2, Number.NaN)).toBeUndefined();
    expect(standardised(1.7e308, -1.7e308, 1e300)).toBeUndefined();
    expect(standardised(1, 2, -1)).toBeUndefined();
  });
});

describe('what an exact interval needs', () => {
  test('of two groups, by hand: 3 / 2 with 1/4 + 1/2 and 4 degrees of freedom', () => {
    const [one, other] = [
      { n: 4, mean: 7, variance: 4 },
      { n: 2, mean: 4, variance: 4 },
    ];
    expect(pooledDifference([one, other])).toEqual({
      value: 1.5,
      variant: 'pooled-sd',
      scale: Math.sqrt(0.75),
      df: 4,
    });
    expect(
      pooledDifference([
        { ...one, variance: 0 },
        { ...other, variance: 0 },
      ]),
    ).toBeUndefined();
  });

  test('of pairs, by hand: changes of 2, 4, 6 and 4', () => {
    expect(pairedDifference([1, 1, 1, 1], [3, 5, 7, 5])).toEqual({
      value: 4 / Math.sqrt(8 / 3),
      variant: 'difference-sd',
      scale: 0.5,
      df: 3,
    });
    expect(pairedDifference([1, 2], [3, 4])).toBeUndefined();
    expect(pairedDifference([1], [3])).toBeUndefined();
  });
});

describe('the interval of the noncentral t', () => {
  const found = { value: 1.5, variant: 'pooled-sd', scale: 0.5, df: 6 } as const;
  const level = { confidence: 0.9, tail: 0.05, z: 1.6448536269514722 };
  const ends = [noncentrality(3, 6, 0.95) ?? 0, noncentrality(3, 6, 0.05) ?? 0] as const;

  test('is that of t = value / scale, times the scale', () => {
    expect(noncentralInterval(found, level)).toEqual({
      value: 1.5,
      variant: 'pooled-sd',
      lower: ends[0] * 0.5,
      upper: ends[1] * 0.5,
      confidence: 0.9,
      interval: 'noncentral-t',
    });
    expect(ends[0]).toBeLessThan(3);
    expect(ends[1]).toBeGreaterThan(3);
  });

  test('a factor shrinks the value and both ends alike', () => {
    expect(noncentralInterval(found, level, 0.5)).toMatchObject({
      value: 0.75,
      lower: ends[0] * 0.25,
      upper: ends[1] * 0.25,
    });
  });

  test('is absent where one end alone lies beyond all measure', () => {
    const near = { variant: 'pooled-sd', scale: 1, df: 1e9 } as const;
    const sure = { confidence: 0.99999, tail: 5e-6, z: 4.417173 };
    for (const value of [995.7, -995.7])
      expect(noncentralInterval({ ...near, value }, sure)).toEqual({ value, variant: 'pooled-sd' });
  });

  test('is absent where it lies beyond all measure; the value stands', () => {
    const far = { value: 999, variant: 'pooled-sd', scale: 1, df: 10 } as const;
    expect(noncentralInterval(far, level)).toEqual({ value: 999, variant: 'pooled-sd' });
    expect(noncentralInterval({ ...far, value: -999 }, level, 0.5)).toEqual({
      value: -499.5,
      variant: 'pooled-sd',
    });
  });
});
