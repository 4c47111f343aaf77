import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { censusBounds } from './censusBounds.ts';
import { clusterDesign } from './clusterDesign.ts';
import { effectiveSampleSize } from './effectiveSampleSize.ts';
import { invitationsNeeded } from './invitationsNeeded.ts';
import { kishDesignEffect } from './kishDesignEffect.ts';
import { responseRate } from './responseRate.ts';

describe('clusters', () => {
  test('people in one place tell less: 1 + (m − 1)ρ', () => {
    const found = clusterDesign({ n: 385, clusterSize: 20, intraclassCorrelation: 0.05 });
    expect(found?.designEffect).toBeCloseTo(1.95, 12);
    expect(found?.inflatedSize).toBe(751);
    expect(found?.effectiveSize).toBeCloseTo(385 / 1.95, 10);
  });

  test('one person per cluster, or no likeness, costs nothing', () => {
    const alone = clusterDesign({ n: 100, clusterSize: 1, intraclassCorrelation: 0.9 });
    expect(alone).toEqual({ designEffect: 1, inflatedSize: 100, effectiveSize: 100 });
    expect(clusterDesign({ n: 100, clusterSize: 8, intraclassCorrelation: 0 })).toEqual(alone);
    expect(clusterDesign({ n: 100, clusterSize: 4, intraclassCorrelation: 1 })?.effectiveSize).toBe(25);
  });

  test('a likeness below 0 gains precision, down to its limit', () => {
    const found = clusterDesign({ n: 90, clusterSize: 3, intraclassCorrelation: -0.25 });
    expect(found).toEqual({ designEffect: 0.5, inflatedSize: 45, effectiveSize: 180 });
    expect(clusterDesign({ n: 90, clusterSize: 3, intraclassCorrelation: -0.5 })).toBeUndefined();
  });

  test.each([
    { n: 0, clusterSize: 3, intraclassCorrelation: 0.1 },
    { n: 10, clusterSize: 0.9, intraclassCorrelation: 0.1 },
    { n: 10, clusterSize: 3, intraclassCorrelation: 1.01 },
    { n: 10, clusterSize: 3, intraclassCorrelation: -0.6 },
    { n: 1e308, clusterSize: 1e3, intraclassCorrelation: 1 },
    { n: Number.NaN, clusterSize: 3, intraclassCorrelation: 0 },
  ])('has no answer for %j', (sample) => {
    expect(clusterDesign(sample)).toBeUndefined();
  });
});

describe('unequal weights', () => {
  test('cost precision: n Σw² / (Σw)²', () => {
    expect(kishDesignEffect([1, 1, 1, 3])).toBeCloseTo((4 * 12) / 36, 12);
    expect(effectiveSampleSize([1, 1, 1, 3])).toBeCloseTo(3, 12);
  });

  test('a weight of 0 is a respondent who tells nothing', () => {
    expect(effectiveSampleSize([1, 1, 0])).toBe(2);
    expect(kishDesignEffect([1, 1, 0])).toBe(1.5);
  });

  test('take the smallest and the largest weights there are', () => {
    expect(effectiveSampleSize([1e308, 1e308])).toBe(2);
    expect(effectiveSampleSize([Number.MAX_VALUE])).toBe(1);
    expect(effectiveSampleSize([5e-324, 5e-324, 5e-324])).toBe(3);
  });

  test.each([[[]], [[0, 0]], [[1, -1]], [[Number.NaN]], [[1, Number.POSITIVE_INFINITY]], [[-1, -2]]])(
    'have no answer for %j',
    (weights) => {
      expect(effectiveSampleSize(weights)).toBeUndefined();
      expect(kishDesignEffect(weights)).toBeUndefined();
    },
  );

  test('a NaN among weights has no answer', () => {
    expect(effectiveSampleSize([1, Number.NaN])).toBeUndefined();
  });

  test('their scale does not matter, nor their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1 }), (weights) => {
        const found = effectiveSampleSize(weights);
        expect(effectiveSampleSize(weights.map((weight) => weight * 0.25))).toBe(found);
        expect(effectiveSampleSize(weights.toReversed())).toBeCloseTo(found ?? 0, 9);
        expect(found).toBeLessThanOrEqual(weights.length + 1e-9);
        expect(found).toBeGreaterThanOrEqual(1 - 1e-9);
      }),
    );
  });
});

describe('non-response', () => {
  test('more people are invited than have to answer', () => {
    expect(invitationsNeeded({ n: 300, responseRate: 0.7 })).toBe(429);
    expect(invitationsNeeded({ n: 21, responseRate: 0.7 })).toBe(30);
    expect(invitationsNeeded({ n: 300, responseRate: 1 })).toBe(300);
  });

  test.each([
    { n: 300, responseRate: 0 },
    { n: 300, responseRate: 1.1 },
    { n: 0, responseRate: 0.5 },
    { n: 1e300, responseRate: 1e-300 },
    { n: Number.NaN, responseRate: 0.5 },
  ])('has no number of invitations for %j', (survey) => {
    expect(invitationsNeeded(survey)).toBeUndefined();
  });

  test('the response rate leaves out those who could not answer', () => {
    expect(responseRate({ answered: 0, asked: 10 })).toBe(0);
    expect(responseRate({ answered: 10, asked: 10 })).toBe(1);
    expect(responseRate({ answered: 30, asked: 60, ineligible: 20 })).toBe(0.75);
  });

  test.each([
    { answered: 1, asked: 0 },
    { answered: 11, asked: 10 },
    { answered: -1, asked: 10 },
    { answered: 5, asked: 10, ineligible: -1 },
    { answered: 5, asked: 10, ineligible: 10 },
    { answered: 5, asked: Number.POSITIVE_INFINITY },
  ])('has no response rate for %j', (survey) => {
    expect(responseRate(survey)).toBeUndefined();
  });

  test('a census has bounds as wide as the share of the silent', () => {
    const found = censusBounds({ favourable: 12, answered: 16, population: 20 });
    expect(found).toEqual({ low: 0.6, high: 0.8 });
    expect(censusBounds({ favourable: 12, answered: 16, population: 16 })).toEqual({ low: 0.75, high: 0.75 });
    expect(censusBounds({ favourable: 0, answered: 0, population: 5 })).toEqual({ low: 0, high: 1 });
  });

  test.each([
    { favourable: 5, answered: 4, population: 10 },
    { favourable: 4, answered: 11, population: 10 },
    { favourable: -1, answered: 4, population: 10 },
    { favourable: 0, answered: 0, population: 0 },
    { favourable: 0, answered: 0, population: Number.POSITIVE_INFINITY },
  ])('has no bounds for %j', (census) => {
    expect(censusBounds(census)).toBeUndefined();
  });
});
