import type { ReadingValue } from '../../Reading.ts';
import type { RowSource } from '../RowSource.ts';

/** The cell of a row under a field. */
export const cellOf = ({ row }: RowSource, field: string): ReadingValue | undefined =>
  row.values.find((value) => value.field === field);
