import type { Column } from '@jalon/report-schema';

/** Whether a column of figures, set to the right, stands right before words set to the left: they need room between. */
export function hasGapAfter(columns: readonly Column[], index: number): boolean {
  const next = columns[index + 1];
  return columns[index]?.align === 'end' && next !== undefined && next.align !== 'end';
}
