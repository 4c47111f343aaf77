import type { Observation } from '@jalon/core';
import { sum } from '../../statistics/sum.ts';
import { divide } from '../evaluate/arithmetic.ts';

/** The ratio of several observations that each have their numerator and denominator; `undefined` where one has not. */
export function ratioOfSums(
  observations: readonly Pick<Observation, 'numerator' | 'denominator'>[],
): number | undefined {
  const numerator = sum(observations.map((each) => each.numerator ?? Number.NaN));
  const denominator = sum(observations.map((each) => each.denominator ?? Number.NaN));
  const ratio = divide(numerator ?? Number.NaN, denominator ?? Number.NaN);
  return Number.isFinite(ratio) ? ratio : undefined;
}
