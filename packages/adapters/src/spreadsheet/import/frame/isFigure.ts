import type { ReadingValue } from '../../Reading.ts';

const fields: ReadonlySet<string> = new Set([
  'baseline',
  'target',
  'actual',
  'actual.cumulative',
  'progress',
]);

/** Whether a cell holds an aim or a value of an indicator. */
export const isFigure = ({ field, state }: ReadingValue): boolean => fields.has(field) && state !== 'empty';
