import { present } from '../result/present.ts';
import type { MethodId } from '../result/Result.ts';
import { isoDay } from '../schedule/dayNumber.ts';
import type { CompleteCase, ProgressOutcome } from './ProgressCase.ts';
import type { Reached } from './ProgressResult.ts';

/** What a method for values that are no numbers found; the numbers that stood for them are not shown. */
export const reachedOutcome = (
  { target, due }: CompleteCase,
  method: MethodId,
  found: Pick<ProgressOutcome & { value: number }, 'value' | 'rating'> & {
    readonly unit: string;
    readonly reached: Reached;
  },
): ProgressOutcome => ({
  method,
  ...found,
  target: present({ id: target.id, date: isoDay(due) || undefined }),
  actual: undefined,
  baseline: undefined,
});
