import { isJalonError } from '@jalon/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { averageRanks } from './averageRanks.ts';
import { descriptiveStatistics } from './descriptiveStatistics.ts';
import { statisticsCalls } from './fixtures/statisticsCalls.ts';
import { frequencyTable } from './frequencyTable.ts';
import { gini } from './gini.ts';
import { kendallTauB } from './kendallTauB.ts';
import { mean } from './mean.ts';
import { median } from './median.ts';
import { mode } from './mode.ts';
import { pearsonCorrelation } from './pearsonCorrelation.ts';
import { quantile } from './quantile.ts';
import { sharesByLargestRemainder } from './sharesByLargestRemainder.ts';
import { skewness } from './skewness.ts';
import { spearmanCorrelation } from './spearmanCorrelation.ts';
import { standardDeviation } from './standardDeviation.ts';
import { sum } from './sum.ts';
import { variance } from './variance.ts';

const functions = {
  averageRanks,
  descriptiveStatistics,
  frequencyTable,
  gini,
  kendallTauB,
  mean,
  median,
  mode,
  pearsonCorrelation,
  quantile,
  sharesByLargestRemainder,
  skewness,
  spearmanCorrelation,
  standardDeviation,
  sum,
  variance,
};

test('every function has its wild calls', () => {
  expect(Object.keys(statisticsCalls).sort()).toEqual(Object.keys(functions).sort());
});

test.each(Object.entries(functions))('%s never answers NaN or Infinity', (name, own) => {
  fc.assert(
    fc.property(statisticsCalls[name] as fc.Arbitrary<readonly unknown[]>, (args) => {
      let found: unknown;
      try {
        found = (own as (...args: readonly unknown[]) => unknown)(...args);
      } catch (error) {
        expect(isJalonError(error)).toBe(true);
      }
      expect(/(NaN|Infinity)/.test(told(found))).toBe(false);
    }),
  );
});

/** Every number in an answer, as text. */
const told = (found: unknown): string =>
  typeof found === 'number'
    ? String(found)
    : typeof found === 'object' && found !== null
      ? Object.values(found).map(told).join(' ')
      : '';
