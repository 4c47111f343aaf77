import type { ProgressIndicator, ProgressTarget } from '../progress/ProgressIndicator.ts';
import type { ProgressSettings } from '../progress/ProgressSettings.ts';
import type { Query } from './Query.ts';
import { fieldsOf, writeQuery } from './writeQuery.ts';

/** Of which groups progress is computed, and how: see `progress`. */
export interface ProgressSpec
  extends Pick<
    ProgressSettings,
    'asOf' | 'start' | 'end' | 'target' | 'finalOnly' | 'minCoverage' | 'ratingScale'
  > {
  /** The dimensions of which each combination of codes is a group: `place`, `organisation`, ids of disaggregations; default none. */
  readonly by?: readonly string[];
  /** Default: as `plannedShape` has it for the indicator. */
  readonly path?: 'linear' | 'step';
  /** Which observation tables an indicator needs: its id, then the id of the table. */
  readonly tables?: readonly (readonly [indicator: string, table: string])[];
}

/**
 * Progress of many indicators, each in every group, as a query: plain JSON whose rows are what `progress` answers for the values
 * of each group, with the methods and paths of `dossierProgress`. Where a group has values about the whole and about its parts,
 * the whole is read.
 * Source: ours; stages after “one meaning, three executors”.
 * @param indicators their ids, baselines, targets, and all that `progress` reads
 * @throws JalonError `invalid-argument` where a setting is none, or what an indicator says is no JSON
 * @example
 * ```ts
 * import { queryProgress, runOnObservations } from '@jalon/indicators';
 * const targets = [{ value: 40, over: 'to-date' as const, date: '2024-12-31' }];
 * const visits = { id: 'visits', unit: 'visits', basis: 'increment' as const, targets };
 * const query = queryProgress([visits], { asOf: '2025-01-31', by: ['place'] });
 * const period = { start: '2024-01-01', end: '2024-12-31' };
 * const observations = [{ indicator: 'visits', period, place: 'north', value: 38 }];
 * const [row] = runOnObservations(query, observations).rows;
 * row?.value; // => 0.95
 * row?.rating; // => 'nearly-achieved'
 * ```
 */
export function queryProgress(
  indicators: readonly (ProgressIndicator & { readonly id: string })[],
  spec: ProgressSpec,
): Query {
  const own = indicators.map((indicator) => {
    const { baseline, targets, levels, additivity = {} } = indicator;
    return {
      ...fieldsOf(indicator, facts),
      additivity: Object.hasOwn(additivity, 'time') ? { time: additivity['time'] } : undefined,
      baseline: baseline && fieldsOf(baseline, ['value', 'date']),
      levels: levels?.map((level) => fieldsOf(level, ['code', 'label', 'tone'])),
      targets: targets.map((target) => fieldsOf(target, aims)),
    };
  });
  return writeQuery([
    { stage: 'scan', indicators: own.map(({ id }) => id), ...fieldsOf(spec, ['tables', 'asOf']) },
    { stage: 'current-revisions', finalOnly: spec.finalOnly },
    { stage: 'basis', indicators: own },
    { stage: 'reduce-grain', dimensions: spec.by },
    { stage: 'compute', method: 'progress', ...fieldsOf(spec, ['start', 'end', 'target', 'path']) },
    { stage: 'reduce-by' },
    { stage: 'finish', minCoverage: spec.minCoverage, cutOffs: spec.ratingScale?.cutOffs },
  ]);
}

const facts = [
  'id',
  'unit',
  'basis',
  'direction',
  'countOf',
  'distinct',
  'maxAgeDays',
  'collectedEvery',
  'scale',
] as const;

const aims = [
  'id',
  'kind',
  'value',
  'min',
  'max',
  'of',
  'as',
  'over',
  'basis',
  'date',
  'period',
  'milestone',
] as const satisfies readonly (keyof ProgressTarget)[];
