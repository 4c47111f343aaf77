/** Where in an activity the reader is: what may come next depends on it alone. */
export type RowLevel =
  | 'file'
  | 'activities'
  | 'activity'
  | 'result'
  | 'indicator'
  | 'period'
  | 'value'
  | 'texts'
  | 'text';

/** The place around each. */
export const outer: Readonly<Record<string, RowLevel>> = {
  activities: 'file',
  activity: 'activities',
  result: 'activity',
  indicator: 'result',
  period: 'indicator',
  value: 'period',
};
