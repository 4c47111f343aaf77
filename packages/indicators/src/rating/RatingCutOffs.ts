/**
 * Where one rating ends and the next begins, as shares; each is the lowest share that still has the rating. The values
 * are settings of a scale, no standard.
 */
export interface RatingCutOffs {
  /** Expected share from which there is something to judge; below it is too early. */
  readonly tooEarly: number;
  /** Share over expected share. */
  readonly onTrack: number;
  /** Share over expected share; below it is off track, below 0 regressing. */
  readonly atRisk: number;
  readonly nearlyAchieved: number;
  /** Below it the target is not achieved, below 0 it has regressed. */
  readonly partlyAchieved: number;
}

/**
 * The cut-offs of the standard scale: 95 % and 60 %, too early below an expected 10 %.
 * Source: ours, taken over from the ratio of observed to required growth of the SDG progress charts (CAGR method).
 */
export const standardCutOffs: RatingCutOffs = {
  tooEarly: 0.1,
  onTrack: 0.95,
  atRisk: 0.6,
  nearlyAchieved: 0.95,
  partlyAchieved: 0.6,
};
