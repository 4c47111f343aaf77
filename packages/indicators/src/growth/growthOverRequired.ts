import { present } from '../result/present.ts';
import { finiteNumber } from '../statistics/finiteNumber.ts';
import { cagr } from './cagr.ts';

/** Two values and the level to reach, each in its year. */
export interface GrowthAim {
  /** Value in the base year. */
  readonly baseline: number;
  readonly baselineYear: number;
  /** Latest value, in the unit of the baseline. */
  readonly actual: number;
  readonly actualYear: number;
  /** Level to reach, in the unit of the baseline. */
  readonly target: number;
  readonly targetYear: number;
}

/** Growth so far beside the growth that leads to the target; each left out where it has no answer. */
export interface GrowthOverRequired {
  /** Share per year from the base year to the latest value. */
  readonly observed?: number;
  /** Share per year from the base year to the target. */
  readonly required?: number;
  /** Observed over required: 1 is fast enough, below 0 goes the wrong way; left out where no growth is required. */
  readonly ratio?: number;
}

/**
 * Growth observed over growth required, both as compound annual rates from the base year: 1 where the steady way to the
 * target has been kept to.
 * Source: Eurostat, Sustainable development in the European Union, annex on methods: indicators with a target.
 * @example
 * ```ts
 * import { growthOverRequired } from '@jalon/indicators';
 * const aim = { baseline: 100, baselineYear: 2015, target: 400, targetYear: 2019 };
 * const growth = growthOverRequired({ ...aim, actual: 121, actualYear: 2017 });
 * growth.observed?.toFixed(6); // => '0.100000'
 * growth.required?.toFixed(6); // => '0.414214'
 * growth.ratio?.toFixed(6); // => '0.241421'
 * ```
 */
export function growthOverRequired(aim: GrowthAim): GrowthOverRequired {
  const { baseline, baselineYear, actual, actualYear, target, targetYear } = aim;
  const observed = cagr({ first: baseline, last: actual, periods: actualYear - baselineYear });
  const required = cagr({ first: baseline, last: target, periods: targetYear - baselineYear });
  const ratio = observed === undefined || !required ? undefined : finiteNumber(observed / required);
  return present({ observed, required, ratio });
}
