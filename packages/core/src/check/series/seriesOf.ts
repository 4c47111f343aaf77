/**
 * Observations in the order in which a rule reads them.
 * @module
 */
import type { Observation } from '../../observation/Observation.ts';
import { isIsoDay } from '../../time/isIsoDay.ts';
import { isBrokenDown } from './isBrokenDown.ts';
import { isSound } from './isSound.ts';
import { remembered } from './remembered.ts';

type Series = readonly (readonly Observation[])[];

/** Made once for the records of an indicator that a check holds, which nobody changes. */
const made = new WeakMap<readonly Observation[], Series>();

/**
 * The observations of one indicator as series: about the same place, organisation, categories, the earliest first. What
 * has no sound period stands in none.
 * @param observations a list that does not change: of {@link currentByIndicator}, or made for this call
 */
export function seriesOf(observations: readonly Observation[]): Series {
  const known = made.get(observations);
  if (known) return known;
  const series = new Map<string, Observation[]>();
  const isDay = remembered(isIsoDay);
  for (const observation of observations) {
    if (!isSound(observation.period, isDay)) continue;
    const key = scopeOf(observation);
    const own = series.get(key);
    if (own) own.push(observation);
    else series.set(key, [observation]);
  }
  const sorted = [...series.values()].map((own) => own.sort(byPeriod));
  made.set(observations, sorted);
  return sorted;
}

/** What an observation is about beside its period, as a key. */
function scopeOf(observation: Observation): string {
  const { place, organisation, categories = {} } = observation;
  if (place === undefined && organisation === undefined && !isBrokenDown(observation)) return '';
  const along = Object.entries(categories).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([place ?? null, organisation ?? null, along]);
}

function byPeriod({ period: a }: Observation, { period: b }: Observation): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  return a.start < b.start ? -1 : Number(a.start > b.start);
}
