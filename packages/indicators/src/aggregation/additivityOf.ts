import type { Additivity } from '@jalon/core';
import { countsDistinct } from '../observed/countsDistinct.ts';
import type { Reason } from '../result/Result.ts';
import type { Notes } from '../result/takeNotes.ts';
import type { RollUpIndicator, RollUpOptions } from './RollUpOptions.ts';

/**
 * How the values of an indicator combine along a dimension: as asked, else as declared, else as its basis and what it
 * counts imply; or why they do not.
 */
export function additivityOf(
  indicator: RollUpIndicator,
  { by, as }: Pick<RollUpOptions, 'by' | 'as'>,
  notes: Notes,
): Exclude<Additivity, 'none'> | { readonly reason: Reason } {
  const { unit, basis, additivity = {} } = indicator;
  const isOverTime = by === 'time';
  const isShare = unit === 'ratio' || basis === 'ratio';
  const declared = as ?? (Object.hasOwn(additivity, by) ? additivity[by] : undefined);
  const way = declared ?? impliedBy(indicator, isOverTime, isShare);
  const refuse = (why: string) => {
    notes.warn(why, {}, 'error');
    return { reason: 'not-additive' } as const;
  };
  if (way === undefined) {
    notes.warn('additivity-undeclared');
    return { reason: 'not-additive' };
  }
  if (way === 'none') return refuse('declared-not-additive');
  if (way === 'last' && !isOverTime) return refuse('last-of-parts');
  if (way !== 'sum') return way;
  if (isShare) return refuse('percentages-summed');
  if (isOverTime && basis === 'snapshot') return refuse('snapshots-summed');
  if (isOverTime && basis === 'running-total') return refuse('totals-summed');
  const isBreakdown = !isOverTime && by !== 'place' && by !== 'organisation';
  // a breakdown that is declared to add up has each person in one category
  return countsDistinct(indicator) && !isBreakdown ? 'distinct' : 'sum';
}

/** What follows where nothing is declared. */
function impliedBy(
  indicator: RollUpIndicator,
  isOverTime: boolean,
  isShare: boolean,
): Additivity | undefined {
  const { basis, countOf } = indicator;
  if (isShare) return 'ratio-of-sums';
  if (isOverTime && (basis === 'running-total' || basis === 'snapshot')) return 'last';
  if (countsDistinct(indicator)) return 'distinct';
  return countOf !== undefined || basis === 'increment' || basis === 'running-total' ? 'sum' : undefined;
}
