import type { ReadingRow, ReadingValue } from '../../Reading.ts';

/** The amounts of a line, without what is computed from them. */
export const amountsOf = ({ values }: ReadingRow): readonly ReadingValue[] =>
  values.filter(({ field }) => field === 'budget.planned' || field === 'budget.actual');

/** The column that a value stands in. */
export const columnKey = ({ cell }: ReadingValue): string => cell.replace(/\d+$/, '');

/** Whether two amounts are the same as far as rounding can tell. */
export const sameAmount = (a: number, b: number, slack = 0): boolean => Math.abs(a - b) <= 0.011 + slack;
