import type { ReadingRow } from '../../Reading.ts';

/** The day someone was born, `YYYY-MM-DD`. */
export const birthOf = ({ values }: ReadingRow): string | undefined =>
  values.find(({ field }) => field === 'birth-date')?.period?.start;
