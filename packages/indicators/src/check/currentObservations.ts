import { type Observation, observationsOf } from '@jalon/core';

/** By indicator, the observations that no later record of the same indicator revises. */
export function currentObservations(
  observations: readonly Observation[],
): ReadonlyMap<string, readonly Observation[]> {
  const all = new Map<string, Observation[]>();
  for (const observation of observations) {
    const own = all.get(observation.indicator);
    if (own) own.push(observation);
    else all.set(observation.indicator, [observation]);
  }
  return new Map([...all].map(([id, own]) => [id, observationsOf(own, id)]));
}
