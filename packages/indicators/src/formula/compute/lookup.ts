import { type Issue, lengthInDays, parsePeriod, shiftPeriod } from '@jalon/core';
import type { ComputedIndicator } from '../ComputedIndicator.ts';
import type { FormulaCategory } from '../Formula.ts';
import type { FormulaReading } from '../FormulaReading.ts';
import type { FoundReading } from './FoundReading.ts';
import { type ObservedInPeriod, observedValue } from './observedValue.ts';
import type { Surroundings } from './Surroundings.ts';
import { keyOf, type Task } from './Task.ts';

/** A reading of a formula, with the task that it amounts to in its place. */
export interface Lookup {
  readonly reading: FormulaReading;
  /** Absent where the period cannot be told. */
  readonly task?: Task;
  readonly key: string;
  /** So long before the period that nothing can be there. */
  readonly isTooFar?: boolean;
}

/** Farther back than this, in days, nothing is looked for: about a thousand years. */
const farthestBack = 366_000;

/** What a reading asks for, where the formula is computed for a period and a part. */
export function lookupOf(
  reading: FormulaReading,
  task: Task,
  { index, yearStartsInMonth }: Surroundings,
): Lookup {
  const options = yearStartsInMonth === undefined ? {} : { yearStartsInMonth };
  const named = reading.at === undefined ? task.period : parsePeriod(reading.at, options).value;
  const indicator = index.find(reading.indicator);
  if (!named || indicator === undefined || indicator === 'several') return { reading, key: '' };
  if (lengthInDays(named) * reading.back > farthestBack) return { reading, key: '', isTooFar: true };
  const { start, end, grain } = named;
  const base = { start, end, ...(grain && { grain }) };
  const period = reading.back === 0 ? base : shiftPeriod(base, -reading.back);
  const isNarrowed = ({ dimension }: FormulaCategory) =>
    reading.where.some((each) => each.dimension === dimension);
  const where = [...reading.where, ...task.where.filter((each) => !isNarrowed(each))];
  const found = { indicator, period, where };
  return { reading, task: found, key: keyOf(found) };
}

/** What a reading came to: the value of its task, or what observations say. */
export function findReading(
  { reading, task, key, isTooFar }: Lookup,
  done: ReadonlyMap<string, ComputedIndicator>,
  around: Surroundings,
): { readonly reading: FoundReading; readonly issues: readonly Issue[] } {
  if (!task) {
    const period = { start: '', end: '' };
    const coverage = { observed: 0, expected: 1 };
    const reason = isTooFar ? 'missing-value' : 'formula-error';
    const issue: Issue = {
      code: 'formula/ambiguous-period',
      severity: 'error',
      params: { period: reading.at ?? '' },
    };
    const common = {
      key: reading.key,
      indicator: reading.indicator,
      unit: '',
      period,
      reason,
      coverage,
    } as const;
    return { reading: common, issues: isTooFar ? [] : [issue] };
  }
  const { indicator, period, where } = task;
  const computed = done.get(key);
  const outcome: ObservedInPeriod = computed
    ? {
        ...(computed.status === 'computed' ? { value: computed.value } : { reason: computed.reason }),
        coverage: computed.coverage ?? { observed: 0, expected: 1 },
        issues: computed.warnings,
      }
    : observedValue(
        indicator,
        around.observations.get(indicator.id) ?? [],
        { where, period, aggregate: reading.aggregate },
        around.settings,
      );
  const { id, name, unit, unitLabel } = indicator;
  const { issues, ...rest } = outcome;
  const named = { ...(name !== undefined && { name }), ...(unitLabel !== undefined && { unitLabel }) };
  return { reading: { key: reading.key, indicator: id, ...named, unit, period, ...rest }, issues };
}
