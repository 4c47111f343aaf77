import type { IsoDay } from '@jalon/core';
import type { RateOptions } from '../rating/rate.ts';
import type { PathShape } from '../schedule/PlannedPath.ts';

/** How a case of progress is read and judged, whatever the method. */
export interface ProgressSettings extends RateOptions {
  /** The day of the report: what ended after it is not known yet. */
  readonly asOf: IsoDay;
  /** First day of the programme. */
  readonly start?: IsoDay;
  /** Last day of the programme: when a target without a date is due. */
  readonly end?: IsoDay;
  /** Id of the target; default the next due at `asOf`, else the last. Where there is none of this id, `no-target`. */
  readonly target?: string;
  /** Leave provisional values out. */
  readonly finalOnly?: boolean;
  /** How the planned path runs between its points; default `linear`. {@link plannedShape} gives what suits an indicator. */
  readonly path?: PathShape;
  /** Say how the figure came about, step by step. */
  readonly trace?: boolean;
}
