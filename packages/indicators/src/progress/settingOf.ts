import { daysBetween } from '@jalon/core';
import { isUnknown, type Measured } from '../observed/ObservedSeries.ts';
import { present } from '../result/present.ts';
import type { Trace } from '../result/Result.ts';
import type { Outcome, ProgressCase } from './ProgressCase.ts';
import type { ActualValue, Progress } from './ProgressResult.ts';

/** What stands beside the figure: everything that it was made of and measured against. */
export type Setting = Omit<
  Progress,
  'status' | 'value' | 'unit' | 'method' | 'reason' | 'coverage' | 'warnings' | 'trace'
>;

/** The setting of a case and its outcome; a field that says nothing is left out. */
export function settingOf(facts: ProgressCase, outcome: Outcome): Setting {
  const { target, comparison, baseline, aim, actual, due, options } = facts;
  const { figures, rating, expected, standing, scheduleIndex } = outcome;
  return present({
    figures,
    rating,
    baseline,
    target:
      target &&
      present({
        id: target.id,
        date: due,
        ...(isUnknown(aim) ? {} : present({ ...aim, method: undefined })),
      }),
    actual: isUnknown(actual) ? undefined : shown(actual),
    expected,
    standing,
    comparison: isUnknown(comparison) ? undefined : comparison,
    scheduleIndex,
    ageDays: isUnknown(actual) ? undefined : daysBetween(actual.end, options.asOf),
    asOf: options.asOf,
  });
}

/** How the figure came about, in order. */
export function traceOf({ start, due }: ProgressCase, setting: Setting): Trace {
  const { comparison, target, baseline, actual, expected, rating, scheduleIndex } = setting;
  const { period, date, value } = actual ?? {};
  const steps = {
    comparison,
    target,
    baseline,
    actual: { value, start: period?.start, date },
    path: { start, due },
    expected,
    rating: { rating, scheduleIndex },
  };
  return Object.entries(steps).map(([step, params]) => ({ step, params: { ...params } }));
}

/** The actual as it is shown: a flag stands only where it says something. */
function shown({ start, end, value, low, high, marks }: Measured): ActualValue {
  const flag = (isFlagged: boolean) => isFlagged || undefined;
  const states = marks.filter((mark) => mark !== 'provisional' && mark !== 'approximate');
  return present({
    value,
    date: end,
    period: { start, end },
    bounds: low < high && Number.isFinite(high - low) ? { min: low, max: high } : undefined,
    atLeast: flag(low > -Infinity && high === Infinity),
    provisional: flag(marks.includes('provisional')),
    approximate: flag(marks.includes('approximate')),
    states: states.length > 0 ? states : undefined,
  });
}
