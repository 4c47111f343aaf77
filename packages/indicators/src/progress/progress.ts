/**
 * How far an indicator has come: its actual compared with baseline, target, planned path.
 * @module
 */
import { isUnknown } from '../observed/ObservedSeries.ts';
import type { ObservedValue } from '../observed/ObservedValue.ts';
import { present } from '../result/present.ts';
import { takeNotes } from '../result/takeNotes.ts';
import { outcomeOf } from './outcomeOf.ts';
import { type CompleteCase, noOutcome, type Outcome, type ProgressCase } from './ProgressCase.ts';
import type { ProgressIndicator } from './ProgressIndicator.ts';
import type { ProgressOptions } from './ProgressOptions.ts';
import type { Progress } from './ProgressResult.ts';
import { readCase } from './readCase.ts';
import { settingOf } from './settingOf.ts';

/**
 * How far an indicator has come towards a target on a day: both figures, what was expected by the data date, the rating.
 * Actuals and target are first brought to one basis and scope; whatever has to be assumed is a warning, and what cannot
 * be computed is a result with its reason. What ended after `asOf` is not known yet and changes nothing.
 * Source: methods `distance-travelled@1`, `achievement-of-target@1`, `maintain@1`, `band@1`, `threshold@1`, `improve@1`,
 * `periods-met@1`, described at {@link Progress}.
 * @param indicator baseline and targets in one unit (a `ratio` as a fraction), with what is known of basis and direction
 * @param observations values of this indicator alone, in any order
 * @throws JalonError `invalid-argument` where `asOf` is no calendar day
 * @example
 * ```ts
 * import { progress } from '@jalon/indicators';
 * const waitingTime = {
 *   basis: 'snapshot' as const,
 *   baseline: { value: 100, date: '2024-01-01' },
 *   targets: [{ value: 50, over: 'at-date' as const, date: '2024-12-31' }],
 * };
 * const july = { period: { start: '2024-07-01', end: '2024-07-01' }, value: 75 };
 * const soFar = progress(waitingTime, [july], { asOf: '2024-07-15' });
 * soFar.value; // => 0.5
 * soFar.expected?.value; // => 100 - 50 * (182 / 365)
 * soFar.rating; // => 'on-track'
 * soFar.ageDays; // => 14
 * ```
 */
export function progress(
  indicator: ProgressIndicator,
  observations: readonly ObservedValue[],
  options: ProgressOptions,
): Progress {
  const { id } = indicator;
  const notes = takeNotes(
    id === undefined ? undefined : { in: 'dossier', entity: { kind: 'indicator', id } },
  );
  const facts = readCase(indicator, observations, options, notes);
  const outcome = judged(facts);
  const setting = settingOf(facts);
  const trace = Object.entries({ ...setting, ...outcome }).map(([step, found]) => ({
    step,
    params: { [step]: found },
  }));
  const result = {
    status: isUnknown(outcome) ? 'not-computable' : 'computed',
    ...outcome,
    ...setting,
    warnings: notes.warnings,
    trace: options.trace ? trace : undefined,
  };
  // an outcome without a reason has a value, a unit and a method
  return present(result) as Progress;
}

/** What the target makes of the actual, or why nothing can be said. */
function judged(facts: ProgressCase): Outcome {
  const { comparison, aim, actual, series } = facts;
  const obstacle = [aim, comparison, actual].find(isUnknown);
  if (obstacle) {
    const isAwaited =
      obstacle.reason === 'no-actual' &&
      !facts.isDue &&
      series.every((entry) => isUnknown(entry) && entry.pending);
    return noOutcome(obstacle.reason, isAwaited ? 'pending' : 'unknown');
  }
  // without an obstacle the case is complete
  const outcome = outcomeOf(facts as CompleteCase);
  // what is too old to stand for the due date says no more than that the target was reached before
  return !facts.isStale || outcome.rating.startsWith('achieved')
    ? outcome
    : { ...outcome, rating: 'unknown', scheduleIndex: undefined };
}
