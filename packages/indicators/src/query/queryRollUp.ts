import type { RollUpCalendar } from '../aggregation/cellsOf.ts';
import type { RollUpIndicator, RollUpOptions } from '../aggregation/RollUpOptions.ts';
import { type SecrecySubject, secrecyThreshold } from '../secrecy/secrecyThreshold.ts';
import type { Query } from './Query.ts';
import { fieldsOf, writeQuery } from './writeQuery.ts';

/** What is rolled up, and how: see `rollUp` and `rollUpRows`. */
export interface RollUpSpec
  extends Pick<
      RollUpOptions,
      'by' | 'parts' | 'period' | 'as' | 'asOf' | 'finalOnly' | 'carryForward' | 'overlap'
    >,
    RollUpCalendar {
  /** Which observation tables an indicator needs: its id, then the id of the table. */
  readonly tables?: readonly (readonly [indicator: string, table: string])[];
  /** Withhold what tells of few people: the subject of the figures, the threshold of the data owner. Default: nothing is withheld. */
  readonly secrecy?: { readonly subject?: SecrecySubject; readonly threshold?: number };
}

/**
 * A roll-up of many indicators along one dimension as a query: plain JSON that `runOnObservations` and `runOnColumns` answer
 * with the same rows, those of `rollUpRows` for each indicator. Sums, last values, means, ratios of sums are computed; distinct
 * people are refused as `rollUp` refuses them; other ways are answered with `unknown-method`.
 * Source: ours; stages after “one meaning, three executors”.
 * @param indicators their ids, units, bases, additivity, and what they count
 * @throws JalonError `invalid-argument` where a setting is none, or what an indicator says is no JSON
 * @example
 * ```ts
 * import { queryRollUp, runOnObservations } from '@jalon/indicators';
 * const period = { start: '2024-01-01', end: '2024-12-31' };
 * const query = queryRollUp([{ id: 'visits', unit: 'visits', countOf: 'contacts' as const }], { by: 'place' });
 * const observations = [
 *   { indicator: 'visits', period, place: 'north', value: 40 },
 *   { indicator: 'visits', period, place: 'south', value: 25 },
 * ];
 * const [row] = runOnObservations(query, observations).rows;
 * row?.value; // => 65
 * row?.key; // => { indicator: 'visits', start: '2024-01-01', end: '2024-12-31', of: [] }
 * ```
 */
export function queryRollUp(
  indicators: readonly (RollUpIndicator & { readonly id: string })[],
  spec: RollUpSpec,
): Query {
  const { by, secrecy } = spec;
  const threshold = secrecy && secrecyThreshold(secrecy.subject ?? 'general', secrecy.threshold);
  const own = indicators.map((indicator) => {
    const { additivity = {} } = indicator;
    const declared = Object.hasOwn(additivity, by) ? Object.fromEntries([[by, additivity[by]]]) : undefined;
    return { ...fieldsOf(indicator, facts), additivity: declared };
  });
  return writeQuery([
    {
      stage: 'scan',
      indicators: own.map(({ id }) => id),
      ...fieldsOf(spec, ['tables', 'asOf']),
      period: spec.period && { start: spec.period.start, end: spec.period.end },
    },
    { stage: 'current-revisions', finalOnly: spec.finalOnly },
    { stage: 'basis', indicators: own },
    { stage: 'reduce-grain', ...fieldsOf(spec, ['grain', 'yearStartsInMonth']) },
    { stage: 'compute', method: 'none' },
    { stage: 'reduce-by', ...fieldsOf(spec, ['by', 'parts', 'as', 'overlap', 'carryForward']) },
    { stage: 'finish', threshold },
  ]);
}

const facts = ['id', 'unit', 'basis', 'countOf', 'distinct', 'min', 'net', 'maxAgeDays'] as const;
