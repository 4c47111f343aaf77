import type { Observation } from '@jalon/core';

/**
 * The observations about the whole of an indicator: where some are about a place, an organisation or a category and
 * others are not, those that are not. Parts without a whole are all kept: they are for a roll-up to combine.
 */
export function wholeObservations(observations: readonly Observation[]): readonly Observation[] {
  const whole = observations.filter(
    ({ place, organisation, categories = {} }) =>
      place === undefined && organisation === undefined && Object.keys(categories).length === 0,
  );
  return whole.length > 0 ? whole : observations;
}
