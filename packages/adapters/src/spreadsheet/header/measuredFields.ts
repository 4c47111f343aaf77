import type { MeasuredField } from '../Reading.ts';

/** The fields of a tracking table whose cells hold figures. */
export const measuredFields: ReadonlySet<string> = new Set<MeasuredField>([
  'baseline',
  'target',
  'actual',
  'actual.cumulative',
  'progress',
]);
