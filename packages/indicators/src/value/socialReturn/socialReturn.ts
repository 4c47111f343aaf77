import { sum } from '../../statistics/sum.ts';
import type { DiscountRates } from '../discounting/DiscountRates.ts';
import { discountFactors } from '../discounting/discountFactors.ts';
import { impactByYear } from './impactByYear.ts';
import { netSroiRatio } from './netSroiRatio.ts';
import { outcomeImpact } from './outcomeImpact.ts';
import { sroiRatio } from './sroiRatio.ts';
import type { DropOffMethod, ValueMap } from './ValueMap.ts';

/** How a value map is computed. */
export interface SocialReturnOptions {
  /** Per year; required as soon as a value lies beyond the first year, there is no default. */
  readonly rate?: DiscountRates;
  /** By how many years the first year is discounted: 1 (default), 0 by name. */
  readonly firstExponent?: 0 | 1;
  /** How values fade: `compound` (default), `linear` by name. */
  readonly dropOff?: DropOffMethod;
}

/** A value map computed, all amounts in its currency unit. */
export interface SocialReturn {
  /** Total of the inputs. */
  readonly investment: number;
  /** The impact of each outcome in the first year of the change, in the order of the map. */
  readonly impacts: readonly number[];
  /** The impact of each outcome in each year. */
  readonly impactsByYear: readonly (readonly number[])[];
  /** The impact of all outcomes in each year, losses deducted. */
  readonly yearTotals: readonly number[];
  /** The same, discounted to today. */
  readonly presentValueByYear: readonly number[];
  /** Their total. */
  readonly presentValue: number;
  /** Present value minus investment. */
  readonly netPresentValue: number;
  /** Present value over investment; absent where nothing was put in. */
  readonly ratio?: number;
  /** Net present value over investment; absent where nothing was put in. */
  readonly netRatio?: number;
}

/**
 * Computes a value map: the impact of each outcome by year, brought to today, over what was put in.
 * PV = Σ_t (Σ_outcomes impact_t) / (1 + r)^(t − 1 + first exponent).
 * Source: SROI Network, A Guide to Social Return on Investment (2012), stages 3 to 5.
 * @param map inputs and outcomes in one currency unit
 * @param options the discount rate; without one only values of the first year are counted, undiscounted
 * @returns amounts in the unit of the map; `undefined` where a number cannot be used, or where values lie beyond the
 * first year and no rate is given
 * @example
 * ```ts
 * import { socialReturn } from '@jalon/indicators';
 * const map = { inputs: [400], outcomes: [{ id: 'a', quantity: 5, proxy: 125, dropOff: 0.5, duration: 2 }] };
 * const found = socialReturn(map, { rate: 0.25 });
 * found?.yearTotals; // => [625, 312.5]
 * found?.presentValue; // => 700
 * found?.ratio; // => 1.75
 * socialReturn(map); // => undefined
 * ```
 */
export function socialReturn(map: ValueMap, options: SocialReturnOptions = {}): SocialReturn | undefined {
  const fading = { dropOff: options.dropOff ?? 'compound' } as const;
  const byYear = map.outcomes.map((outcome) => impactByYear(outcome, fading));
  const impacts = map.outcomes.map((outcome) => outcomeImpact(outcome));
  const investment = sum(map.inputs) ?? Number.NaN;
  if (!byYear.every(isThere) || !impacts.every(isThere)) return undefined;
  const years = byYear.reduce((most, values) => Math.max(most, values.length), 0);
  const { rate, firstExponent = 1 } = options;
  // what lies within the first year needs no rate
  const factors = rate === undefined ? [1] : discountFactors(rate, { periods: years, firstExponent });
  const impactsByYear = byYear.map((values) => Array.from({ length: years }, (_, year) => values[year] ?? 0));
  const yearTotals = Array.from({ length: years }, (_, year) =>
    sum(impactsByYear.map((values) => values[year] as number)),
  );
  if (!factors || !yearTotals.every(isThere)) return undefined;
  const presentValueByYear = yearTotals.map((total, year) => total * (factors[year] ?? Number.NaN) + 0);
  const presentValue = sum(presentValueByYear) ?? Number.NaN;
  if (!Number.isFinite(presentValue - investment)) return undefined;
  const ratio = sroiRatio({ presentValue, investment });
  const netRatio = netSroiRatio({ presentValue, investment });
  return {
    investment,
    impacts,
    impactsByYear,
    yearTotals,
    presentValueByYear,
    presentValue,
    netPresentValue: presentValue - investment,
    ...(ratio !== undefined && { ratio }),
    ...(netRatio !== undefined && { netRatio }),
  };
}

const isThere = <T>(found: T | undefined): found is T => found !== undefined;
