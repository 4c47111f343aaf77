import type { Column } from './recogniseColumns.ts';

/** Whether a column is read: its header says what it is, and nobody decided to leave it out. */
export const isUnderstood = ({ field }: Pick<Column, 'field'>): boolean =>
  field !== 'unknown' && field !== 'ignored';
