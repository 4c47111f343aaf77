import { expect, test } from 'vitest';
import { descriptiveStatistics } from './descriptiveStatistics.ts';
import { skewness } from './skewness.ts';

test('tells all there is to tell', () => {
  // computed with numpy and scipy: quantiles of type 7, skewness G1
  const found = descriptiveStatistics([2, 4, 4, 5, 7, 9, 11, 12]);
  expect(found).toMatchObject({ n: 8, missing: 0, mean: 6.75, min: 2, max: 12, median: 6 });
  expect(found).toMatchObject({ lowerQuartile: 4, upperQuartile: 9.5, ninetiethPercentile: 11.3 });
  expect(found?.variance).toBeCloseTo(13.071428571428571, 12);
  expect(found?.standardDeviation).toBeCloseTo(3.615443067098218, 12);
  expect(found?.standardError).toBeCloseTo(1.2782521548695198, 12);
  expect(found?.coefficientOfVariation).toBeCloseTo(0.535621195125662, 12);
  expect(found?.skewness).toBeCloseTo(0.31739982135234734, 12);
});

test('a missing value is counted and never taken for 0', () => {
  expect(descriptiveStatistics([4, undefined, 6])).toMatchObject({ n: 2, missing: 1, mean: 5, min: 4 });
  expect(descriptiveStatistics([undefined])).toEqual({ n: 0, missing: 1 });
});

test('what cannot be computed is absent', () => {
  expect(descriptiveStatistics([3])).toEqual({
    n: 1,
    missing: 0,
    mean: 3,
    min: 3,
    lowerQuartile: 3,
    median: 3,
    upperQuartile: 3,
    ninetiethPercentile: 3,
    max: 3,
  });
  expect(descriptiveStatistics([-1, 1])?.coefficientOfVariation).toBeUndefined();
  expect(descriptiveStatistics([-1, -3])?.coefficientOfVariation).toBeUndefined();
  expect(descriptiveStatistics([1, 3])?.skewness).toBeUndefined();
  expect(descriptiveStatistics([1, Number.NaN])).toBeUndefined();
});

test('skewness needs three values that vary', () => {
  expect(skewness([1, 2])).toBeUndefined();
  expect(skewness([2, 2, 2])).toBeUndefined();
  // (0, 0, 3): mean 1, s = √3, Σ((x − x̄)/s)³ = (−1 − 1 + 8)/3√3, times 3/2
  expect(skewness([0, 0, 3])).toBeCloseTo((3 / 2) * (6 / (3 * Math.sqrt(3))), 14);
  expect(skewness([0, 0, -3])).toBeCloseTo(-Math.sqrt(3), 14);
});
