import type { Period, Target } from '@jalon/core';

/** The one target that an observation of a period reports on; none where several could be meant. */
export function targetFor(period: Period, targets: readonly Target[]): Target | undefined {
  const same = targets.filter(
    (target) => target.period?.start === period.start && target.period.end === period.end,
  );
  const due = targets.filter((target) => (target.date ?? target.period?.end) === period.end);
  return [same, due, targets].find((each) => each.length === 1)?.[0];
}
