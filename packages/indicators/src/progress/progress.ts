/**
 * How far an indicator has come: its actual compared with baseline, target, planned path.
 * @module
 */
import { isUnknown } from '../observed/ObservedSeries.ts';
import type { ObservedValue } from '../observed/ObservedValue.ts';
import { present } from '../result/present.ts';
import type { Trace } from '../result/Result.ts';
import { takeNotes } from '../result/takeNotes.ts';
import { isoDay } from '../schedule/dayNumber.ts';
import { outcomeOf } from './outcomeOf.ts';
import { type CompleteCase, noFigures, type ProgressCase, type ProgressOutcome } from './ProgressCase.ts';
import type { ProgressIndicator } from './ProgressIndicator.ts';
import type { ProgressMethod } from './ProgressMethod.ts';
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
  const notes = takeNotes(id ? { in: 'dossier', entity: { kind: 'indicator', id } } : undefined);
  const method = options.methods?.find(({ answers }) => !answers || answers(indicator));
  const [own, values] = method?.read?.(indicator, observations) ?? [indicator, observations];
  const facts = readCase(own, values, options, notes);
  const outcome = judged(facts, method?.compute ?? outcomeOf);
  const { reason } = outcome;
  const result = {
    status: reason ? 'not-computable' : 'computed',
    rating: 'unknown',
    figures: noFigures(reason ?? 'not-a-ratio-target'),
  };
  present(outcome, present(settingOf(facts), result));
  const trace = options.trace ? traceOf({ start: isoDay(facts.start), ...result }) : undefined;
  // an outcome without a reason has a value, a unit and a method
  return present({ warnings: notes.warnings, trace }, result) as Progress;
}

/** What the target makes of the actual, or why nothing can be said. */
function judged(facts: ProgressCase, compute: ProgressMethod['compute']): ProgressOutcome {
  const { comparison, aim, actual, series } = facts;
  const obstacle = [aim, comparison, actual].find(isUnknown);
  if (obstacle) {
    const isAwaited =
      obstacle.reason === 'no-actual' && !facts.isDue && series.every(({ pending }) => pending);
    return { reason: obstacle.reason, rating: isAwaited ? 'pending' : 'unknown' };
  }
  // without an obstacle the case is complete
  const outcome = compute(facts as CompleteCase);
  // what is too old to stand for the due date says no more than that the target was reached before
  return !facts.isStale || outcome.rating?.startsWith('achieved')
    ? outcome
    : { ...outcome, rating: 'unknown', scheduleIndex: undefined };
}

/**
 * Step by step what a result is made of; `start` is the day from which the path runs: the baseline stands there, carried
 * where it is undated or was measured before.
 */
const traceOf = (said: object): Trace =>
  Object.entries(said).map(([step, found]) => ({ step, params: { [step]: found } }));
