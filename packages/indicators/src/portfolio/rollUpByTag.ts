import type { PortfolioProgramme } from '@jalon/core';
import type { RollUpIndicator, RollUpOptions, RollUpValue } from '../aggregation/RollUpOptions.ts';
import type { RollUp } from '../aggregation/RollUpResult.ts';
import { rollUp } from '../aggregation/rollUp.ts';

/** What the programmes with one mark come to together. */
export interface TagRow {
  /** The mark; absent for all programmes together. */
  readonly tag?: string;
  /** Programmes with it. */
  readonly programmes: number;
  readonly result: RollUp;
}

/**
 * One indicator over the programmes of a portfolio, for all of them and for each of the portfolio’s marks. A programme with
 * two marks is in both rows, so that the rows of marks do not add up to all.
 * Source: definition; rolled up as {@link rollUp} does, a programme that sent nothing is missing.
 * @param indicator its unit, basis, additivity along `programme`, and what it counts
 * @param programmes the programmes with their marks
 * @param observations the values of each programme, by its id
 * @returns all programmes first, then a row per mark in alphabetical order
 * @throws JalonError `invalid-argument` as {@link rollUp}
 * @example
 * ```ts
 * import { rollUpByTag } from '@jalon/indicators';
 * const programmes = [{ id: 'p1', tags: ['ageing-well'] }, { id: 'p2' }, { id: 'p3', tags: ['ageing-well'] }];
 * const period = { start: '2024-01-01', end: '2024-12-31' };
 * const values = new Map([['p1', [{ period, value: 8 }]], ['p2', [{ period, value: 4 }]]]);
 * const rows = rollUpByTag({ unit: 'sessions', countOf: 'sessions' }, programmes, values);
 * rows.map(({ tag, programmes: n, result }) => [tag, n, result.value]);
 * // => [[undefined, 3, 12], ['ageing-well', 2, 8]]
 * rows[1]?.result.atLeast; // => true
 * ```
 */
export function rollUpByTag(
  indicator: RollUpIndicator,
  programmes: readonly Pick<PortfolioProgramme, 'id' | 'tags'>[],
  observations: ReadonlyMap<string, readonly RollUpValue[]>,
  options: Omit<RollUpOptions, 'by' | 'parts'> = {},
): readonly TagRow[] {
  const rowOf = (own: readonly Pick<PortfolioProgramme, 'id'>[]): TagRow => {
    const parts = [...new Set(own.map(({ id }) => id))];
    const values = parts.flatMap((id) =>
      (observations.get(id) ?? []).map((value) => ({
        ...value,
        categories: { ...value.categories, programme: id },
      })),
    );
    return {
      programmes: parts.length,
      result: rollUp(indicator, values, { ...options, by: 'programme', parts }),
    };
  };
  const tags = [...new Set(programmes.flatMap(({ tags: own = [] }) => own))].sort();
  return [
    rowOf(programmes),
    ...tags.map((tag) => ({ tag, ...rowOf(programmes.filter(({ tags: own }) => own?.includes(tag))) })),
  ];
}
