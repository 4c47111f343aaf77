import { type IsoDay, isIsoDay } from '@jalon/core';
import type { Notes } from '../result/takeNotes.ts';
import type { ProgressTarget } from './ProgressIndicator.ts';
import type { ProgressOptions } from './ProgressOptions.ts';

/** The day by which a target is due: its date, then the end of its period, then the end of the programme. */
export const dueDateOf = ({ date, period }: ProgressTarget, end: IsoDay | undefined): IsoDay | undefined =>
  [date, period?.end, end].find((day) => day !== undefined && isIsoDay(day));

/**
 * The target that progress is measured to: the one asked for, else the next due on a day, else the last. Intermediate
 * steps govern only where there is nothing else.
 */
export function governingTarget(
  targets: readonly ProgressTarget[],
  { asOf, end, target: asked }: Pick<ProgressOptions, 'asOf' | 'end' | 'target'>,
  notes: Notes,
): ProgressTarget | undefined {
  if (asked !== undefined) return targets.find(({ id }) => id === asked);
  const finals = targets.filter(({ milestone }) => !milestone);
  const governing = finals.length > 0 ? finals : targets;
  const due = (target: ProgressTarget) => dueDateOf(target, end) ?? '9999-12-31';
  const days = governing.map(due).sort();
  const day = days.find((each) => each >= asOf) ?? days.at(-1);
  const [first, ...rivals] = governing.filter((target) => due(target) === day);
  if (rivals.length > 0) notes.warn('several-targets', { count: rivals.length + 1 });
  return first;
}
