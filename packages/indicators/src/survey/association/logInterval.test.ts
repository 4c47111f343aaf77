import { describe, expect, test } from 'vitest';
import { logInterval } from './logInterval.ts';

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
