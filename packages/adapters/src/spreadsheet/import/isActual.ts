import type { ReadingValue } from '../Reading.ts';

/** Whether a cell is what a period came to: of a tracking table an actual, of pooled data the one figure of its row. */
export const isActual = ({ field }: ReadingValue): boolean => field === 'actual' || field === 'value';
