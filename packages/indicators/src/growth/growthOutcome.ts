import { distanceTravelled } from '../progress/distanceTravelled.ts';
import type { CompleteCase, ProgressOutcome } from '../progress/ProgressCase.ts';
import { ratingOf } from '../progress/ratingOf.ts';
import { shareOutcome } from '../progress/shareOutcome.ts';
import type { Rating } from '../rating/Rating.ts';
import type { MethodId, Reason } from '../result/Result.ts';

/** What a growth method found. */
interface GrowthFinding {
  readonly value: number;
  readonly unit: string;
  /** The pace that a value stands for, 1 is fast enough; without it the way covered is rated. */
  readonly paceAt?: (value: number) => number | undefined;
}

/** Before a target is reached, growth can be no more than just short of it. */
const justShort = 1 - 1e-9;

/**
 * A progress outcome whose figure is one of growth: before the due date the pace is rated, from then on (or where the
 * target is reached) the way that was covered.
 */
export function growthOutcome(
  facts: CompleteCase,
  method: MethodId,
  find: (baseline: number, target: number) => GrowthFinding | { readonly reason: Reason },
): ProgressOutcome {
  const { aim, baseline } = facts;
  if ('method' in aim) return { reason: 'not-a-ratio-target' };
  if (!baseline) return { reason: 'no-baseline' };
  const { figures, expected, rating } = shareOutcome(facts, aim.value);
  const found = find(baseline.value, aim.value);
  if ('reason' in found) return { figures, expected, rating, reason: found.reason };
  const covered = (actual: number) =>
    distanceTravelled({ baseline: baseline.value, target: aim.value, actual }) ?? 0;
  const { value, unit, paceAt } = found;
  const pace = paceAt && ratedPace(facts, (actual) => (covered(actual) >= 1 ? 1 : shortOf(paceAt(actual))));
  return { method, value, unit, figures, expected, rating: facts.isDue || !pace ? rating : pace };
}

/** A progress outcome without a target: the pace alone is rated. */
export function paceOutcome(
  facts: CompleteCase,
  method: MethodId,
  { value, unit, paceAt }: Required<GrowthFinding>,
): ProgressOutcome {
  const rating = ratedPace(facts, (actual) => shortOf(paceAt(actual)));
  return { method, value, unit, rating };
}

const shortOf = (pace: number | undefined): number | undefined =>
  pace === undefined ? undefined : Math.min(pace, justShort);

function ratedPace(facts: CompleteCase, paceAt: (actual: number) => number | undefined): Rating {
  if (paceAt(facts.actual.value) === undefined) return 'unknown';
  return ratingOf({ ...facts, isDue: false }, (actual) => paceAt(actual) ?? Number.NEGATIVE_INFINITY, 1);
}
