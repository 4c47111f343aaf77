import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weightedMean } from './weightedMean.ts';

test('weights are renormalised over what exists, and the worst case is told', () => {
  // (0.8 · 2 + 0.5 · 1) / 3, of weights 4 in all: 3/4 known, 2.1/4 at worst
  const found = weightedMean([{ value: 0.8, weight: 2 }, { weight: 1 }, { value: 0.5, weight: 1 }]);
  expect(found?.value).toBeCloseTo(0.7, 15);
  expect(found?.coverage).toBe(0.75);
  expect(found?.ifMissingZero).toBeCloseTo(0.525, 15);
});

test('without weights all count alike', () => {
  expect(weightedMean([{ value: 1 }, { value: 3 }, { value: undefined }])).toEqual({
    value: 2,
    coverage: 2 / 3,
    ifMissingZero: 4 / 3,
  });
});

test('a part without weight changes nothing', () => {
  expect(
    weightedMean([
      { value: 4, weight: 2 },
      { value: 90, weight: 0 },
    ])?.value,
  ).toBe(4);
});

test('where nothing with a weight is known there is no mean, and the coverage is 0', () => {
  expect(weightedMean([{ weight: 2 }])).toEqual({ coverage: 0, ifMissingZero: 0 });
  expect(weightedMean([{ weight: 2 }, { value: 3, weight: 0 }])).toEqual({ coverage: 0, ifMissingZero: 0 });
});

test('weights that are no weights have no mean', () => {
  expect(weightedMean([])).toBeUndefined();
  expect(weightedMean([{ value: 1, weight: 0 }])).toBeUndefined();
  expect(
    weightedMean([
      { value: 1, weight: -1 },
      { value: 1, weight: 2 },
    ]),
  ).toBeUndefined();
  expect(
    weightedMean([
      { value: 1, weight: Number.NaN },
      { value: 1, weight: 2 },
    ]),
  ).toBeUndefined();
  expect(weightedMean([{ value: 1, weight: Number.POSITIVE_INFINITY }])).toBeUndefined();
  expect(weightedMean([{ value: Number.NaN }])).toBeUndefined();
  expect(weightedMean([{ value: Number.POSITIVE_INFINITY }])).toBeUndefined();
});

test('only the proportion of weights counts, and the mean lies among the values', () => {
  const part = fc.record({
    value: fc.integer({ min: -99, max: 99 }),
    weight: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      const found = weightedMean(parts)?.value as number;
      const dozens = parts.map(({ value, weight }) => ({ value, weight: weight * 1e300 }));
      expect(weightedMean(dozens)?.value).toBeCloseTo(found, 9);
      expect(weightedMean(parts.toReversed())?.value).toBeCloseTo(found, 9);
      const repeated = parts.flatMap(({ value, weight }) =>
        Array.from({ length: weight }, () => ({ value })),
      );
      expect(weightedMean(repeated)?.value).toBeCloseTo(found, 9);
    }),
  );
});
