import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gini } from './gini.ts';

const amounts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 });

test('equal shares are 0, one with everything is (n − 1) / n', () => {
  expect(gini([5, 5, 5])).toBe(0);
  expect(gini([0, 0, 0, 10])).toBe(0.75);
  expect(gini([7])).toBe(0);
  // |1−2|·2 + |1−3|·2 + |1−4|·2 + |2−3|·2 + |2−4|·2 + |3−4|·2 = 20, over 2 · 16 · 2.5
  expect(gini([4, 2, 1, 3])).toBe(0.25);
});

test('a weight of three is three units', () => {
  expect(gini([1, 2, 4], { weights: [3, 1, 2] })).toBeCloseTo(gini([1, 1, 1, 2, 4, 4]) as number, 15);
  expect(gini([1, 9], { weights: [1, 0] })).toBe(0);
});

test('a missing value is left out with its weight', () => {
  expect(gini([1, undefined, 3], { weights: [1, 5, 1] })).toBe(gini([1, 3]));
});

test('debts may take it beyond 1', () => {
  // mean 1, differences 4 · 2, over 2 · 4 · 1
  expect(gini([-1, 3])).toBeCloseTo(1, 14);
  expect(gini([-2, 3])).toBeCloseTo(2.5, 14);
});

test('where there is nothing to share out there is no figure', () => {
  expect(gini([])).toBeUndefined();
  expect(gini([undefined])).toBeUndefined();
  expect(gini([0, 0])).toBeUndefined();
  expect(gini([-1, 1])).toBeUndefined();
  expect(gini([-3, 1])).toBeUndefined();
  expect(gini([1, 2], { weights: [0, 0] })).toBeUndefined();
  expect(gini([1, 2], { weights: [1, -1] })).toBeUndefined();
  expect(gini([1, 2], { weights: [1, Number.NaN] })).toBeUndefined();
  expect(gini([1, Number.POSITIVE_INFINITY])).toBeUndefined();
  expect(() => gini([1, 2], { weights: [1] })).toThrow(
    'A weight for each of 2 values was expected, found 1.',
  );
});

test('it is half the mean difference over the mean, whatever the order and the currency', () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 2, max: 9 }), (values, factor) => {
      const total = values.reduce((sum, value) => sum + value, 0);
      const differences = values.flatMap((a) => values.map((b) => Math.abs(a - b)));
      const expected = differences.reduce((sum, value) => sum + value, 0) / (2 * values.length * total);
      const found = gini(values);
      if (total === 0) expect(found).toBeUndefined();
      else {
        expect(found).toBeCloseTo(expected, 12);
        expect(gini(values.toReversed())).toBeCloseTo(expected, 12);
        expect(gini(values.map((value) => value * factor))).toBeCloseTo(expected, 12);
      }
    }),
  );
  expect(gini([1e308, 1e308, 0, 0])).toBe(0.5);
});
