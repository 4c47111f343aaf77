import { isJalonError } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { confidenceOf } from './confidenceOf.ts';
import { knownValues } from './knownValues.ts';

describe('a level of confidence', () => {
  test('is 95 % by default: 2.5 % on each side, beyond 1.96 standard deviations', () => {
    const found = confidenceOf({});
    expect(found.confidence).toBe(0.95);
    expect(found.tail).toBeCloseTo(0.025, 15);
    expect(found.z).toBeCloseTo(1.959963984540054, 12);
    expect(found).toEqual(confidenceOf({ confidence: 0.95 }));
  });

  test.each([
    // normal tables
    [0.5, 0.25, 0.6744897501960817],
    [0.9, 0.05, 1.6448536269514722],
    [0.99, 0.005, 2.5758293035489004],
  ])('%d leaves %d on each side, beyond %d', (confidence, tail, z) => {
    const found = confidenceOf({ confidence });
    expect(found.confidence).toBe(confidence);
    expect(found.tail).toBeCloseTo(tail, 15);
    expect(found.z).toBeCloseTo(z, 12);
  });

  test.each([0, 1, -0.5, 95, Number.NaN])('%d is none', (confidence) => {
    try {
      confidenceOf({ confidence });
      expect.unreachable();
    } catch (error) {
      expect(isJalonError(error) && error.details).toEqual({ confidence });
    }
  });
});

test('known values are those that are there: 0 is one, and one that is no number is not missing', () => {
  expect(knownValues([0, undefined, Number.NaN, -1, undefined])).toEqual([0, Number.NaN, -1]);
});
