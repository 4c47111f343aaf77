import { present } from '../result/present.ts';
import { isoDay } from '../schedule/dayNumber.ts';
import { aimOf } from './aimOf.ts';
import { distanceTravelled } from './distanceTravelled.ts';
import { dueDateOf } from './governingTarget.ts';
import type { CompleteCase } from './ProgressCase.ts';
import type { ProgressMethod } from './ProgressMethod.ts';
import { ratingOf } from './ratingOf.ts';
import { shareOutcome } from './shareOutcome.ts';

/**
 * Share of the way from the baseline to the next intermediate target: (A − B) / (M − B), where M is the first milestone
 * that is due on the day of the report or after it; after the last one, the target itself. Used where it is given.
 * Source: European Commission, OPSYS, indicator values against milestones; `milestone@1`.
 * @example
 * ```ts
 * import { milestoneMethod, progress } from '@jalon/indicators';
 * const families = {
 *   basis: 'snapshot' as const,
 *   baseline: { value: 20, date: '2024-01-01' },
 *   targets: [
 *     { value: 40, over: 'at-date' as const, date: '2024-12-31', milestone: true },
 *     { value: 100, over: 'at-date' as const, date: '2026-12-31' },
 *   ],
 * };
 * const june = { period: { start: '2024-06-30', end: '2024-06-30' }, value: 35 };
 * const result = progress(families, [june], { asOf: '2024-07-15', methods: [milestoneMethod] });
 * result.value; // => 0.75
 * result.target?.date; // => '2024-12-31'
 * result.figures.distanceTravelled.value; // => 0.1875
 * ```
 */
export const milestoneMethod: ProgressMethod = {
  id: 'milestone@1',
  compute(facts) {
    const { actual, aim, baseline, target } = facts;
    if ('method' in aim) return { reason: 'not-a-ratio-target' };
    const { figures, expected, rating } = shareOutcome(facts, aim.value);
    const next = nextMilestone(facts) ?? { id: target.id, value: aim.value, day: facts.due };
    if (!baseline) return { figures, reason: 'no-baseline' };
    const shareAt = (value: number) =>
      distanceTravelled({ baseline: baseline.value, target: next.value, actual: value });
    const value = shareAt(actual.value);
    const openShareAt = (each: number) => (each - baseline.value) / (next.value - baseline.value);
    if (value === undefined) return { figures, expected, rating, reason: 'target-equals-baseline' };
    const planned = expected && shareAt(expected.value);
    const isFinal = next.day === facts.due;
    return {
      method: 'milestone@1',
      value,
      unit: 'ratio',
      figures,
      rating: isFinal ? rating : ratingOf({ ...facts, isDue: false }, openShareAt, planned),
      target: present({ id: next.id, value: next.value, date: isoDay(next.day) || undefined }),
      expected: expected && planned !== undefined ? { ...expected, achievement: planned } : undefined,
    };
  },
};

/** The first intermediate target that is due on the day of the report or after it, and before the target. */
function nextMilestone({ indicator, target, baseline, asOf, due, end }: CompleteCase) {
  const ahead = indicator.targets.flatMap((step) => {
    const day = dueDateOf(step, end);
    const aim = aimOf(step, baseline?.value, indicator);
    const isNext = step.milestone && step !== target && (step.over ?? target.over) === target.over;
    return isNext && 'value' in aim && day >= asOf && day < due
      ? [{ id: step.id, value: aim.value, day }]
      : [];
  });
  return ahead.sort((a, b) => a.day - b.day)[0];
}
