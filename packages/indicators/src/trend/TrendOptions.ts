import type { IsoDay } from '@jalon/core';
import type { ConfidenceOptions } from '../survey/interval/ConfidenceOptions.ts';
import type { TrendScale } from './TrendResult.ts';

/** How {@link trend} is computed. */
export interface TrendOptions extends ConfidenceOptions {
  /** The day of the report: what ended after it is not known yet. */
  readonly asOf: IsoDay;
  /** The day to project to; default the due date of the target, where that lies after the last value. */
  readonly to?: IsoDay;
  /** Id of the target; default the next due at `asOf`, else the last. */
  readonly target?: string;
  /** Last day of the programme: when a target without a date is due. */
  readonly end?: IsoDay;
  /**
   * The scale on which the trend is a straight line; default `linear`, for an indicator of unit `ratio` `logit` where all
   * values and the target lie strictly between 0 and 1.
   */
  readonly scale?: TrendScale;
  /** First days of new definitions or methods, beside those that the data tell of: the series is cut there. */
  readonly breaks?: readonly IsoDay[];
  /** Leave provisional values out. */
  readonly finalOnly?: boolean;
  /** Say how the figure came about, step by step. */
  readonly trace?: boolean;
}
