/**
 * Days, periods, calendars as people write them.
 * @module
 */
import type { IsoDay } from './IsoDay.ts';

/** The length that a period is counted in. A `programme-year` starts in any month (June to June), a `fiscal-year` too. */
export type Grain =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'four-month-term'
  | 'half-year'
  | 'year'
  | 'school-year'
  | 'programme-year'
  | 'fiscal-year'
  | 'custom';

/** A stretch of days; both ends belong to it. */
export interface Period {
  /** First day, inclusive. */
  readonly start: IsoDay;
  /** Last day, inclusive. */
  readonly end: IsoDay;
  readonly grain?: Grain;
  /** As it was written, for example `T1 2024`. */
  readonly label?: string;
}
