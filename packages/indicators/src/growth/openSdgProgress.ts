import { roundedForCutOff } from '../rating/roundedForCutOff.ts';
import { present } from '../result/present.ts';
import { finiteNumber } from '../statistics/finiteNumber.ts';
import { cagr } from './cagr.ts';
import type { OpenSdgStatus } from './openSdgStatus.ts';
import { type OpenSdgThresholds, openSdgThresholds } from './openSdgThresholds.ts';

/** One series as Open SDG reads it. */
export interface OpenSdgSeries {
  /** Value in the base year. */
  readonly baseline: number;
  readonly baselineYear: number;
  /** Latest value, in the unit of the baseline. */
  readonly actual: number;
  readonly actualYear: number;
  /** Which way is better. */
  readonly direction: 'increase' | 'decrease';
  /** Level to reach, in the unit of the baseline; without it growth alone is judged. */
  readonly target?: number;
  /** Default 2030. */
  readonly targetYear?: number;
  /** The largest (for a decrease: the smallest) value that there can be; near it less growth is asked for. */
  readonly limit?: number;
}

/** Settings of {@link openSdgProgress}. */
export interface OpenSdgOptions {
  /** Cut-offs in place of Open SDG's own. */
  readonly thresholds?: Partial<Pick<OpenSdgThresholds, 'high' | 'medium' | 'low'>>;
}

/** Progress of one series as Open SDG measures it. */
export interface OpenSdgProgress {
  /** With a target growth observed over required, without one growth per year; above 0 in the wanted direction. */
  readonly value?: number;
  /** −5 to 5; 5 where the target is achieved. */
  readonly score?: number;
  readonly status: OpenSdgStatus;
  readonly thresholds: OpenSdgThresholds;
  readonly targetAchieved: boolean;
}

/** What Open SDG puts in the place of a baseline or a target of 0. */
const insteadOfZero = 0.001;

/**
 * Progress of a series as Open SDG measures it: growth per year over the growth that the target requires
 * (`cagr-2@open-sdg-2.4`), without a target growth per year in the wanted direction (`cagr-1@open-sdg-2.4`); the score and
 * the status follow from it by linear pieces. A baseline or target of 0 counts as 0.001, as it does there.
 * Source: Open SDG 2.4, automated progress calculation (sdg-build, `ProgressMeasure`); Eurostat's method.
 * @returns without `value` where the sign changes, less than a year has passed or a value is not finite
 * @throws JalonError `invalid-argument` where a cut-off is not finite
 * @example
 * ```ts
 * import { openSdgProgress } from '@jalon/indicators';
 * const series = { baseline: 100, baselineYear: 2015, actualYear: 2020, direction: 'decrease' as const };
 * const growing = openSdgProgress({ ...series, actual: 80, target: 50 });
 * growing.value?.toFixed(6); // => '0.966542'
 * growing.score?.toFixed(6); // => '2.618215'
 * growing.status; // => 'substantial-progress'
 * openSdgProgress({ ...series, actual: 50, target: 50 }).status; // => 'target-achieved'
 * ```
 */
export function openSdgProgress(series: OpenSdgSeries, options: OpenSdgOptions = {}): OpenSdgProgress {
  const target = series.target === 0 ? insteadOfZero : series.target;
  const thresholds = openSdgThresholds(series, options.thresholds);
  const sense = series.direction === 'increase' ? 1 : -1;
  const targetAchieved = target !== undefined && reaches(series.actual * sense, target * sense);
  const value = growthValue({ ...series, ...present({ target }) }, sense);
  const score = targetAchieved ? 5 : value === undefined ? undefined : scoreOf(value, thresholds, target);
  const status = targetAchieved ? 'target-achieved' : statusOf(value, thresholds);
  return { ...present({ value, score }), status, thresholds, targetAchieved };
}

function growthValue(series: OpenSdgSeries, sense: number): number | undefined {
  const { actual, baselineYear, actualYear, target, targetYear = 2030 } = series;
  const first = series.baseline === 0 ? insteadOfZero : series.baseline;
  const periods = actualYear - baselineYear;
  const observed = periods >= 1 ? cagr({ first, last: actual, periods }) : undefined;
  if (observed === undefined) return undefined;
  // what is negative gets better by shrinking where it shall rise
  const towards = (first < 0 ? -1 : 1) * sense * observed + 0;
  if (target === undefined) return towards;
  const required = cagr({ first, last: target, periods: targetYear - baselineYear });
  return required === undefined || required === 0 ? undefined : finiteNumber(towards / Math.abs(required));
}

/** Whether a value comes up to a cut-off, whatever rounding did on the way to it. */
const reaches = (value: number, cutOff: number): boolean =>
  roundedForCutOff(value) >= roundedForCutOff(cutOff);

/** The score by linear pieces; its slopes hold for the cut-offs that Open SDG has by default. */
function scoreOf(value: number, thresholds: OpenSdgThresholds, target: number | undefined): number {
  const { high, medium, low, coefficient = 1 } = thresholds;
  if (target !== undefined) {
    return reaches(value, Math.min(high, medium))
      ? Math.min(7.1429 * value - 4.2857, 5)
      : Math.max(4.1667 * value - 2.5, -5);
  }
  if (!reaches(value, low)) return Math.max(125 * value - 2.5, -5);
  // at its limit what does not get worse could not do better
  if (coefficient === 0) return 5;
  const shown = value / coefficient;
  if (reaches(value, high)) return Math.min(500 * shown - 5, 5);
  return reaches(value, medium) ? 250 * shown - 1.25 : 500 * shown - 2.5;
}

function statusOf(value: number | undefined, { high, medium, low }: OpenSdgThresholds): OpenSdgStatus {
  if (value === undefined) return 'not-available';
  if (reaches(value, high)) return 'substantial-progress';
  if (reaches(value, medium)) return 'moderate-progress';
  return reaches(value, low) ? 'limited-progress' : 'deterioration';
}
