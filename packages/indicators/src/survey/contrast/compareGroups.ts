import { type Issue, JalonError } from '@jalon/core';
import { present } from '../../result/present.ts';
import type { Reason } from '../../result/Result.ts';
import { minimumForPercentage } from '../../secrecy/percentageOf.ts';
import { secrecyThreshold } from '../../secrecy/secrecyThreshold.ts';
import { confidenceOf } from '../interval/confidenceOf.ts';
import { knownValues } from '../interval/knownValues.ts';
import { surveyIssue } from '../surveyIssue.ts';
import type { CompareGroupsOptions } from './CompareGroupsOptions.ts';
import { ordinalContrast, quantityContrast, shareContrast } from './contrastOf.ts';
import type { GroupComparison } from './GroupComparison.ts';

/** Answers of one group; `undefined` where there is none. */
export type GroupAnswers = readonly (number | undefined)[];

/**
 * How two groups of people differ: of numbers the difference of means with Hedges' g, of ordered answers Cliff's delta, of
 * yes and no the difference of shares with Cohen's h. Random samples add an interval and a test (Welch; Mann–Whitney;
 * Newcombe's interval with the z test, or Fisher's where few are expected in a cell); others do not. It shows that groups
 * differ, not why. The same people at two moments are for {@link surveyChange}.
 * Source: method `group-comparison@1`, ours; each statistic as cited at its function.
 * @param first answers of the first group, one per person; `undefined` is missing: counted, in no figure
 * @param second answers of the second group, in the same unit
 * @returns the first minus the second: in `unit`, in `ratio-point` of shares, dimensionless of ordered answers;
 * `too-few-values` where a group is empty or under 10 for a percentage, `suppressed` under 5 people, `outside-domain` where a
 * yes or no is neither 1 nor 0
 * @throws JalonError `invalid-argument` where the confidence does not lie between 0 and 1, or the smallest cell or
 * the minimum is none
 * @example
 * ```ts
 * import { compareGroups } from '@jalon/indicators';
 * const trained = [14, 15, 11, 16, 13, 15];
 * const others = [11, 12, 10, 13, 12];
 * const found = compareGroups(trained, others, { unit: 'points', sampling: 'probability' });
 * found.value?.toFixed(1); // => '2.4'
 * found.effect?.value.toFixed(2); // => '1.43'
 * found.test?.name; // => 'welch'
 * compareGroups([4, 5, 3], [2, 3], { scale: 'ordinal', profile: 'internal' }).value; // => 0.8333333333333334
 * ```
 */
export function compareGroups(
  first: GroupAnswers,
  second: GroupAnswers,
  options: CompareGroupsOptions = {},
): GroupComparison {
  const { scale = 'quantity', unit = '', names, sampling } = options;
  const { confidence } = confidenceOf(options);
  const [one, other] = [knownValues(first), knownValues(second)];
  const reason = reasonOf(one, other, options);
  const contrast =
    reason !== undefined
      ? undefined
      : scale === 'quantity'
        ? quantityContrast(one, other, { confidence })
        : scale === 'ordinal'
          ? ordinalContrast(one, other)
          : shareContrast(one, other, { confidence });
  const mayInfer = sampling === 'probability';
  const summary = (answers: GroupAnswers, n: number, at: 0 | 1) =>
    present({ name: names?.[at], n, missing: answers.length - n, level: contrast?.levels[at] });
  const effect = contrast?.effect;
  const result = {
    ...(contrast
      ? {
          status: 'computed',
          value: contrast.difference,
          unit: { quantity: unit, ordinal: '', 'yes-no': 'ratio-point' }[scale],
          method: 'group-comparison@1',
        }
      : { status: 'not-computable', reason: reason ?? 'too-large' }),
    coverage: { observed: one.length + other.length, expected: first.length + second.length },
    warnings: [...issuesOf(one, other, options)],
    trace: options.trace ? [{ step: 'groups', params: { scale, n: [one.length, other.length] } }] : undefined,
    scale,
    first: summary(first, one.length, 0),
    second: summary(second, other.length, 1),
    // without a random sample an effect describes those who answered, and has no interval
    effect: effect && (mayInfer ? present(effect) : { name: effect.name, value: effect.value }),
    interval: mayInfer ? contrast?.interval : undefined,
    test: mayInfer ? contrast?.test : undefined,
    sampling,
  };
  // a result without a reason has a value, a unit and a method
  return present(result) as GroupComparison;
}

function reasonOf(
  one: readonly number[],
  other: readonly number[],
  options: CompareGroupsOptions,
): Reason | undefined {
  const { scale, respondents = 'people', profile = 'external', sensitive = false } = options;
  const smallest = secrecyThreshold(options.subject ?? 'general', options.smallestCell);
  const isSecret = respondents === 'people' && profile === 'external';
  const groups = [one, other];
  if (groups.some(({ length }) => length === 0)) return 'too-few-values';
  if (!groups.flat().every(Number.isFinite)) return 'not-a-number';
  if (scale !== 'yes-no')
    return isSecret && groups.some(({ length }) => length < smallest) ? 'suppressed' : undefined;
  if (!groups.flat().every((answer) => answer === 0 || answer === 1)) return 'outside-domain';
  const cells = groups.flatMap((group) =>
    // Stryker disable next-line EqualityOperator: of two kinds, one is what the other is not
    [0, 1].map((kind) => group.filter((answer) => answer === kind).length),
  );
  if (isSecret && cells.some((count) => (count > 0 && count < smallest) || (sensitive && count === 0)))
    return 'suppressed';
  return groups.some(({ length }) => length < minimumOf(options)) ? 'too-few-values' : undefined;
}

function* issuesOf(
  one: readonly number[],
  other: readonly number[],
  options: CompareGroupsOptions,
): Generator<Issue> {
  const { sampling, scale } = options;
  if (sampling === undefined) yield surveyIssue('sampling-unknown', {}, 'hint');
  else if (sampling === 'census') yield surveyIssue('everyone-asked', {}, 'hint');
  else if (sampling !== 'probability') yield surveyIssue('not-a-random-sample', {}, 'hint');
  const n = Math.min(one.length, other.length);
  const minimum = minimumOf(options);
  if (scale === 'yes-no' && n > 0 && n < minimum) yield surveyIssue('few-answers', { n, minimum });
}

function minimumOf(options: CompareGroupsOptions): number {
  const minimum = options.minimumForPercentage ?? minimumForPercentage;
  if (minimum > 0 && Number.isFinite(minimum)) return minimum;
  throw new JalonError('invalid-argument', `A minimum above 0 was expected, found ${minimum}.`, { minimum });
}
