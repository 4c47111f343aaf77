import { isUnknown, type Measured } from '../observed/ObservedSeries.ts';
import { present } from '../result/present.ts';
import type { Reason } from '../result/Result.ts';
import { dayNumber, isoDay } from '../schedule/dayNumber.ts';
import type { ProgressCase } from './ProgressCase.ts';
import type { ActualValue } from './ProgressResult.ts';

/** What the figure was made of and measured against; what does not apply is left out. */
export function settingOf({ target, baseline, due, options, ...facts }: ProgressCase) {
  const [aim, comparison, actual] = [known(facts.aim), known(facts.comparison), known(facts.actual)];
  return present({
    comparison,
    target: target && present({ id: target.id, date: isoDay(due) || undefined, ...aim, method: undefined }),
    baseline,
    actual: actual && shown(actual),
    ageDays: actual && dayNumber(options.asOf) - actual.end,
    coverage: actual?.coverage,
    asOf: options.asOf,
  });
}

const known = <T extends object>(found: T): Exclude<T, { readonly reason: Reason }> | undefined =>
  isUnknown(found) ? undefined : (found as Exclude<T, { readonly reason: Reason }>);

/** The actual as it is shown: a flag stands only where it says something. */
function shown({ start, end, value, low, high, marks }: Measured): ActualValue {
  const flag = (isFlagged: boolean) => isFlagged || undefined;
  return present({
    value,
    date: isoDay(end),
    period: { start: isoDay(start), end: isoDay(end) },
    bounds: low < high && Number.isFinite(high - low) ? { min: low, max: high } : undefined,
    atLeast: flag(low > -Infinity && high === Infinity),
    provisional: flag(marks.includes('provisional')),
    approximate: flag(marks.includes('approximate')),
    marks: marks.length > 0 ? marks : undefined,
  });
}
