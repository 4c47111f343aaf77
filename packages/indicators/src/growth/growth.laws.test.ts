import { isJalonError } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { progress } from '../progress/progress.ts';
import { aarrEndpoint } from './aarrEndpoint.ts';
import { aarrFromSlope } from './aarrFromSlope.ts';
import { aarrRegression } from './aarrRegression.ts';
import { anticipatedProgress } from './anticipatedProgress.ts';
import { cagr } from './cagr.ts';
import { continuousReductionRate } from './continuousReductionRate.ts';
import { currentStatusIndex } from './currentStatusIndex.ts';
import { growthCalls } from './fixtures/growthCalls.ts';
import { growthCategory } from './growthCategory.ts';
import { growthOverRequired } from './growthOverRequired.ts';
import { growthProgressMethods } from './growthProgressMethods.ts';
import { openSdgProgress } from './openSdgProgress.ts';
import { openSdgRollUp } from './openSdgRollUp.ts';
import { openSdgStatus } from './openSdgStatus.ts';
import { projectAtConstantRate } from './projectAtConstantRate.ts';
import { requiredAarr } from './requiredAarr.ts';

const functions: Record<string, (...args: never[]) => unknown> = {
  aarrEndpoint,
  aarrFromSlope,
  aarrRegression,
  anticipatedProgress,
  cagr,
  continuousReductionRate,
  currentStatusIndex,
  growthCategory,
  growthOverRequired,
  openSdgProgress,
  openSdgRollUp,
  openSdgStatus,
  projectAtConstantRate,
  requiredAarr,
};

/** Every number inside a value that is none. */
function badNumbers(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(badNumbers) : [];
}

describe('whatever comes in', () => {
  test.each(Object.keys(functions))('%s gives numbers or nothing, and throws for misuse alone', (name) => {
    const call = functions[name] as (...args: unknown[]) => unknown;
    fc.assert(
      fc.property(growthCalls[name] ?? fc.constant([]), (args) => {
        let got: unknown;
        try {
          got = call(...args);
        } catch (error) {
          if (!isJalonError(error)) throw error;
        }
        expect(badNumbers(got)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('there is an arbitrary for every function', () => {
    expect(Object.keys(growthCalls).sort()).toEqual(Object.keys(functions).sort());
  });

  test('methods of progress give numbers or a reason', () => {
    const amount = fc.oneof(fc.double(), fc.integer({ min: -9, max: 99 }), fc.constantFrom(0, 1e308, -1e308));
    const day = fc.constantFrom('2015-12-31', '2020-06-30', '2030-12-31');
    fc.assert(
      fc.property(
        fc.constantFrom(...growthProgressMethods),
        fc.tuple(amount, amount, amount),
        fc.tuple(day, day, day),
        fc.constantFrom('snapshot', 'increment', 'running-total'),
        (method, [baseline, value, target], [from, on, due], basis) => {
          const indicator = {
            basis: basis as 'snapshot',
            baseline: { value: baseline, date: from },
            targets: [{ value: target, date: due }],
          };
          const seen = [
            { period: { start: '2014-12-31', end: '2014-12-31' }, value: 4 },
            { period: { start: on, end: on }, value },
          ];
          const got = progress(indicator, seen, { asOf: '2024-01-01', methods: [method] });
          expect(badNumbers(got)).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('the unit of the values changes no rate and no index', () => {
    const amount = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(amount, amount, amount, (baseline, actual, target) => {
        const values = [baseline, actual, target];
        const [b = 0, a = 0, t = 0] = values.map((value) => value * 4);
        const at = { baselineYear: 2015, actualYear: 2020, direction: 'increase' as const };
        expect(openSdgProgress({ ...at, baseline: b, actual: a, target: t })).toEqual(
          openSdgProgress({ ...at, baseline, actual, target }),
        );
        expect(currentStatusIndex({ baseline: b, actual: a, target: t, direction: 'parity' })).toEqual(
          currentStatusIndex({ baseline, actual, target, direction: 'parity' }),
        );
      }),
    );
  });
});
