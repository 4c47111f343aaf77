import { expect, test } from 'vitest';
import { networkDensity } from './networkDensity.ts';
import { sharedMeasurementCoverage } from './sharedMeasurementCoverage.ts';

test('what partners report of what they agreed to', () => {
  const found = sharedMeasurementCoverage([
    [true, true, false],
    [true, false, false],
    [true, true, true],
  ]);
  expect(found).toEqual({
    coverage: 6 / 9,
    byPartner: [2 / 3, 1 / 3, 1],
    byIndicator: [1, 2 / 3, 1 / 3],
    commonIndicators: [0],
  });
});

test('what is not expected of a partner is not held against it', () => {
  const found = sharedMeasurementCoverage([
    [true, undefined],
    [undefined, undefined],
  ]);
  expect(found).toEqual({
    coverage: 1,
    byPartner: [1, undefined],
    byIndicator: [1, undefined],
    commonIndicators: [0],
  });
  expect(sharedMeasurementCoverage([[undefined]])).toEqual({
    byPartner: [undefined],
    byIndicator: [undefined],
    commonIndicators: [],
  });
});

test('without partners or indicators there is nothing to cover', () => {
  expect(sharedMeasurementCoverage([])).toBeUndefined();
  expect(sharedMeasurementCoverage([[], []])).toBeUndefined();
  expect(() => sharedMeasurementCoverage([[true], [true, false]])).toThrow(
    'Rows of 1 indicators were expected.',
  );
});

test('the density of a network is ties over possible ties', () => {
  expect(networkDensity({ partners: 6, ties: 9 })).toBe(0.6);
  expect(networkDensity({ partners: 6, ties: 9 }, { directed: true })).toBe(0.3);
  expect(networkDensity({ partners: 2, ties: 1 })).toBe(1);
  expect(networkDensity({ partners: 2, ties: 0 })).toBe(0);
});

test('a network of one has no density, nor has one with more ties than there can be', () => {
  expect(networkDensity({ partners: 1, ties: 0 })).toBeUndefined();
  expect(networkDensity({ partners: 0, ties: 0 })).toBeUndefined();
  expect(networkDensity({ partners: 3, ties: 4 })).toBeUndefined();
  expect(networkDensity({ partners: 3, ties: 4 }, { directed: true })).toBe(4 / 6);
  for (const bad of [-1, 0.5, Number.NaN]) {
    expect(() => networkDensity({ partners: 3, ties: bad })).toThrow('Whole numbers were expected');
    expect(() => networkDensity({ partners: bad, ties: 0 })).toThrow('Whole numbers were expected');
  }
});
