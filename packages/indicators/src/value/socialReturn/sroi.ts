import type { Issue } from '@jalon/core';
import { present } from '../../result/present.ts';
import type { Coverage, Reason, Trace } from '../../result/Result.ts';
import { roundedMoney } from '../money/roundedMoney.ts';
import { paybackMonths } from './paybackMonths.ts';
import { publishedMatch } from './publishedMatch.ts';
import type { SroiOptions } from './SroiOptions.ts';
import type { Sroi, SroiCase, SroiMap, SroiResult } from './SroiResult.ts';
import { sroiMethod } from './SroiResult.ts';
import { type SocialReturn, type SocialReturnOptions, socialReturn } from './socialReturn.ts';
import { sroiCases } from './sroiCases.ts';
import { publishedNotes, sroiNotes } from './sroiNotes.ts';
import { sroiRefusal } from './sroiRefusal.ts';
import { toValueMap } from './toValueMap.ts';
import type { ValueMap } from './ValueMap.ts';

/**
 * The social return on investment of a value map: ratio, net ratio, and the range that the sensitivity analysis gives
 * them. It is refused without sensitivity analysis, without a sourced discount rate beyond the first year, where a share
 * of attribution reads two ways, and where one change is valued twice for one stakeholder. Amounts are computed unrounded
 * and handed out in minor units, halves rounded away from zero, each on its own.
 * Source: SROI Network, A Guide to Social Return on Investment (2012), method `sroi@1`.
 * @param valuation the value map; every input is counted, those without a value are named
 * @param options sensitivity cases to compute, the links of the theory of change, what unclear shares mean
 * @returns ratios are dimensionless; shown with one decimal and their range
 * @throws `JalonError` (`unknown-id`) where a scenario names an outcome that the map does not value
 * @example
 * ```ts
 * import { sroi } from '@jalon/indicators';
 * const euros = (amount: number) => ({ minor: amount * 100, currency: 'EUR' });
 * const valuation = {
 *   kind: 'evaluative' as const,
 *   currency: 'EUR',
 *   inputs: [{ id: 'grant', value: euros(8000) }, { id: 'rooms' }],
 *   outcomes: [{
 *     id: 'v1', outcome: 'confidence', stakeholder: 'parents', quantity: 40, durationYears: 1,
 *     proxy: { value: euros(400) }, deadweight: { share: 0.25 },
 *   }],
 *   sensitivity: [{ id: 'low', description: 'Deadweight 50 %', ratio: 1 }],
 * };
 * const result = sroi(valuation);
 * result.value?.ratio; // => 1.5
 * result.value?.netRatio; // => 0.5
 * result.value?.range; // => { low: 1, high: 1.5 }
 * result.value?.notValued.inputs; // => ['rooms']
 * ```
 */
export function sroi(valuation: SroiMap, options: SroiOptions = {}): SroiResult {
  const coverage = coverageOf(valuation);
  const refusal = sroiRefusal(valuation, options);
  if (refusal) return refused(refusal.reason, coverage, refusal.warnings);
  const map = toValueMap(valuation, options);
  const settings = settingsOf(valuation, options);
  const found = map && socialReturn(map, settings);
  const notes = sroiNotes(valuation, options);
  if (!map || !found) return refused('outside-domain', coverage, []);
  const { ratio } = found;
  if (ratio === undefined) return refused('no-investment', coverage, notes);
  // what has a ratio has a net one
  const netRatio = found.netRatio as number;
  const { cases, warnings } = sroiCases(valuation, map, options, settings);
  if (cases.length === 0) return refused('no-sensitivity', coverage, [...notes, ...warnings]);
  const published = publishedMatch(valuation.publishedRatio, { ratio, netRatio });
  const value = present({
    ...ratiosOf(ratio, netRatio, cases),
    ...amountsOf(found, map, valuation.currency),
    kind: valuation.kind,
    cases,
    notValued: {
      inputs: valuation.inputs.flatMap((input) => (input.value ? [] : [input.id])),
      outcomes: valuation.outcomes.flatMap((outcome) => (outcome.proxy ? [] : [outcome.id])),
    },
    published,
  });
  return {
    status: 'computed',
    value: value as Sroi,
    unit: 'ratio',
    method: sroiMethod,
    coverage,
    warnings: [...notes, ...warnings, ...publishedNotes(published, { ratio, netRatio })],
    ...(options.trace && { trace: traceOf(map, found, settings) }),
  };
}

const refused = (reason: Reason, coverage: Coverage, warnings: readonly Issue[]): SroiResult => ({
  status: 'not-computable',
  reason,
  coverage,
  warnings,
});

/** Inputs and outcomes with a value, of all that are in the map. */
const coverageOf = ({ inputs, outcomes }: SroiMap): Coverage => ({
  observed: inputs.filter(({ value }) => value).length + outcomes.filter(({ proxy }) => proxy).length,
  expected: inputs.length + outcomes.length,
});

const settingsOf = (
  { discount, firstYearExponent }: SroiMap,
  { dropOff }: SroiOptions,
): SocialReturnOptions => ({
  ...(discount && { rate: discount.rate + 0 }),
  ...(firstYearExponent !== undefined && { firstExponent: firstYearExponent }),
  ...(dropOff && { dropOff }),
});

/** The net ratio of each case is its ratio less 1. */
function ratiosOf(ratio: number, netRatio: number, cases: readonly SroiCase[]) {
  const all = [ratio, ...cases.map((each) => each.ratio)];
  const low = all.reduce((least, each) => Math.min(least, each), ratio);
  const high = all.reduce((most, each) => Math.max(most, each), ratio);
  const net = (each: number) => (each === ratio ? netRatio : each - 1);
  return { ratio, netRatio, range: { low, high }, netRange: { low: net(low), high: net(high) } };
}

function amountsOf(found: SocialReturn, map: ValueMap, currency: string) {
  const money = (minor: number) => roundedMoney(minor, currency);
  return {
    investment: money(found.investment),
    presentValue: money(found.presentValue),
    netPresentValue: money(found.netPresentValue),
    impacts: map.outcomes.map(({ id }, at) => ({ id, impact: money(found.impacts[at] as number) })),
    years: found.yearTotals.map((total, at) => ({
      year: at + 1,
      impact: money(total),
      presentValue: money(found.presentValueByYear[at] as number),
    })),
    paybackMonths: paybackMonths({
      investment: found.investment,
      annualImpact: found.yearTotals[0] ?? 0,
    }),
  };
}

const traceOf = (map: ValueMap, found: SocialReturn, settings: SocialReturnOptions): Trace => [
  { step: 'map', params: { inputs: map.inputs, outcomes: map.outcomes } },
  { step: 'settings', params: { firstExponent: 1, dropOff: 'compound', ...settings } },
  { step: 'impact', params: { byOutcome: found.impacts, byYear: found.yearTotals } },
  {
    step: 'presentValue',
    params: { byYear: found.presentValueByYear, total: found.presentValue, investment: found.investment },
  },
];
