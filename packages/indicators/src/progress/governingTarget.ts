import type { Notes } from '../result/takeNotes.ts';
import { dayNumber } from '../schedule/dayNumber.ts';
import type { ProgressTarget } from './ProgressIndicator.ts';

/**
 * The day number by which a target is due: its date, then the end of its period, then the end of the programme; Infinity
 * where nothing says.
 */
export const dueDateOf = ({ date, period }: ProgressTarget, end: number): number =>
  dayNumber(date, dayNumber(period?.end, end));

/**
 * The target that progress is measured to: the one asked for, else the next due on a day, else the last. Intermediate
 * steps govern only where there is nothing else. Days are day numbers.
 */
export function governingTarget(
  targets: readonly ProgressTarget[],
  asked: string | undefined,
  asOf: number,
  end: number,
  notes: Notes,
): ProgressTarget | undefined {
  if (asked !== undefined) return targets.find((target) => target.id === asked);
  const finals = targets.filter((target) => !target.milestone);
  const governing = finals.length > 0 ? finals : targets;
  const days = governing.map((target) => dueDateOf(target, end));
  const ahead = days.filter((day) => day >= asOf);
  const day = ahead.length > 0 ? Math.min(...ahead) : Math.max(...days);
  const [first, ...rivals] = governing.filter((_, n) => days[n] === day);
  if (rivals.length > 0) notes.warn('several-targets');
  return first;
}
