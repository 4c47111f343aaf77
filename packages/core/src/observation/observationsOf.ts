import type { Observation } from './Observation.ts';

/**
 * The current observations of one indicator: what no later record revises. Where two records revise the same one, both
 * are returned: a conflict is the reader's to see.
 * @param observations records of any number of indicators
 * @param indicator id of the indicator
 * @example
 * ```ts
 * import { observationsOf } from '@jalon/core';
 * const period = { start: '2024-01-01', end: '2024-03-31' };
 * const first = { id: 'o1', indicator: 'families', period, value: 12 };
 * const second = { id: 'o2', indicator: 'families', period, value: 13, revises: 'o1', reason: 'late form' };
 * observationsOf([first, second], 'families').map(({ id }) => id); // => ['o2']
 * ```
 */
export function observationsOf(
  observations: readonly Observation[],
  indicator: string,
): readonly Observation[] {
  const own = observations.filter((observation) => observation.indicator === indicator);
  const revised = new Set(own.map(({ revises }) => revises));
  return own.filter(({ id }) => !revised.has(id));
}
