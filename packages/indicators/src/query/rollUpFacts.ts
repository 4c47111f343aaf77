import type { Additivity, Issue } from '@jalon/core';
import { additivityOf } from '../aggregation/additivityOf.ts';
import { aggregationNotes } from '../aggregation/aggregationNotes.ts';
import type { RollUpCalendar } from '../aggregation/cellsOf.ts';
import type { RollUpOptions } from '../aggregation/RollUpOptions.ts';
import type { Reason } from '../result/Result.ts';
import type { Query, QueryIndicator } from './Query.ts';

/** The settings of a roll-up as the functions of the aggregation read them. */
export function rollUpOptions({ stages }: Query): RollUpOptions & RollUpCalendar {
  const [{ asOf, period }, { finalOnly }, , { grain, yearStartsInMonth }, , reduce] = stages;
  const { by = '', parts, as, overlap, carryForward } = reduce;
  return {
    by,
    ...(asOf !== undefined && { asOf }),
    ...(period && { period }),
    ...(finalOnly !== undefined && { finalOnly }),
    ...(grain && { grain }),
    ...(yearStartsInMonth !== undefined && { yearStartsInMonth }),
    ...(parts && { parts }),
    ...(as && { as }),
    ...(overlap && { overlap }),
    ...(carryForward !== undefined && { carryForward }),
  };
}

/** How the values of an indicator combine in a query, or why they do not, and what has to be said of that. */
export function wayOf(
  indicator: QueryIndicator,
  options: RollUpOptions,
): {
  readonly way: Exclude<Additivity, 'none'> | { readonly reason: Reason };
  readonly warnings: readonly Issue[];
} {
  const notes = notesOf(indicator.id);
  return { way: additivityOf(indicator, options, notes), warnings: notes.warnings };
}

/** A notebook for what is to be said of one indicator. */
export const notesOf = (id: string) => aggregationNotes({ in: 'dossier', entity: { kind: 'indicator', id } });
