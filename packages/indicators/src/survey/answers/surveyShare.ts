import type { Issue, Sampling } from '@jalon/core';
import { present } from '../../result/present.ts';
import type { Reason } from '../../result/Result.ts';
import { minimumForPercentage } from '../../secrecy/percentageOf.ts';
import { type SecrecySubject, secrecyThreshold } from '../../secrecy/secrecyThreshold.ts';
import { finiteNumber } from '../../statistics/finiteNumber.ts';
import { sum } from '../../statistics/sum.ts';
import { wilsonInterval } from '../proportion/wilsonInterval.ts';
import { censusBounds } from '../sampling/censusBounds.ts';
import { effectiveSampleSize } from '../sampling/effectiveSampleSize.ts';
import { peopleAsked } from '../sampling/peopleAsked.ts';
import { responseRate } from '../sampling/responseRate.ts';
import { surveyIssue } from '../surveyIssue.ts';
import { answerDistribution } from './answerDistribution.ts';
import { type AnswerRead, readAnswers } from './readAnswers.ts';
import type { SurveyQuestion } from './SurveyQuestion.ts';
import type { SurveyResponse } from './SurveyResponse.ts';
import type { AnswererCount, SurveyShare } from './SurveyShareResult.ts';
import { scaleLevels } from './scaleLevels.ts';

/** Settings of {@link surveyShare}. */
export interface SurveyShareOptions {
  /** Codes of the answers that are asked for; default those of favourable tone. */
  readonly favourable?: readonly string[];
  /** From which level or number on an answer is asked for, instead of codes. */
  readonly atLeast?: number;
  /** Only the answers of one wave, such as `T1`. */
  readonly wave?: string;
  /** How those who were asked were chosen. An interval needs `probability`, bounds a `census`. */
  readonly sampling?: Sampling;
  /** People who were asked. */
  readonly asked?: number;
  /** Strictly between 0 and 1; default 0.95. */
  readonly confidence?: number;
  /** Who answers; only cells of people are secret. Default `people`. */
  readonly respondents?: 'people' | 'organisations';
  /** Who will see it: `internal` shows every cell; by default small cells are withheld. */
  readonly profile?: 'internal' | 'external';
  /** What the answers are about; default `general`. It sets the smallest cell that is shown: 5, or 11. */
  readonly subject?: SecrecySubject;
  /** Smallest cell of people that the owner of the data allows to show; prevails over the one of the subject. */
  readonly smallestCell?: number;
  /** An answer could harm people who are known to have answered: then 0 and 100 % are withheld too. */
  readonly sensitive?: boolean;
  /** Fewest answers of which a percentage is given; default 10. */
  readonly minimumForPercentage?: number;
}

/** A response, weighted or not. */
export type WeightedResponse = SurveyResponse & {
  /** How many people it stands for, above 0; default 1. Weights come from {@link rakeWeights} or the design. */
  readonly weight?: number;
};

/**
 * The share of people who gave one of the answers that are asked for, among those who answered on the scale. “Don't know”
 * leaves the denominator and is told; answers by proxy are told apart. A random sample adds Wilson's interval (at the
 * effective n of weighted answers), a census with non-response adds bounds, volunteers neither.
 * Source: method `survey-share@1`, ours: Σw favourable / Σw; interval: E. B. Wilson 1927; effective n: L. Kish 1965.
 * @param question its id, with the answers of its scale where it has one
 * @param responses in any order, each person once
 * @returns a ratio; `no-actual` without answers, `too-few-values` under 10, `suppressed` where a cell is too small
 * @throws JalonError `invalid-argument` where confidence or smallest cell is none
 * @example
 * ```ts
 * import { surveyShare } from '@jalon/indicators';
 * const responses = Array.from({ length: 20 }, (_, n) => ({ answers: { q1: n < 15 ? 4 : 2 } }));
 * const found = surveyShare({ id: 'q1' }, responses, { atLeast: 3, sampling: 'probability' });
 * found.value; // => 0.75
 * found.interval?.lower.toFixed(3); // => '0.531'
 * ```
 */
export function surveyShare(
  question: SurveyQuestion,
  responses: readonly WeightedResponse[],
  options: SurveyShareOptions = {},
): SurveyShare {
  const all = readAnswers(question, responses, options.wave);
  const isFavourable = favourableOf(question, options);
  const inside = all.filter((read): read is Inside => typeof read.answer === 'number');
  const chosen = inside.filter(isFavourable);
  const n = inside.length;
  const favourable = chosen.length;
  const outside = all.filter(({ answer }) => answer === 'outside').length;
  const weights = inside.map(({ response }) => response.weight ?? 1);
  const isWeighted = weights.some((weight) => weight !== weights[0]);
  const effective = effectiveSampleSize(weights);
  const weighed = sum(chosen.map(({ response }) => response.weight ?? 1));
  const value =
    effective === undefined
      ? undefined
      : shareOf(isWeighted ? weighed : favourable, isWeighted ? sum(weights) : n);
  const levels = levelsOf(question, inside);
  const answerers = answerersOf(inside, isFavourable);
  const secret = secretCells({ n, favourable }, levels ?? [], Object.values(answerers), options);
  const reason = obstacle(n, value, secret.ofShare, options);
  const { sampling } = options;
  const asked = peopleAsked(options.asked);
  const rate = responseRate({ answered: all.length, asked: asked ?? Number.NaN });
  const infer = reason === undefined && value !== undefined && effective !== undefined;
  const result = {
    ...(reason === undefined
      ? { status: 'computed', value, unit: 'ratio', method: 'survey-share@1' }
      : { status: 'not-computable', reason }),
    coverage: { observed: n, expected: asked ?? all.length },
    warnings: [...issuesOf({ n, outside, effective, isWeighted, all, asked }, options)],
    question: question.id,
    n,
    outside,
    missing: all.length - n - outside,
    favourable: secret.ofShare ? undefined : favourable,
    levels: secret.ofLevels ? undefined : levels,
    median: secret.ofShare || !levels ? undefined : medianOf(levels),
    byAnswerer: secret.ofAnswerers ? undefined : answerers,
    effectiveN: isWeighted ? effective : undefined,
    responseRate: rate,
    interval:
      infer && sampling === 'probability' ? intervalOf(value * effective, effective, options) : undefined,
    bounds:
      infer && sampling === 'census' && asked !== undefined && asked > n
        ? censusBounds({ favourable, answered: n, population: asked })
        : undefined,
    sampling,
  };
  // a result without a reason has a value, a unit and a method
  return present(result) as SurveyShare;
}

type Inside = AnswerRead<WeightedResponse> & { readonly answer: number };

const shareOf = (part = Number.NaN, whole = Number.NaN): number | undefined =>
  finiteNumber(Math.min(1, part / whole));

function favourableOf(question: SurveyQuestion, options: SurveyShareOptions): (read: Inside) => boolean {
  const { atLeast } = options;
  if (atLeast !== undefined) return ({ answer }) => answer >= atLeast;
  const codes =
    options.favourable ??
    // Stryker disable next-line ArrayDeclaration: a text has no tone
    (question.options ?? []).filter(({ tone }) => tone === 'favourable').map(({ code }) => code);
  const known = scaleLevels(question);
  const levels = new Set(codes.map((code) => (question.options ? known.get(code) : Number(code))));
  return ({ answer }) => levels.has(answer);
}

function levelsOf(question: SurveyQuestion, inside: readonly Inside[]) {
  if (!question.options) return undefined;
  const levels = [...new Set(scaleLevels(question).values())].filter((level) => level !== undefined);
  return levels
    .toSorted((a, b) => a - b)
    .map((level) => ({ level, count: inside.filter(({ answer }) => answer === level).length }));
}

function medianOf(levels: readonly { readonly level: number; readonly count: number }[]) {
  const places = answerDistribution(levels.map(({ count }) => count))?.median;
  const levelAt = (place: number) => (levels[place - 1] as (typeof levels)[number]).level;
  return places && { low: levelAt(places.low), high: levelAt(places.high) };
}

function secretCells(
  all: AnswererCount,
  levels: readonly { readonly count: number }[],
  answerers: readonly AnswererCount[],
  options: SurveyShareOptions,
): { readonly ofShare: boolean; readonly ofLevels: boolean; readonly ofAnswerers: boolean } {
  const { profile, respondents, sensitive = false } = options;
  const smallest = secrecyThreshold(options.subject ?? 'general', options.smallestCell);
  if (profile === 'internal' || respondents === 'organisations')
    // Stryker disable next-line ObjectLiteral: what is not told to be secret is not
    return { ofShare: false, ofLevels: false, ofAnswerers: false };
  const isSecret = (count: number, n: number) =>
    count > 0 && (count < smallest || (sensitive && count === n));
  const isSplitSecret = ({ favourable, n }: AnswererCount) =>
    isSecret(favourable, n) || isSecret(n - favourable, n);
  const ofShare = isSplitSecret(all);
  const ofLevels = levels.some(({ count }) => isSecret(count, all.n));
  // they add up to the whole, so that one withheld withholds all
  return { ofShare, ofLevels, ofAnswerers: ofShare || ofLevels || answerers.some(isSplitSecret) };
}

function obstacle(
  n: number,
  value: number | undefined,
  isSecret: boolean,
  options: SurveyShareOptions,
): Reason | undefined {
  if (n === 0) return 'no-actual';
  if (isSecret) return 'suppressed';
  if (n < (options.minimumForPercentage ?? minimumForPercentage)) return 'too-few-values';
  return value === undefined ? 'not-a-number' : undefined;
}

function intervalOf(successes: number, n: number, options: SurveyShareOptions) {
  const found = wilsonInterval({ successes: Math.min(successes, n), n }, options);
  return found && { lower: found.lower, upper: found.upper, confidence: found.confidence };
}

function answerersOf(inside: readonly Inside[], isFavourable: (read: Inside) => boolean) {
  const count = (by: 'self' | 'proxy' | 'assisted'): AnswererCount => {
    const own = inside.filter(({ response }) => (response.answeredBy ?? 'self') === by);
    return { n: own.length, favourable: own.filter(isFavourable).length };
  };
  return { self: count('self'), proxy: count('proxy'), assisted: count('assisted') };
}

function* issuesOf(
  found: {
    readonly n: number;
    readonly outside: number;
    readonly effective: number | undefined;
    readonly isWeighted: boolean;
    readonly all: readonly AnswerRead<WeightedResponse>[];
    readonly asked: number | undefined;
  },
  { sampling }: SurveyShareOptions,
): Generator<Issue> {
  if (sampling === undefined) yield surveyIssue('sampling-unknown', {}, 'hint');
  else if (sampling !== 'probability' && sampling !== 'census')
    yield surveyIssue('not-a-random-sample', {}, 'hint');
  const { all, n, outside, effective, isWeighted, asked = Number.NaN } = found;
  if (outside > 0) yield surveyIssue('outside-scale', { count: outside }, 'hint');
  const unreadable = all.filter(({ answer }) => answer === 'unreadable').length;
  if (unreadable > 0) yield surveyIssue('unreadable', { count: unreadable });
  const byProxy = all.filter(({ response }) => response.answeredBy === 'proxy').length;
  if (byProxy > 0) yield surveyIssue('by-proxy', { count: byProxy }, 'hint');
  if (isWeighted && effective !== undefined)
    yield surveyIssue('unequal-weights', { n, effective: Math.round(effective) }, 'hint');
  if (all.length > asked) yield surveyIssue('more-answers-than-asked', { answered: all.length, asked });
}
