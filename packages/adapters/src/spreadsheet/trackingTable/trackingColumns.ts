import type { TrackingPeriod } from './trackingPeriods.ts';

/** Where each column of a tracking table stands, from 0. */
export interface TrackingColumns {
  readonly code: number;
  readonly name: number;
  readonly unit: number;
  readonly baseline: number;
  readonly target: number;
  readonly firstPeriod: number;
  /** Last of them; before `firstPeriod` where there is none. */
  readonly lastPeriod: number;
  readonly total: number;
  readonly achievement: number;
  readonly distance: number;
  readonly expected: number;
  readonly status: number;
  readonly comment: number;
}

/** The columns in their order: who, from where to where, period by period, how far, in which words. */
export function trackingColumns(periods: readonly TrackingPeriod[]): TrackingColumns {
  const lastPeriod = 4 + periods.length;
  return {
    code: 0,
    name: 1,
    unit: 2,
    baseline: 3,
    target: 4,
    firstPeriod: 5,
    lastPeriod,
    total: lastPeriod + 1,
    achievement: lastPeriod + 2,
    distance: lastPeriod + 3,
    expected: lastPeriod + 4,
    status: lastPeriod + 5,
    comment: lastPeriod + 6,
  };
}

/** Widths in characters, in the order of the columns. */
export function columnWidths(columns: TrackingColumns): readonly number[] {
  const periods = Array.from({ length: columns.lastPeriod - columns.firstPeriod + 1 }, () => 13);
  return [6, 42, 11, 13, 13, ...periods, 14, 11, 14, 14, 27, 42];
}
