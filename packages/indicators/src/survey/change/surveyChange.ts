/**
 * What changed between two rounds of a survey, in words that the design carries.
 * @module
 */
import { JalonError } from '@jalon/core';
import { present } from '../../result/present.ts';
import type { Reason } from '../../result/Result.ts';
import { minimumForPercentage, percentageOf } from '../../secrecy/percentageOf.ts';
import { mean } from '../../statistics/mean.ts';
import { type AnswerPair, type PairedShift, pairedShift } from '../answers/pairedShift.ts';
import type { ReadAnswer } from '../answers/readAnswer.ts';
import type { SurveyQuestion } from '../answers/SurveyQuestion.ts';
import type { SurveyResponse } from '../answers/SurveyResponse.ts';
import { completePairs } from '../pairs/completePairs.ts';
import { attrition } from './attrition.ts';
import { causalWording } from './causalWording.ts';
import { changeWarnings } from './changeWarnings.ts';
import { inferenceOf } from './inferenceOf.ts';
import { matchAnswers } from './matchAnswers.ts';
import { roundSummary } from './roundSummary.ts';
import type { SurveyChangeOptions } from './SurveyChangeOptions.ts';
import type { RoundSummary, SurveyChange, WithheldPart } from './SurveyChangeResult.ts';
import { withholdSmall } from './withholdSmall.ts';

/**
 * How people moved on one question between two rounds of a survey: how many improved, stayed, got worse, among those who
 * answered twice. Answers that nothing matches are counted, not used; “don't know” leaves the denominator and is told. A
 * random sample adds an interval and a test with its effect size, a census with non-response adds bounds, volunteers
 * neither. Percentages need 10 people; cells of fewer than 5 people are withheld unless the profile is `internal`.
 * Source: method `survey-change@1`, ours: paired counts of ordinal answers (sign test: Arbuthnot 1710; Wilcoxon 1945).
 * @param question its id, with the answers of its scale where it has one
 * @param responses of both rounds, in any order
 * @returns counts of respondents; `no-pairs` where nobody answered twice, `suppressed` where the cells are too small
 * @throws JalonError `invalid-argument` where confidence, smallest cell or minimum for a percentage is none
 * @example
 * ```ts
 * import { surveyChange } from '@jalon/indicators';
 * const responses = [
 *   { person: 'F01', wave: 'T0', answers: { q1: 3 } },
 *   { person: 'F02', wave: 'T0', answers: { q1: 4 } },
 *   { person: 'F01', wave: 'T1', answers: { q1: 4 } },
 *   { person: 'F02', wave: 'T1', answers: { q1: 4 } },
 * ];
 * const inside = surveyChange({ id: 'q1' }, responses, { before: 'T0', after: 'T1', profile: 'internal' });
 * inside.value?.improved; // => 1
 * inside.value?.same; // => 1
 * inside.wording; // => 'observed'
 * const outside = surveyChange({ id: 'q1' }, responses, { before: 'T0', after: 'T1' });
 * outside.status === 'not-computable' && outside.reason; // => 'suppressed'
 * ```
 */
export function surveyChange(
  question: SurveyQuestion,
  responses: readonly SurveyResponse[],
  options: SurveyChangeOptions,
): SurveyChange {
  const { answeredBy, asked, means = false, respondents = 'people', sampling } = options;
  if (options.minimumForPercentage === Number.POSITIVE_INFINITY)
    throw new JalonError('invalid-argument', 'minimumForPercentage: a finite number was expected.');
  const used =
    answeredBy === undefined
      ? responses
      : responses.filter((response) => (response.answeredBy ?? 'self') === answeredBy);
  const first = matchAnswers(question, used, options.before);
  const second = matchAnswers(question, used, options.after);
  const people = [...new Set([...first.byPerson.keys(), ...second.byPerson.keys()])];
  const pairs = people.map((person) => pairOf(first.byPerson.get(person), second.byPerson.get(person)));
  const shift = pairedShift(pairs, options);
  const both = people.filter((person) => first.byPerson.has(person) && second.byPerson.has(person)).length;
  const small = withholdSmall(shift, options);
  const before = roundSummary(question, first, { wave: options.before, asked: asked?.before, means });
  const after = roundSummary(question, second, { wave: options.after, asked: asked?.after, means });
  const shares = sharesOf(shift, options.minimumForPercentage);
  const { before: start, differences } = completePairs(
    pairs.map((pair) => pair.before),
    pairs.map((pair) => pair.after),
  );
  const inference = inferenceOf(shift, pairs, question.options !== undefined, options);
  const reason: Reason | undefined =
    shift.paired === 0 ? 'no-pairs' : small.ofShift ? 'suppressed' : undefined;
  const rounds = [before, after];
  const withheld: WithheldPart[] = [
    ...(shares ? [] : ['percentages' as const]),
    ...(small.ofShift ? ['cells' as const] : []),
    ...(rounds.some(small.ofRound) ? ['levels' as const] : []),
    ...(means && [before.n, after.n, start.length].some(small.ofMean) ? ['means' as const] : []),
  ];
  const isShown = reason === undefined;
  const tellsMeans = means && isShown && !withheld.includes('means');
  const result = {
    ...(isShown
      ? { status: 'computed', value: shift, unit: respondents, method: 'survey-change@1' }
      : { status: 'not-computable', reason }),
    coverage: { observed: shift.paired, expected: people.length },
    warnings: [...changeWarnings({ first, second, rounds, shift, both }, options)],
    trace: options.trace
      ? [
          { step: 'pairs', params: { pairs } },
          { step: 'shift', params: { ...shift } },
          { step: 'withheld', params: { withheld } },
        ]
      : undefined,
    question: question.id,
    before: shownRound(before, small.ofRound(before), tellsMeans),
    after: shownRound(after, small.ofRound(after), tellsMeans),
    unmatched: {
      onlyBefore: first.byPerson.size - both,
      onlyAfter: second.byPerson.size - both,
      anonymous: first.anonymous.length + second.anonymous.length,
    },
    attrition: attrition({ enrolled: first.byPerson.size, completed: both }),
    shares: isShown ? shares : undefined,
    ...(isShown && inference),
    meanChange: tellsMeans ? mean(differences) : undefined,
    sampling,
    wording: causalWording({ ...options.ground, design: 'before-after' }),
    withheld,
  };
  // a result without a reason has a value, a unit and a method
  return present(result) as SurveyChange;
}

const pairOf = (before: ReadAnswer | undefined, after: ReadAnswer | undefined): AnswerPair =>
  present({
    before: typeof before === 'number' ? before : undefined,
    after: typeof after === 'number' ? after : undefined,
  });

function sharesOf({ improved, same, worse, paired }: PairedShift, minimum = minimumForPercentage) {
  const [up, stable, down] = [improved, same, worse].map((part) => percentageOf(part, paired, { minimum }));
  return up === undefined || stable === undefined || down === undefined
    ? undefined
    : { improved: up, same: stable, worse: down };
}

function shownRound(round: RoundSummary, withoutLevels: boolean, withMeans: boolean): RoundSummary {
  const { levels, mean: level, standardDeviation, ...rest } = round;
  return present({
    ...rest,
    levels: withoutLevels ? undefined : levels,
    mean: withMeans ? level : undefined,
    standardDeviation: withMeans ? standardDeviation : undefined,
  });
}
