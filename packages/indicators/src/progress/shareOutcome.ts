import { roundedForCutOff } from '../rating/roundedForCutOff.ts';
import type { Reason } from '../result/Result.ts';
import { isoDay } from '../schedule/dayNumber.ts';
import { elapsed } from '../schedule/elapsed.ts';
import { achievementOfTarget } from './achievementOfTarget.ts';
import { noWorseThan } from './aimOf.ts';
import { distanceTravelled } from './distanceTravelled.ts';
import { expectedOn } from './expectedOn.ts';
import { bothFigures, type CompleteCase, type ProgressOutcome } from './ProgressCase.ts';
import type { Progress } from './ProgressResult.ts';
import { ratingOf } from './ratingOf.ts';
import { shareOf } from './shareOf.ts';
import { standingOutcome } from './standingOutcome.ts';

/** Of a level both figures are told, or why there is none, and it is rated. */
type SharedOutcome = ProgressOutcome & Pick<Progress, 'figures' | 'rating'>;

/**
 * Progress towards a level: both figures, the expected one on the data date, the rating. Where target and baseline are
 * equal there is no way to go, and the aim is to stay.
 */
export function shareOutcome(facts: CompleteCase, target: number): SharedOutcome {
  const { baseline: reference, isDue, notes } = facts;
  const { value: actual, end } = facts.actual;
  const { direction } = facts.indicator;
  const baseline = reference?.value ?? 0;
  const isEqual = reference && roundedForCutOff(baseline) === roundedForCutOff(target);
  const hasWay = reference && !isEqual;
  const falls = hasWay ? target < baseline : direction === 'decrease';
  if (hasWay && direction && direction !== (falls ? 'decrease' : 'increase')) {
    notes.warn('against-direction', { baseline, target });
  }

  const expected = expectedOn(facts, target);
  const isVolume = facts.comparison.read !== 'level';
  const isPartial = isVolume && facts.isOfPeriod && !isDue;
  if (isPartial) notes.warn('partial-period', { date: isoDay(end) }, 'hint');
  // in a period that is not over, the baseline has only come as far as the period
  const ahead = isPartial ? baseline * (1 - elapsed(facts.start, facts.due, end)) : 0;
  const way = { baseline: baseline - ahead, target: target - ahead };

  const travelled = hasWay ? distanceTravelled({ ...way, actual }) : undefined;
  const achieved = achievementOfTarget({ target, actual });
  const noWay = reference ? 'target-equals-baseline' : 'no-baseline';
  const figures = bothFigures(
    figure(travelled, hasWay ? 'not-a-number' : noWay),
    figure(achieved, target === 0 ? 'target-is-zero' : 'not-a-number'),
  );
  const { distanceTravelled: distance, achievementOfTarget: achievement } = figures;

  // a share of the target says nothing of what shall fall
  const byTarget = isVolume && !falls;
  const isSecondBest = travelled === undefined && !falls && !isEqual;
  const main = (byTarget || isSecondBest) && achieved !== undefined ? achievement : distance;
  if (isEqual && main.value === undefined) {
    const kept = standingOutcome(facts, 'maintain@1', noWorseThan(target, direction), false);
    return { ...kept, figures } as SharedOutcome;
  }
  if (!reference && !byTarget) notes.warn('no-baseline');
  if (reference && !expected && !isDue) notes.warn('no-schedule');
  if (main.value === undefined) {
    const rating = ratingOf(facts, (value) => Number(falls ? value <= target : value >= target));
    return { figures, rating, expected, reason: main.reason };
  }
  // before the due date the way is judged on the path, which begins at the baseline
  const isJudgedByTarget = main === achievement && (isDue || isPartial || travelled === undefined);
  const judged = isJudgedByTarget ? { baseline: 0, target } : way;
  const shareAt = (value: number) => (value - judged.baseline) / (judged.target - judged.baseline);
  return {
    method: main.method,
    value: main.value,
    unit: 'ratio',
    figures,
    rating: ratingOf(facts, shareAt, expected?.achievement),
    expected,
    scheduleIndex:
      isDue || !expected ? undefined : shareOf(shareAt(actual), Math.max(0, expected.achievement)),
  };
}

const figure = (value: number | undefined, reason: Reason) => (value === undefined ? { reason } : { value });
