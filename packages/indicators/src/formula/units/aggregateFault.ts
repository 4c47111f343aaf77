import type { Additivity } from '@jalon/core';
import { countsDistinct } from '../../observed/countsDistinct.ts';
import type { FormulaAggregate } from '../FormulaReading.ts';
import type { FormulaIndicator } from '../indicatorIndex.ts';

/**
 * How the values of an indicator within a longer period become one. What it declares for `time`, else what its basis
 * says: what happened is summed, a state is the last one, a ratio is the ratio of the sums. Different people of several
 * periods make no number of different people, unless each counts at the first contact alone.
 */
export function additivityOverTime(indicator: FormulaIndicator): Additivity {
  const { additivity, basis, unit, distinct } = indicator;
  const declared = additivity?.['time'];
  if (declared) return declared;
  if (basis === 'ratio' || (basis === undefined && unit === 'ratio')) return 'ratio-of-sums';
  if (basis !== 'increment') return 'last';
  if (!countsDistinct(indicator)) return 'sum';
  return distinct?.rule === 'first-contact' && distinct.window === 'programme' ? 'sum' : 'distinct';
}

const isDistinct = (indicator: FormulaIndicator): boolean =>
  countsDistinct(indicator) || indicator.additivity?.['time'] === 'distinct';

/** Why the values of an indicator must not be put together in a way; `undefined` where they may. */
export function aggregateFault(indicator: FormulaIndicator, by: FormulaAggregate): string | undefined {
  if (indicator.formula !== undefined) return 'aggregate-of-computed';
  if (by === 'distinct') return isDistinct(indicator) ? undefined : 'not-distinct';
  return by === 'sum' && additivityOverTime(indicator) !== 'sum' ? 'not-additive' : undefined;
}
