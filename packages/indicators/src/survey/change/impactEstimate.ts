import type { Issue, Sampling } from '@jalon/core';
import { present } from '../../result/present.ts';
import type { Reason } from '../../result/Result.ts';
import { type SecrecySubject, secrecyThreshold } from '../../secrecy/secrecyThreshold.ts';
import { surveyIssue } from '../surveyIssue.ts';
import { type CausalGround, causalWording } from './causalWording.ts';
import {
  type DifferenceInDifferencesOptions,
  differenceInDifferences,
  type GroupMeasurement,
} from './differenceInDifferences.ts';
import type { ImpactEstimate } from './ImpactEstimateResult.ts';

/** Settings of {@link impactEstimate}. */
export interface ImpactEstimateOptions extends DifferenceInDifferencesOptions, CausalGround {
  /** Unit of the measurements; default `n`. A `ratio` makes a difference of ratios. */
  readonly unit?: string;
  /** How those who were measured were chosen. Interval and test need `probability`. */
  readonly sampling?: Sampling;
  /** Who is measured; only means of people are secret. Default `people`. */
  readonly respondents?: 'people' | 'organisations';
  /** Who will see it: `internal` shows means of few people; by default they are withheld. */
  readonly profile?: 'internal' | 'external';
  /** What the measurements are about; default `general`. It sets the fewest people of whom a mean is shown: 5, or 11. */
  readonly subject?: SecrecySubject;
  /** Fewest people of whom the owner of the data allows to show a mean; prevails over that of the subject. */
  readonly smallestCell?: number;
  /** Whether to tell how the figure came about; default no. */
  readonly trace?: boolean;
}

/**
 * How much more those with the programme changed than those without: difference-in-differences. It is worded as an
 * estimated effect only where the design is a comparison and its assumption is named; otherwise as an observed difference.
 * Source: method `difference-in-differences@1`, D. Card, A. B. Krueger 1994, see {@link differenceInDifferences}.
 * @param measurements one per person and moment, in one unit
 * @returns in the unit of the measurements, `ratio-point` for ratios; `no-comparison` where one of the four groups is
 * empty, `suppressed` where one has too few people, `not-a-number` where a value is none
 * @throws JalonError `invalid-argument` where the confidence or the smallest cell is none
 * @example
 * ```ts
 * import { impactEstimate } from '@jalon/indicators';
 * const group = (treated: boolean, after: boolean, values: readonly number[]) =>
 *   values.map((value) => ({ treated, after, value }));
 * const measurements = [
 *   ...group(true, false, [10, 12, 11, 10, 12]),
 *   ...group(true, true, [15, 17, 16, 15, 17]),
 *   ...group(false, false, [9, 11, 10, 9, 11]),
 *   ...group(false, true, [11, 13, 12, 11, 13]),
 * ];
 * const found = impactEstimate(measurements, {
 *   design: 'difference-in-differences',
 *   designAssumption: 'Both groups would have changed alike without the programme',
 * });
 * found.value; // => 3
 * found.wording; // => 'attributed'
 * ```
 */
export function impactEstimate(
  measurements: readonly GroupMeasurement[],
  options: ImpactEstimateOptions = {},
): ImpactEstimate {
  const { unit = 'n', sampling, profile = 'external', respondents = 'people' } = options;
  const countOf = (treated: boolean, after: boolean) =>
    measurements.filter((each) => each.treated === treated && each.after === after).length;
  const n = {
    treatedBefore: countOf(true, false),
    treatedAfter: countOf(true, true),
    controlBefore: countOf(false, false),
    controlAfter: countOf(false, true),
  };
  const sizes = Object.values(n);
  const smallest = secrecyThreshold(options.subject ?? 'general', options.smallestCell);
  const isSecret =
    profile !== 'internal' && respondents === 'people' && sizes.some((size) => size < smallest);
  const found = differenceInDifferences(measurements, options);
  const reason = obstacle(sizes, isSecret, found !== undefined);
  const infers = reason === undefined && sampling === 'probability';
  const { standardisedEffect: value, p } = found ?? {};
  const result = {
    ...(reason === undefined
      ? {
          status: 'computed',
          value: found?.effect,
          unit: unit === 'ratio' ? 'ratio-point' : unit,
          method: 'difference-in-differences@1',
        }
      : { status: 'not-computable', reason }),
    coverage: { observed: sizes.filter((size) => size > 0).length, expected: 4 },
    warnings: [...issuesOf(options)],
    trace: options.trace ? [{ step: 'groups', params: { ...found } }] : undefined,
    means: reason === undefined ? found?.means : undefined,
    n,
    interval: infers ? found?.interval : undefined,
    test:
      infers && p !== undefined
        ? present({
            name: 't',
            p,
            n: measurements.length,
            effect: value === undefined ? undefined : { name: 'cohen-d', value },
          })
        : undefined,
    sampling,
    wording: causalWording(options),
  };
  // a result without a reason has a value, a unit and a method
  return present(result) as ImpactEstimate;
}

function obstacle(sizes: readonly number[], isSecret: boolean, isFound: boolean): Reason | undefined {
  if (sizes.includes(0)) return 'no-comparison';
  if (isSecret) return 'suppressed';
  return isFound ? undefined : 'not-a-number';
}

function* issuesOf({ design = 'none', designAssumption, sampling }: ImpactEstimateOptions): Generator<Issue> {
  const needsAssumption = causalWording({ design, designAssumption: 'named' }) === 'attributed';
  if (needsAssumption && causalWording({ design, designAssumption }) !== 'attributed')
    yield surveyIssue('assumption-not-named');
  if (sampling === undefined) yield surveyIssue('sampling-unknown', {}, 'hint');
  else if (sampling !== 'probability')
    yield surveyIssue(sampling === 'census' ? 'everyone-asked' : 'not-a-random-sample', {}, 'hint');
}
