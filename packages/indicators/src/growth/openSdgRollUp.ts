import { present } from '../result/present.ts';
import { mean } from '../statistics/mean.ts';
import { type OpenSdgStatus, openSdgStatus } from './openSdgStatus.ts';

/** What an indicator of several series comes to. */
export interface OpenSdgRollUp {
  /** Mean of the scores of its series, −5 to 5. */
  readonly score?: number;
  readonly status: OpenSdgStatus;
}

/**
 * The progress of an indicator from that of its series, as Open SDG rolls it up: the mean of the scores; achieved only where
 * every series that has a score has achieved its target.
 * Source: Open SDG 2.4, automated progress calculation (sdg-build, `ProgressMeasure`).
 * @param series scores from −5 to 5; those without one are left out
 * @example
 * ```ts
 * import { openSdgRollUp } from '@jalon/indicators';
 * const met = { score: 5, targetAchieved: true };
 * const under = { score: -1, targetAchieved: false };
 * openSdgRollUp([met, under]); // => { score: 2, status: 'moderate-progress' }
 * openSdgRollUp([met, met]); // => { score: 5, status: 'target-achieved' }
 * openSdgRollUp([]); // => { status: 'not-available' }
 * ```
 */
export function openSdgRollUp(
  series: readonly { readonly score?: number | undefined; readonly targetAchieved: boolean }[],
): OpenSdgRollUp {
  const scored = series.filter(({ score }) => score !== undefined);
  const score = mean(scored.flatMap((each) => each.score ?? []));
  const targetAchieved = score !== undefined && scored.every((each) => each.targetAchieved);
  return { ...present({ score }), status: openSdgStatus(score, { targetAchieved }) };
}
