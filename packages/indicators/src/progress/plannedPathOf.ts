import { isUnknown } from '../observed/ObservedSeries.ts';
import { takeNotes } from '../result/takeNotes.ts';
import type { DayPoint } from '../schedule/levelOnPath.ts';
import { aimOf } from './aimOf.ts';
import { comparisonOf } from './comparisonOf.ts';
import { dueDateOf } from './governingTarget.ts';
import type { CompleteCase } from './ProgressCase.ts';

/**
 * The points of the planned path to a level: from the baseline at the start, through every earlier target of the same
 * scope, to the due date. What flows in one period begins at 0 on its first day. Where nothing is known, no point.
 */
export function plannedPathOf(
  facts: CompleteCase,
  level: number,
): readonly [DayPoint, ...DayPoint[]] | undefined {
  const { indicator, target, baseline, comparison, start, due, end, isOfPeriod } = facts;
  const { read } = comparison;
  const zero = isOfPeriod && read !== 'level' ? 0 : baseline?.value;
  if (zero === undefined || !Number.isFinite(due - start)) return undefined;
  const milestones = indicator.targets.flatMap((step): DayPoint[] => {
    const day = dueDateOf(step, end);
    if (isOfPeriod || step === target || day <= start || day >= due) return [];
    const scope = comparisonOf(indicator, step, takeNotes());
    const aim = aimOf(step, zero, indicator);
    return !isUnknown(scope) && scope.read === read && 'value' in aim ? [{ day, value: aim.value }] : [];
  });
  milestones.sort((a, b) => a.day - b.day);
  return [{ day: start, value: zero }, ...milestones, { day: due, value: level }];
}
