import { finiteNumber } from '../../statistics/finiteNumber.ts';
import { isShare } from '../socialReturn/isShare.ts';

/** A change of life satisfaction that people had. */
export interface WellbeingChange {
  /** How many people, 0 or more. */
  readonly people: number;
  /** Points on the scale from 0 to 10, from −10 to 10. */
  readonly change: number;
  /** For how many years, 0 or more; default 1. */
  readonly years?: number;
  /** Share that would have happened anyway, 0 to 1; default 0. */
  readonly deadweight?: number;
}

/** Wellbeing-adjusted life years, with what they are worth. */
export interface Wellbys {
  /** One WELLBY is one point on the scale from 0 to 10, for one person, for one year. */
  readonly wellbys: number;
  /** In the currency unit of the value given; absent where none was given. */
  readonly value?: number;
}

/**
 * Wellbeing-adjusted life years: people × change × years × (1 − deadweight), and × value of one WELLBY.
 * Source: HM Treasury, Wellbeing Guidance for Appraisal: Supplementary Green Book Guidance (2021).
 * @param change points on the life satisfaction scale from 0 to 10
 * @param options `valuePerWellby`: there is no default, see {@link publishedWellbyValues}
 * @returns `undefined` where a number cannot be used
 * @example
 * ```ts
 * import { wellby } from '@jalon/indicators';
 * wellby({ people: 100, change: 0.5, deadweight: 0.25 }, { valuePerWellby: 13000 });
 * // => { wellbys: 37.5, value: 487500 }
 * ```
 */
export function wellby(
  change: WellbeingChange,
  options: { readonly valuePerWellby?: number } = {},
): Wellbys | undefined {
  const { people, change: points, years = 1, deadweight = 0 } = change;
  if (!(people >= 0) || !(years >= 0) || !(Math.abs(points) <= 10) || !isShare(deadweight)) return undefined;
  const wellbys = finiteNumber(people * points * years * (1 - deadweight));
  if (wellbys === undefined) return undefined;
  const value = finiteNumber(wellbys * (options.valuePerWellby ?? Number.NaN));
  return { wellbys, ...(value !== undefined && { value }) };
}
