import type { IsoDay, Observation } from '@jalon/core';
import { keyOf } from './trackingPeriods.ts';

/** The records in force up to a day, by indicator and period; values by place or category are other values. */
export function recordsInForce(
  observations: readonly Observation[],
  asOf: IsoDay,
): ReadonlyMap<string, ReadonlyMap<string, readonly Observation[]>> {
  const revised = new Set(observations.map(({ revises }) => revises));
  const found = new Map<string, Map<string, Observation[]>>();
  for (const record of observations) {
    const { place, categories, period } = record;
    const isPart = place !== undefined || (categories !== undefined && Object.keys(categories).length > 0);
    if (isPart || revised.has(record.id) || period.end > asOf) continue;
    const own = found.get(record.indicator) ?? new Map<string, Observation[]>();
    own.set(keyOf(period), [...(own.get(keyOf(period)) ?? []), record]);
    found.set(record.indicator, own);
  }
  return found;
}
