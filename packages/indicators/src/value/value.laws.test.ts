import { isJalonError } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimCompleteness } from './claim/claimCompleteness.ts';
import { classifyImpact } from './claim/classifyImpact.ts';
import { impactClassOf } from './claim/impactClassOf.ts';
import { costEffectivenessRatio } from './cost/costEffectivenessRatio.ts';
import { costPerOutcome } from './cost/costPerOutcome.ts';
import { efficiencyFrontier } from './cost/efficiencyFrontier.ts';
import { fullCost } from './cost/fullCost.ts';
import { incrementalCostEffectiveness } from './cost/incrementalCostEffectiveness.ts';
import { annualEquivalent } from './discounting/annualEquivalent.ts';
import { annuityFactor } from './discounting/annuityFactor.ts';
import { discountFactors } from './discounting/discountFactors.ts';
import { netPresentValue } from './discounting/netPresentValue.ts';
import { presentValue } from './discounting/presentValue.ts';
import { valueCalls } from './fixtures/valueCalls.ts';
import { inKindValue } from './money/inKindValue.ts';
import { breakEven } from './socialReturn/breakEven.ts';
import { compareScenarios } from './socialReturn/compareScenarios.ts';
import { impactByYear } from './socialReturn/impactByYear.ts';
import { netSroiRatio } from './socialReturn/netSroiRatio.ts';
import { oneWaySensitivity } from './socialReturn/oneWaySensitivity.ts';
import { othersShare } from './socialReturn/othersShare.ts';
import { outcomeImpact } from './socialReturn/outcomeImpact.ts';
import { paybackMonths } from './socialReturn/paybackMonths.ts';
import { socialReturn } from './socialReturn/socialReturn.ts';
import { sroi } from './socialReturn/sroi.ts';
import { sroiRatio } from './socialReturn/sroiRatio.ts';
import { toValueMap } from './socialReturn/toValueMap.ts';
import { qaly } from './wellbeing/qaly.ts';
import { wellby } from './wellbeing/wellby.ts';

const functions = {
  annualEquivalent,
  annuityFactor,
  breakEven,
  claimCompleteness,
  classifyImpact,
  compareScenarios,
  costEffectivenessRatio,
  costPerOutcome,
  discountFactors,
  efficiencyFrontier,
  fullCost,
  impactByYear,
  impactClassOf,
  inKindValue,
  incrementalCostEffectiveness,
  netPresentValue,
  netSroiRatio,
  oneWaySensitivity,
  othersShare,
  outcomeImpact,
  paybackMonths,
  presentValue,
  qaly,
  socialReturn,
  sroi,
  sroiRatio,
  toValueMap,
  wellby,
} as unknown as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** Every number in what came back. */
function numbersIn(found: unknown): readonly number[] {
  if (typeof found === 'number') return [found];
  return typeof found === 'object' && found !== null ? Object.values(found).flatMap(numbersIn) : [];
}

describe('whatever comes in', () => {
  test('every function of the room is called', () => {
    expect(Object.keys(valueCalls).sort()).toEqual(Object.keys(functions).sort());
  });

  test.each(Object.keys(functions))('%s gives finite numbers or nothing, and the same again', (name) => {
    const compute = functions[name] as (...args: readonly unknown[]) => unknown;
    const attempt = (args: readonly unknown[]) => {
      try {
        return compute(...args);
      } catch (error) {
        if (!isJalonError(error)) throw error;
        return error.code;
      }
    };
    fc.assert(
      fc.property(valueCalls[name] as fc.Arbitrary<readonly unknown[]>, (args) => {
        const found = attempt(args);
        expect(numbersIn(found).filter((each) => !Number.isFinite(each) || Object.is(each, -0))).toEqual([]);
        expect(attempt(args)).toEqual(found);
        expect(found === undefined ? undefined : JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
      { numRuns: 200 },
    );
  });
});
