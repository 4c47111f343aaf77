import { isUnknown } from '../observed/ObservedSeries.ts';
import { takeNotes } from '../result/takeNotes.ts';
import type { PathPoint } from '../schedule/PlannedPath.ts';
import { aimOf } from './aimOf.ts';
import { comparisonOf } from './comparisonOf.ts';
import { dueDateOf } from './governingTarget.ts';
import type { CompleteCase } from './ProgressCase.ts';

/**
 * The points of the planned path to a level: from the baseline at the start, through every earlier target of the same
 * scope, to the due date. What flows in one period begins at 0 on its first day. Where nothing is known, no point.
 */
export function plannedPathOf(facts: CompleteCase, level: number): readonly PathPoint[] {
  const { indicator, target, baseline, comparison, start, due, isOfPeriod, options } = facts;
  const { read } = comparison;
  const zero = isOfPeriod && read !== 'level' ? 0 : baseline?.value;
  if (zero === undefined || start === undefined || due === undefined) return [];
  const milestones = indicator.targets.flatMap((step): PathPoint[] => {
    const date = dueDateOf(step, options.end);
    if (isOfPeriod || step === target || !date || date <= start || date >= due) return [];
    const scope = comparisonOf(indicator, step, takeNotes());
    const aim = aimOf(step, zero, indicator);
    const isOnPath = !isUnknown(scope) && scope.read === read && 'value' in aim;
    return isOnPath ? [{ date, value: aim.value }] : [];
  });
  milestones.sort((a, b) => (a.date < b.date ? -1 : 1));
  return [{ date: start, value: zero }, ...milestones, { date: due, value: level }];
}
