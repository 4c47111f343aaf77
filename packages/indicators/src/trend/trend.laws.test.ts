import { isJalonError } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accelerationFactor } from './accelerationFactor.ts';
import { trendCalls } from './fixtures/trendCalls.ts';
import { holt } from './holt.ts';
import { interpolateLinear } from './interpolateLinear.ts';
import { lastObservationCarriedForward } from './lastObservationCarriedForward.ts';
import { linearProjection } from './linearProjection.ts';
import { linearRegression } from './linearRegression.ts';
import { logitProjection } from './logitProjection.ts';
import { logLinearProjection } from './logLinearProjection.ts';
import { mannKendall } from './mannKendall.ts';
import { movingAverage } from './movingAverage.ts';
import { requiredRate } from './requiredRate.ts';
import { simpleExponentialSmoothing } from './simpleExponentialSmoothing.ts';
import { targetAttainment } from './targetAttainment.ts';
import { theilSen } from './theilSen.ts';
import { trend } from './trend.ts';

const functions: Record<string, (...args: never[]) => unknown> = {
  accelerationFactor,
  holt,
  interpolateLinear,
  lastObservationCarriedForward,
  linearProjection,
  linearRegression,
  logitProjection,
  logLinearProjection,
  mannKendall,
  movingAverage,
  requiredRate,
  simpleExponentialSmoothing,
  targetAttainment,
  theilSen,
  trend,
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
      fc.property(trendCalls[name] ?? fc.constant([]), (args) => {
        let got: unknown;
        try {
          got = call(...args);
        } catch (error) {
          if (!isJalonError(error)) throw error;
        }
        expect(badNumbers(got)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('there is an arbitrary for every function', () => {
    expect(Object.keys(trendCalls).sort()).toEqual(Object.keys(functions).sort());
  });
});
