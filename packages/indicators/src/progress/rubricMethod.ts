import { isoDay } from '../schedule/dayNumber.ts';
import { aimOf } from './aimOf.ts';
import { dueDateOf } from './governingTarget.ts';
import type { CompleteCase } from './ProgressCase.ts';
import type { ProgressIndicator } from './ProgressIndicator.ts';
import type { ProgressMethod } from './ProgressMethod.ts';
import { reachedOutcome } from './reachedOutcome.ts';
import { readAsNumbers } from './readAsNumbers.ts';
import { steppedRating } from './steppedRating.ts';

/**
 * The level reached of the levels of an ordinal scale, and how many steps it is from the one that was wanted. Levels
 * have an order and no distance, so no share of a way is computed.
 * Source: ours; `rubric@1`. Rated against the target, and before its due date against the last intermediate target.
 * @example
 * ```ts
 * import { progress, rubricMethod } from '@jalon/indicators';
 * const autonomy = {
 *   scale: 'ordinal' as const,
 *   levels: ['dependent', 'helped', 'alone'].map((code) => ({ code, label: code })),
 *   targets: [{ value: 'alone', date: '2024-12-31' }],
 * };
 * const december = { period: { start: '2024-12-01', end: '2024-12-31' }, value: 'helped' };
 * const result = progress(autonomy, [december], { asOf: '2025-01-15', methods: [rubricMethod] });
 * result.value; // => 2
 * result.reached?.scale === 'ordinal' && result.reached.steps; // => -1
 * ```
 */
export const rubricMethod: ProgressMethod = {
  id: 'rubric@1',
  answers: ({ scale }) => scale === 'ordinal',
  read: (indicator, observations) => readAsNumbers(indicator, observations, placesOf(indicator)),
  compute(facts) {
    const { actual, aim, baseline, indicator } = facts;
    // Stryker disable next-line ArrayDeclaration: without levels no value is one, and nothing is computed
    const { levels = [], direction } = indicator;
    if ('method' in aim) return { reason: 'unknown-method' };
    const codeAt = (place: number | undefined) => levels[(place ?? 0) - 1]?.code;
    const [code, wanted, before] = [codeAt(actual.value), codeAt(aim.value), codeAt(baseline?.value)];
    if (code === undefined || wanted === undefined) return { reason: 'outside-domain' };
    const falls =
      baseline && baseline.value !== aim.value ? aim.value < baseline.value : direction === 'decrease';
    const stepsFrom = (place: number) => (falls ? place - actual.value : actual.value - place);
    const steps = stepsFrom(aim.value);
    const step = lastStepDue(facts);
    const gain = baseline ? stepsFrom(baseline.value) : 0;
    const wasDue = step === undefined ? undefined : stepsFrom(step) >= 0;
    return reachedOutcome(facts, 'rubric@1', {
      value: actual.value,
      unit: 'level',
      rating: steppedRating(facts, steps >= 0, gain, wasDue),
      reached: {
        scale: 'ordinal',
        actual: code,
        target: wanted,
        ...(before !== undefined && { baseline: before }),
        place: actual.value,
        levels: levels.length,
        steps,
        date: isoDay(actual.end),
      },
    });
  },
};

/** The place of each level by its code, 1 for the lowest. */
function placesOf({ levels }: ProgressIndicator): (value: number | string | boolean) => number {
  const places = new Map(levels?.map(({ code }, n) => [code, n + 1]));
  return (value) => places.get(String(value)) ?? Number.NaN;
}

/** The place that the last intermediate target wanted by the day of the data. */
function lastStepDue({ indicator, target, actual, baseline, end }: CompleteCase): number | undefined {
  let last: number | undefined;
  let day = -Infinity;
  for (const step of indicator.targets) {
    const due = dueDateOf(step, end);
    const aim = aimOf(step, baseline?.value, indicator);
    if (step === target || !('value' in aim) || due > actual.end || due < day) continue;
    last = aim.value;
    day = due;
  }
  return last;
}
