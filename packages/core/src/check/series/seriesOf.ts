/**
 * Observations in the order in which a rule reads them.
 * @module
 */
import type { Observation } from '../../observation/Observation.ts';
import { isBrokenDown } from './isBrokenDown.ts';
import { isSound } from './isSound.ts';

/**
 * The observations of one indicator as series: about the same place, organisation, categories, the earliest first. What
 * has no sound period stands in none.
 */
export function seriesOf(observations: readonly Observation[]): readonly (readonly Observation[])[] {
  const series = new Map<string, Observation[]>();
  for (const observation of observations) {
    if (!isSound(observation.period)) continue;
    const key = scopeOf(observation);
    const own = series.get(key);
    if (own) own.push(observation);
    else series.set(key, [observation]);
  }
  return [...series.values()].map((own) => own.sort(byPeriod));
}

/** What an observation is about beside its period, as a key. */
export function scopeOf(observation: Observation): string {
  const { place, organisation, categories = {} } = observation;
  if (place === undefined && organisation === undefined && !isBrokenDown(observation)) return '';
  const along = Object.entries(categories).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([place ?? null, organisation ?? null, along]);
}

function byPeriod({ period: a }: Observation, { period: b }: Observation): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  return a.start < b.start ? -1 : Number(a.start > b.start);
}
