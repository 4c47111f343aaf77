/**
 * Days, periods, calendars as people write them.
 * @module
 */
import type { IsoDay } from './IsoDay.ts';

/** Every grain, from the shortest to the longest. */
export const grains = [
  'day',
  'week',
  'month',
  'quarter',
  'four-month-term',
  'half-year',
  'year',
  'school-year',
  'programme-year',
  'fiscal-year',
  'custom',
] as const;

/** The length that a period is counted in. A `programme-year` starts in any month (June to June), a `fiscal-year` too. */
export type Grain = (typeof grains)[number];

/** A stretch of days; both ends belong to it. */
export interface Period {
  /** First day, inclusive. */
  readonly start: IsoDay;
  /** Last day, inclusive. */
  readonly end: IsoDay;
  /** The length that it is counted in: `quarter` for January to March. */
  readonly grain?: Grain;
  /** As it was written, for example `T1 2024`. */
  readonly label?: string;
}
