import type { IsoDay } from '@jalon/core';
import { present } from '../result/present.ts';
import type { Notes } from '../result/takeNotes.ts';
import type { Comparison } from './comparisonOf.ts';
import type { ProgressIndicator } from './ProgressIndicator.ts';

/** Where progress is measured from, in the unit of the indicator. */
export interface Reference {
  readonly value: number;
  readonly date?: IsoDay;
}

/**
 * The baseline on the basis of the comparison: 0 for increments counted since the start; for running totals the total at
 * the start, 0 unless told; for one period the same span before the programme; for a level the level before it.
 */
export function baselineOf(
  { baseline }: ProgressIndicator,
  read: Comparison['read'],
  start: IsoDay | undefined,
  notes: Notes,
): Reference | undefined {
  const { value = Number.NaN, date } = baseline ?? {};
  if (Number.isFinite(value) && read !== 'sum') return present({ value: value as number, date });
  if (value) notes.warn('baseline-not-used', {}, 'hint');
  return read === 'sum' || read === 'total' ? present({ value: 0, date: start }) : undefined;
}
