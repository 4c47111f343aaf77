import { expect, test } from 'vitest';
import { chapmanEstimate } from './chapmanEstimate.ts';

test('the turtles of the textbooks: 10 marked, 15 caught later, 5 of them marked', () => {
  const found = chapmanEstimate({ first: 10, second: 15, both: 5 });
  // 11 · 16 / 6 − 1, and 11 · 16 · 5 · 10 / (36 · 7)
  expect(found?.estimate).toBeCloseTo(28 + 1 / 3, 13);
  expect(found?.variance).toBeCloseTo(8800 / 252, 13);
  expect(found?.standardError).toBeCloseTo(Math.sqrt(8800 / 252), 13);
  expect(found?.lincolnPetersen).toBe(30);
});

test('where nobody is in both the older estimate has no answer, and this one has', () => {
  // 4 · 5 / 1 − 1, and 4 · 5 · 3 · 4 / (1 · 2)
  expect(chapmanEstimate({ first: 3, second: 4, both: 0 })).toEqual({
    estimate: 19,
    variance: 120,
    standardError: Math.sqrt(120),
  });
});

test('where all are in both, those are all', () => {
  expect(chapmanEstimate({ first: 6, second: 6, both: 6 })).toEqual({
    estimate: 6,
    variance: 0,
    standardError: 0,
    lincolnPetersen: 6,
  });
});

test('more in both than in one is a contradiction', () => {
  expect(chapmanEstimate({ first: 5, second: 9, both: 6 })).toBeUndefined();
  expect(chapmanEstimate({ first: 9, second: 5, both: 6 })).toBeUndefined();
  expect(chapmanEstimate({ first: 9, second: 5, both: -1 })).toBeUndefined();
  expect(chapmanEstimate({ first: 9, second: 5, both: -0.5 })).toBeUndefined();
  expect(chapmanEstimate({ first: Number.NaN, second: 5, both: 1 })).toBeUndefined();
  expect(chapmanEstimate({ first: Number.POSITIVE_INFINITY, second: 5, both: 1 })).toBeUndefined();
  expect(chapmanEstimate({ first: 1e308, second: 1e308, both: 1 })).toBeUndefined();
  // the estimate still is a number, its variance no longer
  expect(chapmanEstimate({ first: 1e160, second: 1e100, both: 0 })).toBeUndefined();
});

test('which count came first changes nothing', () => {
  const found = chapmanEstimate({ first: 60, second: 41, both: 20 });
  expect(chapmanEstimate({ first: 41, second: 60, both: 20 })?.estimate).toBeCloseTo(
    found?.estimate ?? 0,
    12,
  );
});
