import { JalonError } from '@jalon/core';
import { sum } from '../statistics/sum.ts';
import type { Values } from './knownRange.ts';

/** Settings of {@link powerMean}. */
export interface PowerMeanOptions {
  /** 1 is the arithmetic mean, 0 the geometric, −1 the harmonic; the lower it is, the more a weak value weighs. */
  readonly power: number;
  /** How much each value counts, 0 or more; default the same for all. */
  readonly weights?: readonly number[];
}

/**
 * The weighted power mean of what is there: (Σ w xᵖ / Σ w)^(1/p), for p = 0 exp(Σ w ln x / Σ w). The weights of missing
 * values fall away.
 * Source: Hardy, Littlewood, Pólya, Inequalities, 1934, 2.2.
 * @param values 0 or more where the power is not 1; one that is 0 makes a mean of power 0 or less 0
 * @returns in the unit of the values; `undefined` where no weighed value is there, one is negative or not finite, or the
 * result is too large
 * @throws JalonError `invalid-argument` where there are not as many weights as values
 * @example
 * ```ts
 * import { powerMean } from '@jalon/indicators';
 * powerMean([2, undefined, 8], { power: 1 }); // => 5
 * powerMean([2, 8], { power: 0 }); // => 4
 * powerMean([2, 8], { power: -1 }); // => 3.2
 * powerMean([2, 8], { power: 1, weights: [3, 1] }); // => 3.5
 * ```
 */
export function powerMean(values: Values, options: PowerMeanOptions): number | undefined {
  const { power, weights } = options;
  if (weights && weights.length !== values.length)
    throw new JalonError(
      'invalid-argument',
      `As many weights as values were expected (${values.length}), found ${weights.length}.`,
      { values: values.length, weights: weights.length },
    );
  const parts = values.flatMap((value, n) => {
    const weight = weights ? weights[n] : 1;
    return value === undefined || weight === 0 ? [] : [{ value, weight: weight ?? Number.NaN }];
  });
  const isUsable = parts.every(
    ({ value, weight }) =>
      Number.isFinite(value) && Number.isFinite(weight) && weight > 0 && (power === 1 || value >= 0),
  );
  if (parts.length === 0 || !isUsable || !Number.isFinite(power)) return undefined;
  if (power === 1) {
    const plain = ratio(
      sum(parts.map(({ value, weight }) => value * weight)),
      sum(parts.map(({ weight }) => weight)),
    );
    if (plain !== undefined) return plain;
  }
  // relative to the heaviest and the largest, so that nothing grows too large or too small on its way
  const heaviest = parts.reduce((most, { weight }) => Math.max(most, weight), 0);
  const largest = parts.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0) return 0;
  if (power < geometric && parts.some(({ value }) => value === 0)) return 0;
  const total = sum(parts.map(({ weight }) => weight / heaviest));
  const joined = sum(parts.map(({ value, weight }) => (weight / heaviest) * into(value / largest, power)));
  const centre = ratio(joined, total);
  if (centre === undefined) return undefined;
  const found = largest * outOf(centre, power);
  return Number.isFinite(found) ? found + 0 : undefined;
}

/** So near 0 the power makes no difference to a double. */
const geometric = 1e-12;
/** Below this, xᵖ is so near 1 that what is left of it counts. */
const small = 0.1;

/** xᵖ; for a small p what it is beyond 1, for none the limit of that over p, ln x. */
const into = (x: number, power: number): number => {
  if (Math.abs(power) >= small) return x ** power;
  return Math.abs(power) < geometric ? Math.log(x) : Math.expm1(power * Math.log(x));
};

/** What {@link into} undoes. */
const outOf = (centre: number, power: number): number => {
  if (Math.abs(power) >= small) return centre ** (1 / power);
  return Math.exp(Math.abs(power) < geometric ? centre : Math.log1p(centre) / power);
};

const ratio = (above: number | undefined, below: number | undefined): number | undefined =>
  above === undefined || below === undefined ? undefined : above / below + 0;
