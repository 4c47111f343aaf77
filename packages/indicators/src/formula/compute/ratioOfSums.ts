import type { Observation } from '@jalon/core';
import { sum } from '../../statistics/sum.ts';
import { divide } from '../evaluate/arithmetic.ts';

/** The ratio of several observations that each have their numerator and denominator; `undefined` where one has not. */
export function ratioOfSums(
  observations: readonly Pick<Observation, 'numerator' | 'denominator'>[],
): number | undefined {
  const numerator = totalOf(observations.map((each) => each.numerator));
  const denominator = totalOf(observations.map((each) => each.denominator));
  if (numerator === undefined || denominator === undefined) return undefined;
  const ratio = divide(numerator, denominator);
  return Number.isFinite(ratio) ? ratio : undefined;
}

const totalOf = (values: readonly (number | undefined)[]): number | undefined =>
  values.length > 0 && values.every((value) => value !== undefined) ? sum(values) : undefined;
