import { isUnknown, type Measured } from '../observed/ObservedSeries.ts';
import { present } from '../result/present.ts';
import type { Reason } from '../result/Result.ts';
import { dayNumber, isoDay } from '../schedule/dayNumber.ts';
import type { Outcome, ProgressCase } from './ProgressCase.ts';
import type { ActualValue } from './ProgressResult.ts';

/** What stands beside the figure: all that it was made of and measured against; a field that says nothing is left out. */
export function settingOf(facts: ProgressCase, outcome: Outcome) {
  const { target, baseline, options } = facts;
  const { figures, rating, expected, standing, scheduleIndex } = outcome;
  const [aim, comparison, actual] = [known(facts.aim), known(facts.comparison), known(facts.actual)];
  return present({
    figures,
    rating,
    baseline,
    target: target && present({ id: target.id, date: isoDay(facts.due), ...aim, method: undefined }),
    actual: actual && shown(actual),
    expected,
    standing,
    comparison,
    scheduleIndex,
    ageDays: actual && dayNumber(options.asOf, 0) - actual.end,
    asOf: options.asOf,
  });
}

const known = <T extends object>(found: T): Exclude<T, { readonly reason: Reason }> | undefined =>
  isUnknown(found) ? undefined : (found as Exclude<T, { readonly reason: Reason }>);

/** The actual as it is shown: a flag stands only where it says something. */
function shown({ start, end, value, low, high, marks }: Measured): ActualValue {
  const flag = (isFlagged: boolean) => isFlagged || undefined;
  const date = isoDay(end) ?? '';
  return present({
    value,
    date,
    period: { start: isoDay(start) ?? date, end: date },
    bounds: low < high && Number.isFinite(high - low) ? { min: low, max: high } : undefined,
    atLeast: flag(low > -Infinity && high === Infinity),
    provisional: flag(marks.includes('provisional')),
    approximate: flag(marks.includes('approximate')),
    marks: marks.length > 0 ? marks : undefined,
  });
}
