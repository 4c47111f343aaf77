import type { Days } from '../observed/ObservedSeries.ts';

/** Whether two stretches of days share one. */
export const overlap = (a: Days, b: Days): boolean => a.start <= b.end && b.start <= a.end;
