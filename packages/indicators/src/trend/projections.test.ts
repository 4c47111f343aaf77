import { describe, expect, test } from 'vitest';
import { linearProjection } from './linearProjection.ts';
import { logitProjection } from './logitProjection.ts';
import { logLinearProjection } from './logLinearProjection.ts';
import { targetAttainment } from './targetAttainment.ts';

const years = [2019, 2020, 2021, 2022, 2023];
const values = [10, 12, 13, 15, 20];
// slope 2.3, mean 14 at 2021, Σ(y − ŷ)² = 5.1, s² = 1.7, Σ(x − x̄)² = 10, t(0.975; 3) = 3.182446305284263
const t = 3.182446305284263;

describe('where a line leads', () => {
  test('the worked example by hand, with both intervals', () => {
    const found = linearProjection({ x: years, y: values }, 2024);
    expect(found?.predicted).toBeCloseTo(20.9, 12);
    expect(found?.confidenceInterval?.lower).toBeCloseTo(20.9 - t * Math.sqrt(1.7 * (0.2 + 0.9)), 10);
    expect(found?.confidenceInterval?.upper).toBeCloseTo(20.9 + t * Math.sqrt(1.7 * (0.2 + 0.9)), 10);
    expect(found?.predictionInterval?.lower).toBeCloseTo(20.9 - t * Math.sqrt(1.7 * (1.2 + 0.9)), 10);
    expect(found?.predictionInterval?.upper).toBeCloseTo(20.9 + t * Math.sqrt(1.7 * (1.2 + 0.9)), 10);
  });

  test('a higher confidence is a wider interval', () => {
    const half = linearProjection({ x: years, y: values }, 2024, { confidence: 0.5 });
    // t(0.75; 3)
    expect(half?.predictionInterval?.lower).toBeCloseTo(20.9 - 0.7648923284043534 * Math.sqrt(1.7 * 2.1), 9);
  });

  test('a line needs 3 points, an interval 5', () => {
    expect(linearProjection({ x: years.slice(0, 2), y: values.slice(0, 2) }, 2024)).toBeUndefined();
    expect(linearProjection({ x: years.slice(0, 3), y: [10, 12, 14] }, 2024)).toEqual({ predicted: 20 });
    expect(linearProjection({ x: years.slice(0, 4), y: values.slice(0, 4) }, 2024)).not.toHaveProperty(
      'predictionInterval',
    );
    expect(linearProjection({ x: years, y: values }, 2024)).toHaveProperty('confidenceInterval');
  });

  test('has no answer at no moment, and beyond all numbers', () => {
    expect(linearProjection({ x: years, y: values }, Number.NaN)).toBeUndefined();
    expect(linearProjection({ x: years, y: values }, Number.POSITIVE_INFINITY)).toBeUndefined();
    expect(linearProjection({ x: years, y: values }, 1e308)).toBeUndefined();
  });

  test('a confidence of 0, 1 or none is a mistake', () => {
    for (const confidence of [0, 1, Number.NaN]) {
      expect(() => linearProjection({ x: years, y: values }, 2024, { confidence })).toThrow('confidence');
    }
  });
});

describe('where steady growth leads', () => {
  test('on a doubling, to the next doubling', () => {
    const found = logLinearProjection({ x: [0, 1, 2, 3, 4], y: [1, 2, 4, 8, 16] }, 6);
    expect(found?.predicted).toBeCloseTo(64, 9);
    expect(found?.growthPerPeriod).toBeCloseTo(1, 12);
  });

  test('its interval is that of the logarithms, taken back', () => {
    const y = [1, 2, 3, 8, 16];
    const logs = linearProjection({ x: years, y: y.map(Math.log) }, 2025);
    const found = logLinearProjection({ x: years, y }, 2025);
    expect(found?.predictionInterval?.lower).toBe(Math.exp(logs?.predictionInterval?.lower ?? 0));
    expect(found?.confidenceInterval?.upper).toBe(Math.exp(logs?.confidenceInterval?.upper ?? 0));
  });

  test('has no answer for 0 and below, or where growth leaves all numbers', () => {
    expect(logLinearProjection({ x: years, y: [1, 2, 0, 3, 4] }, 2025)).toBeUndefined();
    expect(logLinearProjection({ x: years, y: [1, 2, -1, 3, 4] }, 2025)).toBeUndefined();
    expect(logLinearProjection({ x: [0, 1, 2], y: [1, 1e150, 1e300] }, 4)).toBeUndefined();
  });

  test('an interval that leaves all numbers is left out, the level stays', () => {
    const found = logLinearProjection({ x: [0, 1, 2, 3, 4], y: [1, 1e60, 1e90, 1e180, 1e200] }, 5);
    expect(found?.predicted).toBeGreaterThan(1e200);
    expect(found).not.toHaveProperty('predictionInterval');
  });

  test('missing values are left out', () => {
    const gappy = logLinearProjection({ x: [0, 1, 2, 3], y: [1, 2, undefined, 8] }, 4);
    expect(gappy?.predicted).toBeCloseTo(16, 9);
  });
});

describe('where a rate is heading', () => {
  test('odds that double go on doubling', () => {
    const found = logitProjection({ x: [0, 1, 2, 3], y: [1 / 2, 2 / 3, undefined, 8 / 9] }, 4);
    expect(found?.predicted).toBeCloseTo(16 / 17, 12);
  });

  test('never leaves 0 to 1, nor does its interval', () => {
    const found = logitProjection({ x: years, y: [0.9, 0.93, 0.95, 0.98, 0.985] }, 2040);
    expect(found?.predicted).toBeLessThan(1);
    expect(found?.predictionInterval?.upper).toBeLessThanOrEqual(1);
    expect(found?.predictionInterval?.lower).toBeGreaterThan(0);
    expect(
      linearProjection({ x: years, y: [0.9, 0.93, 0.95, 0.98, 0.985] }, 2040)?.predicted,
    ).toBeGreaterThan(1);
  });

  test('has no answer at 0 and at 1', () => {
    expect(logitProjection({ x: [1, 2, 3], y: [0, 0.5, 0.6] }, 4)).toBeUndefined();
    expect(logitProjection({ x: [1, 2, 3], y: [0.2, 0.5, 1] }, 4)).toBeUndefined();
    expect(logitProjection({ x: [1, 2, 3], y: [0.2, 0.5, 0.6] }, 4)).toBeDefined();
  });
});

describe('whether a line reaches a target', () => {
  const points = { x: years, y: values };
  test('meets it where a + bx = T, and with even odds exactly on the line', () => {
    const found = targetAttainment(points, { target: 23.2, by: 2025, direction: 'increase' });
    expect(found?.crossingAt).toBeCloseTo(2025, 9);
    expect(found?.predicted).toBeCloseTo(23.2, 12);
    expect(found?.probability).toBeCloseTo(0.5, 9);
  });

  test('at least and at most are two sides of one coin', () => {
    const up = targetAttainment(points, { target: 20, by: 2025, direction: 'increase' })?.probability ?? 0;
    const down = targetAttainment(points, { target: 20, by: 2025, direction: 'decrease' })?.probability ?? 0;
    expect(up).toBeGreaterThan(0.5);
    expect(up + down).toBeCloseTo(1, 12);
  });

  test('a level line meets nothing; a line without scatter makes nothing certain', () => {
    expect(
      targetAttainment({ x: years, y: [3, 3, 3, 3, 3] }, { target: 4, by: 2025, direction: 'increase' }),
    ).toEqual({ predicted: 3 });
  });

  test('a probability needs 5 values', () => {
    const four = { x: years.slice(1), y: values.slice(1) };
    const found = targetAttainment(four, { target: 20, by: 2025, direction: 'increase' });
    expect(found).toHaveProperty('crossingAt');
    expect(found).not.toHaveProperty('probability');
  });

  test('has no answer without a number to reach', () => {
    expect(targetAttainment(points, { target: Number.NaN, by: 2025, direction: 'increase' })).toBeUndefined();
    expect(targetAttainment(points, { target: 20, by: Number.NaN, direction: 'increase' })).toBeUndefined();
  });
});
