import { isUnknown, type Measured } from '../observed/ObservedSeries.ts';
import { present } from '../result/present.ts';
import type { Reason } from '../result/Result.ts';
import { isoDay } from '../schedule/dayNumber.ts';
import type { ProgressCase } from './ProgressCase.ts';
import type { ActualValue } from './ProgressResult.ts';

/** What the figure was made of and measured against; what does not apply is left out. */
export function settingOf({ target, baseline, due, options, ...facts }: ProgressCase) {
  const [aim, comparison, actual] = [known(facts.aim), known(facts.comparison), known(facts.actual)];
  return {
    comparison,
    target: target && present({ id: target.id, date: isoDay(due) || undefined, ...aim, method: undefined }),
    baseline,
    actual: actual && shown(actual),
    coverage: actual?.coverage,
    ageDays: actual && facts.asOf - actual.end,
    asOf: options.asOf,
  };
}

const known = <T extends object>(found: T): Exclude<T, { readonly reason: Reason }> | undefined =>
  isUnknown(found) ? undefined : (found as Exclude<T, { readonly reason: Reason }>);

/** The actual as it is shown: a flag stands only where it says something. */
function shown({ start, end, value, low, high, n, marks }: Measured): ActualValue {
  const date = isoDay(end);
  return present({
    value,
    date,
    period: { start: isoDay(start), end: date },
    bounds: low < high && Number.isFinite(high - low) ? { min: low, max: high } : undefined,
    atLeast: (high === Infinity && low > -Infinity) || undefined,
    provisional: marks.includes('provisional') || undefined,
    n,
    approximate: marks.includes('approximate') || undefined,
    marks: marks[0] && marks,
  });
}
