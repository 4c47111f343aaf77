import type { IsoDay } from '@jalon/core';

/** A level that the plan sets for a day, in the unit of the indicator. */
export interface PathPoint {
  readonly date: IsoDay;
  readonly value: number;
}

/**
 * How a planned path runs between its points: `linear`, the same amount every day; `step`, the level of the last point
 * until the next one is due; or a curve, which gives the share of the way from the share of the time, both 0 to 1:
 * {@link sCurve}, or a custom one.
 */
export type PathShape = 'linear' | 'step' | ((elapsed: number) => number | undefined);

/** Where a plan wants an indicator to be, from the baseline through its milestones to the target. */
export interface PlannedPath {
  /** At least one, in the order of their dates. */
  readonly points: readonly PathPoint[];
  /** Default `linear`. */
  readonly shape?: PathShape;
}
