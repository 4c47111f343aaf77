import { expect, test } from 'vitest';
import { ratioOfSums } from './ratioOfSums.ts';

test('divides the sum of the numerators by that of the denominators', () => {
  expect(ratioOfSums([{ numerator: 3, denominator: 4 }])).toBe(0.75);
  expect(
    ratioOfSums([
      { numerator: 1, denominator: 2 },
      { numerator: 2, denominator: 10 },
    ]),
  ).toBe(0.25);
  expect(ratioOfSums([{ numerator: 0, denominator: 4 }])).toBe(0);
});

test('gives nothing where a part is not there, or nothing is divided by', () => {
  expect(ratioOfSums([])).toBeUndefined();
  expect(ratioOfSums([{}])).toBeUndefined();
  expect(ratioOfSums([{ numerator: 1 }])).toBeUndefined();
  expect(ratioOfSums([{ denominator: 1 }])).toBeUndefined();
  expect(ratioOfSums([{ numerator: 1, denominator: 2 }, { numerator: 1 }])).toBeUndefined();
  expect(ratioOfSums([{ numerator: 1, denominator: 2 }, { denominator: 1 }])).toBeUndefined();
  expect(ratioOfSums([{ numerator: 1, denominator: 0 }])).toBeUndefined();
  expect(ratioOfSums([{ numerator: Number.NaN, denominator: 1 }])).toBeUndefined();
});
