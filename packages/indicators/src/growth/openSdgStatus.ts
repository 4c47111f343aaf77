import { roundedForCutOff } from '../rating/roundedForCutOff.ts';

/** What Open SDG says of the progress of a series or an indicator. */
export type OpenSdgStatus =
  | 'target-achieved'
  | 'substantial-progress'
  | 'moderate-progress'
  | 'limited-progress'
  | 'deterioration'
  | 'not-available';

/**
 * The status that goes with a score of Open SDG: substantial from 2.5 on, moderate from 0 on, limited from −2.5 on,
 * deterioration below; a target that is achieved outdoes any score.
 * Source: Open SDG 2.4, automated progress calculation (sdg-build, `ProgressMeasure`).
 * @param score −5 to 5, without it `not-available`
 * @example
 * ```ts
 * import { openSdgStatus } from '@jalon/indicators';
 * openSdgStatus(2.5); // => 'substantial-progress'
 * openSdgStatus(-2.6); // => 'deterioration'
 * openSdgStatus(-2.6, { targetAchieved: true }); // => 'target-achieved'
 * openSdgStatus(undefined); // => 'not-available'
 * ```
 */
export function openSdgStatus(
  score: number | undefined,
  options: { readonly targetAchieved?: boolean } = {},
): OpenSdgStatus {
  if (options.targetAchieved) return 'target-achieved';
  if (score === undefined || !(score >= -5 && score <= 5)) return 'not-available';
  const rounded = roundedForCutOff(score);
  if (rounded >= 2.5) return 'substantial-progress';
  if (rounded >= 0) return 'moderate-progress';
  return rounded >= -2.5 ? 'limited-progress' : 'deterioration';
}
