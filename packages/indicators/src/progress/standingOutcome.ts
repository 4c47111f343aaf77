import { isUnknown, type KnownValue, withoutGaps } from '../observed/ObservedSeries.ts';
import type { MethodId } from '../result/Result.ts';
import { type Band, bandDistance, isInside } from './bandDistance.ts';
import type { CompleteCase, ProgressOutcome } from './ProgressCase.ts';
import { ratingOf } from './ratingOf.ts';

/**
 * Progress of an aim to keep bounds, judged at every period up to the due date: kept, lost, or restored. Of a target
 * repeated for every period (`periods-met@1`) the figure is the share of periods that met it.
 * @param everyPeriod whether periods are judged one by one, or the actual alone
 */
export function standingOutcome(
  facts: CompleteCase,
  method: MethodId,
  band: Band,
  everyPeriod = true,
): ProgressOutcome {
  const { actual, series, start, due } = facts;
  const inTime = everyPeriod ? series.filter((entry) => entry.end >= start && entry.end <= due) : [];
  const known = withoutGaps(inTime);
  const judged = known.length > 0 ? known : [actual];
  const fault = judged.find(isUnknown);
  const now = bandDistance({ ...band, actual: actual.value });
  if (fault || !now) return { reason: fault?.reason ?? 'not-a-number' };
  const { inside, ...distance } = now;
  const observed = judged.length;
  const met = judged.filter((entry) => isInside(band, (entry as KnownValue).value)).length;
  const state = inside ? (met === observed ? 'kept' : 'restored') : 'lost';
  const share = method === 'periods-met@1' ? met / observed : undefined;
  // restored is part of the way, even where it was lost only once
  const shareAt = (value: number) => share ?? (isInside(band, value) ? (met < observed ? 0.6 : 1) : 0);
  const isCovered = observed / (inTime.length || 1) >= (facts.options.minCoverage ?? 0.8);
  const rating = isCovered ? ratingOf(facts, shareAt, 1) : 'unknown';
  return {
    method,
    value: share ?? Number(inside),
    unit: 'ratio',
    standing: { state, ...distance, periodsInside: met, periods: observed },
    // what is kept has to be kept until the due date
    rating: rating === 'achieved-early' && !facts.isDue ? 'on-track' : rating,
  };
}
