import { type Dossier, isIsoDay, type Observation } from '@jalon/core';
import type { ProgressOptions } from './ProgressOptions.ts';
import type { Progress } from './ProgressResult.ts';
import { plannedShape } from './plannedShape.ts';
import { progress } from './progress.ts';
import { progressMethods } from './progressMethods.ts';
import { wholeObservations } from './wholeObservations.ts';

/**
 * Settings of {@link dossierProgress}, as for `progress`; the dossier tells the days of the programme. By default all of
 * {@link progressMethods} are asked, and what flows by the year is planned in steps, see {@link plannedShape}.
 */
export type DossierProgressOptions = Omit<ProgressOptions, 'start' | 'end' | 'target'>;

/**
 * Progress of every indicator of a dossier, on the calendar of its programme. Where an indicator has values for the whole
 * and for its parts (places, organisations, categories), the whole is read.
 * @returns by indicator id, in the order of the dossier
 * @throws JalonError `invalid-argument` where `asOf` is no calendar day
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { dossierProgress } from '@jalon/indicators';
 * const targets = [{ id: 't', value: 40, over: 'life-of-programme' as const, date: '2025-05-31' }];
 * const visits = { id: 'visits', name: 'Visits', unit: 'visits', basis: 'increment' as const, measures: [], targets };
 * const period = { start: '2024-06-01', end: '2025-05-31' };
 * const observations = [{ id: 'o1', indicator: 'visits', period, value: 38 }];
 * const dossier = createDossier({ id: 'demo', title: 'Demo', indicators: [visits], observations });
 * const all = dossierProgress(dossier, { asOf: '2025-06-30' });
 * all.get('visits')?.figures.achievementOfTarget.value; // => 0.95
 * ```
 */
export function dossierProgress(
  dossier: Pick<Dossier, 'indicators' | 'observations' | 'programme'>,
  settings: DossierProgressOptions,
): ReadonlyMap<string, Progress> {
  const { start, end } = dossier.programme ?? {};
  const byIndicator = new Map<string, Observation[]>();
  for (const observation of dossier.observations) {
    const own = byIndicator.get(observation.indicator);
    if (own) own.push(observation);
    else byIndicator.set(observation.indicator, [observation]);
  }
  // a programme with a day that does not exist has none; `check` says so
  const options = {
    methods: progressMethods,
    ...settings,
    ...(start !== undefined && isIsoDay(start) && { start }),
    ...(end !== undefined && isIsoDay(end) && { end }),
  };
  return new Map(
    dossier.indicators.map((indicator) => [
      indicator.id,
      progress(indicator, wholeObservations(byIndicator.get(indicator.id) ?? []), {
        path: plannedShape(indicator),
        ...options,
      }),
    ]),
  );
}
