import type { PathShape } from '../schedule/PlannedPath.ts';
import type { ProgressIndicator } from './ProgressIndicator.ts';

/**
 * How the path of an indicator runs where the plan says nothing: in steps where what flows comes in by the year (of the
 * calendar, the school, the programme, the accounts), for half a year tells nothing of it then; else on a straight line.
 * Source: ours.
 * @example
 * ```ts
 * import { plannedShape } from '@jalon/indicators';
 * plannedShape({ basis: 'increment', collectedEvery: 'school-year' }); // => 'step'
 * plannedShape({ basis: 'increment', collectedEvery: 'quarter' }); // => 'linear'
 * plannedShape({ basis: 'snapshot', collectedEvery: 'year' }); // => 'linear'
 * ```
 */
export function plannedShape({
  basis,
  collectedEvery,
}: Pick<ProgressIndicator, 'basis' | 'collectedEvery'>): PathShape {
  const flows = basis === 'increment' || basis === 'running-total';
  return flows && years.includes(collectedEvery) ? 'step' : 'linear';
}

const years: readonly unknown[] = ['year', 'school-year', 'programme-year', 'fiscal-year'];
