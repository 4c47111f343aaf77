import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameJson } from './sameJson.ts';

test('a JSON value equals its own copy with keys in another order', () => {
  const reversed = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(reversed)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, item]) => [key, reversed(item)]),
          )
        : value;
  fc.assert(fc.property(fc.jsonValue(), (value) => sameJson(value, reversed(value))));
});

test('tells a list from an object, a missing key from a null, one length from another', () => {
  expect(sameJson([], {})).toBe(false);
  expect(sameJson({ a: null }, {})).toBe(false);
  expect(sameJson({ a: undefined }, {})).toBe(true);
  expect(sameJson([1], [1, 2])).toBe(false);
  expect(sameJson('1', 1)).toBe(false);
});
