import type { DayPoint } from '../schedule/levelOnPath.ts';
import { aimOf } from './aimOf.ts';
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
  const zero = isOfPeriod && comparison.read !== 'level' ? 0 : baseline?.value;
  if (zero === undefined || !(0 < due - start && due - start < Infinity)) return undefined;
  const milestones = indicator.targets.flatMap((step): DayPoint[] => {
    const day = dueDateOf(step, end);
    const aim = aimOf(step, zero, indicator);
    const isSameScope = !isOfPeriod && (step.over ?? target.over) === target.over;
    return isSameScope && start < day && day < due && 'value' in aim ? [{ day, value: aim.value }] : [];
  });
  milestones.sort((a, b) => a.day - b.day);
  return [{ day: start, value: zero }, ...milestones, { day: due, value: level }];
}
