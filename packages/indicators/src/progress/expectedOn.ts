import { isoDay } from '../schedule/dayNumber.ts';
import { elapsed } from '../schedule/elapsed.ts';
import { type DayPoint, levelOnPath } from '../schedule/levelOnPath.ts';
import { aimOf } from './aimOf.ts';
import { distanceTravelled } from './distanceTravelled.ts';
import { dueDateOf } from './governingTarget.ts';
import type { CompleteCase } from './ProgressCase.ts';
import type { ExpectedValue } from './ProgressResult.ts';

/**
 * Where the plan wanted the indicator to be on the data date: on the path from the baseline at the start, through every
 * earlier target of the same scope, to the level of the target at its due date. What flows in one period begins at 0 on
 * its first day. Where nothing is known, nothing is expected.
 */
export function expectedOn(facts: CompleteCase, level: number): ExpectedValue | undefined {
  const { indicator, target, start, due, isOfPeriod } = facts;
  const baseline = isOfPeriod && facts.comparison.read !== 'level' ? 0 : facts.baseline?.value;
  // Stryker disable next-line ArithmeticOperator: the sum of two days is finite where their difference is
  if (baseline === undefined || !(due > start) || !Number.isFinite(due - start)) return undefined;
  const milestones = indicator.targets.flatMap((step): DayPoint[] => {
    const day = dueDateOf(step, facts.end);
    const aim = aimOf(step, baseline, indicator);
    const isSameScope = !isOfPeriod && (step.over ?? target.over) === target.over;
    return isSameScope && start < day && day < due && 'value' in aim ? [{ day, value: aim.value }] : [];
  });
  milestones.sort((a, b) => a.day - b.day);
  const path = [{ day: start, value: baseline }, ...milestones, { day: due, value: level }];
  const { end } = facts.actual;
  // a path with points has a level
  const value = levelOnPath(path, end, facts.options.path) as number;
  const achievement = distanceTravelled({ baseline, target: level, actual: value });
  if (achievement === undefined) return undefined;
  return { value, achievement, elapsed: elapsed(start, due, end), start: isoDay(start) };
}
