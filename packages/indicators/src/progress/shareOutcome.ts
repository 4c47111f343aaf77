import { roundedForCutOff } from '../rating/roundedForCutOff.ts';
import type { MethodId, Reason } from '../result/Result.ts';
import { isoDay } from '../schedule/dayNumber.ts';
import { elapsed } from '../schedule/elapsed.ts';
import { levelOnPath } from '../schedule/levelOnPath.ts';
import { achievementOfTarget } from './achievementOfTarget.ts';
import { noWorseThan } from './aimOf.ts';
import { isInside } from './bandDistance.ts';
import { distanceTravelled } from './distanceTravelled.ts';
import type { CompleteCase, Outcome } from './ProgressCase.ts';
import type { ExpectedValue, ProgressFigure } from './ProgressResult.ts';
import { plannedPathOf } from './plannedPathOf.ts';
import { ratingOf } from './ratingOf.ts';
import { shareOf } from './shareOf.ts';
import { standingOutcome } from './standingOutcome.ts';

/**
 * Progress towards a level: both figures, the expected one on the data date, the rating. Where target and baseline are
 * equal there is no way to go, and the aim is to stay.
 */
export function shareOutcome(facts: CompleteCase, target: number): Outcome {
  const { baseline: reference, isDue, notes } = facts;
  const { value: actual, end } = facts.actual;
  const { direction } = facts.indicator;
  const baseline = reference?.value ?? 0;
  const isEqual = reference !== undefined && roundedForCutOff(baseline) === roundedForCutOff(target);
  const hasWay = reference !== undefined && !isEqual;
  const falls = hasWay ? target < baseline : direction === 'decrease';
  if (hasWay && direction && direction !== (falls ? 'decrease' : 'increase')) {
    notes.warn('against-direction', { baseline, target });
  }

  const expected = expectedOn(facts, target);
  const isVolume = facts.comparison.read !== 'level';
  const isPartial = isVolume && facts.isOfPeriod && !isDue;
  if (isPartial) notes.warn('partial-period', { date: isoDay(end) }, 'hint');
  // in a period that is not over, the baseline has only come as far as the period
  const ahead = isPartial ? baseline * (1 - (expected?.elapsed ?? 0)) : 0;
  const way = { baseline: baseline - ahead, target: target - ahead };

  const travelled = hasWay ? distanceTravelled({ ...way, actual }) : undefined;
  const achieved = achievementOfTarget({ target, actual });
  const noWay = reference ? 'target-equals-baseline' : 'no-baseline';
  const distance = figure('distance-travelled@1', travelled, hasWay ? 'not-a-number' : noWay);
  const achievement = figure(
    'achievement-of-target@1',
    achieved,
    target === 0 ? 'target-is-zero' : 'not-a-number',
  );
  const figures = { distanceTravelled: distance, achievementOfTarget: achievement };

  // a share of the target says nothing of what shall fall
  const byTarget = isVolume && !falls;
  const isSecondBest = travelled === undefined && !falls && !isEqual;
  const main = (byTarget || isSecondBest) && achieved !== undefined ? achievement : distance;
  if (isEqual && main.value === undefined) {
    return { ...standingOutcome(facts, 'maintain@1', noWorseThan(target, direction), false), figures };
  }
  if (!reference && !byTarget) notes.warn('no-baseline');
  if (reference && !expected && !isDue) notes.warn('no-schedule');
  if (main.value === undefined) {
    const band = noWorseThan(target, falls ? 'decrease' : 'increase');
    const rating = ratingOf(facts, (value) => (isInside(band, value) ? 1 : 0));
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

const figure = (method: MethodId, value: number | undefined, reason: Reason): ProgressFigure =>
  value === undefined ? { method, reason } : { method, value };

/** Where the plan wanted the indicator to be on the data date. */
function expectedOn(facts: CompleteCase, target: number): ExpectedValue | undefined {
  const path = plannedPathOf(facts, target);
  const { start, due, actual, options } = facts;
  if (!path) return undefined;
  const value = levelOnPath(path, actual.end, options.path) ?? target;
  const achievement = distanceTravelled({ baseline: path[0].value, target, actual: value });
  if (achievement === undefined) return undefined;
  return { value, achievement, elapsed: elapsed(start, due, actual.end), start: isoDay(start) };
}
