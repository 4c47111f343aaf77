import type { Basis, TargetScope } from '@jalon/core';
import type { Reason } from '../result/Result.ts';
import type { Notes } from '../result/takeNotes.ts';
import type { ProgressIndicator, ProgressTarget } from './ProgressIndicator.ts';

/** On which basis actuals are compared with a target, over which scope. */
export interface Comparison {
  readonly basis: Basis;
  readonly over: TargetScope;
  /**
   * How the actual is read: `level`, the value at the date; `sum`, all increments since the start; `flow`, the increments
   * of one period; `total`, the latest running total; `difference`, of two running totals.
   */
  readonly read: 'level' | 'sum' | 'flow' | 'total' | 'difference';
}

/** How actuals and a target are brought to one basis and scope. What was not declared is assumed, and said. */
export function comparisonOf(
  { unit, basis: declared }: ProgressIndicator,
  target: ProgressTarget | undefined,
  notes: Notes,
): Comparison | { readonly reason: Reason } {
  const basis = declared ?? (unit === 'ratio' ? unit : 'snapshot');
  if (!declared) notes.warn('basis-assumed', { basis }, 'hint');
  const own = target?.basis ?? basis;
  const over = target?.over ?? assumedScope(own, target);
  if (target && !target.over) notes.warn('scope-assumed', { over });
  const read = readingOf(basis, over === 'per-period');
  // increments have no state at a date
  const isComparable = isLevel(own) === isLevel(basis) && (read !== 'sum' || over !== 'at-date');
  return isComparable ? { basis, over, read } : { reason: 'basis-mismatch' };
}

const isLevel = (basis: Basis): boolean => basis === 'snapshot' || basis === 'ratio';

/** A state is never summed: by the end of a programme means at its end. */
const readingOf = (basis: Basis, isOfPeriod: boolean): Comparison['read'] =>
  isLevel(basis)
    ? 'level'
    : basis === 'increment'
      ? isOfPeriod
        ? 'flow'
        : 'sum'
      : isOfPeriod
        ? 'difference'
        : 'total';

const assumedScope = (basis: Basis, target: ProgressTarget | undefined): TargetScope =>
  isLevel(basis) ? 'at-date' : basis === 'increment' && target?.period ? 'per-period' : 'to-date';
