import { isJalonError } from '@jalon/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benchmarkAgainstGroup } from './benchmarkAgainstGroup.ts';
import { portfolioCalls } from './fixtures/portfolioCalls.ts';
import { networkDensity } from './networkDensity.ts';
import { poolIndicator } from './poolIndicator.ts';
import { rollUpByTag } from './rollUpByTag.ts';
import { sharedMeasurementCoverage } from './sharedMeasurementCoverage.ts';

const functions = {
  benchmarkAgainstGroup,
  networkDensity,
  poolIndicator,
  rollUpByTag,
  sharedMeasurementCoverage,
};

test('every function has its wild calls', () => {
  expect(Object.keys(portfolioCalls).sort()).toEqual(Object.keys(functions).sort());
});

test.each(Object.entries(functions))('%s never answers NaN or Infinity', (name, own) => {
  fc.assert(
    fc.property(portfolioCalls[name] as fc.Arbitrary<readonly unknown[]>, (args) => {
      let found: unknown;
      try {
        found = (own as (...args: never) => unknown)(...(args as never));
      } catch (error) {
        expect(isJalonError(error)).toBe(true);
      }
      expect(told(found)).not.toMatch(/NaN|Infinity/);
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
