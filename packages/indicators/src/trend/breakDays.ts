import { dayNumber } from '../schedule/dayNumber.ts';
import { requireDay } from './requireDay.ts';
import type { TrendIndicator, TrendObservation } from './TrendIndicator.ts';

/**
 * Day numbers from which values are no longer comparable with those before: where a former definition ends (unless both
 * are declared comparable), at a value with the flag `method-changed`, and where the user says.
 * @param asOf day number: a value that is not known yet breaks nothing
 */
export function breakDays(
  indicator: TrendIndicator,
  observations: readonly TrendObservation[],
  breaks: readonly string[],
  asOf: number,
): readonly number[] {
  const definitions = (indicator.formerDefinitions ?? [])
    .filter(({ comparable }) => comparable !== true)
    .map(({ until }) => dayNumber(until) + 1);
  const replaced = new Set(observations.map(({ revises }) => revises));
  const flagged = observations
    .filter(({ id, flags }) => flags?.includes('method-changed') && (id === undefined || !replaced.has(id)))
    .map(({ period }) => dayNumber(period.end));
  const told = breaks.map((day) => requireDay('breaks', day));
  const days = [...definitions, ...flagged, ...told].filter((day) => day <= asOf);
  return [...new Set(days)].sort((a, b) => a - b);
}
