import type { EffectSize } from './EffectSize.ts';
import { standardised } from './standardised.ts';

/** A group by its mean and its spread, as tables give them, both in the unit of the values. */
export interface MeanSummary {
  readonly mean: number;
  /** The standard deviation, 0 or more. */
  readonly standardDeviation: number;
}

/**
 * The standardised mean difference, by which two groups are compared before a programme: (x̄₁ − x̄₂) / √((s₁² + s₂²) / 2).
 * Beyond 0.25 either way groups are seldom held for comparable.
 * Source: Rosenbaum, Rubin, The American Statistician 39 (1985) 33–38; the limit: What Works Clearinghouse.
 * @returns standard deviations, above 0 where the first group has the greater mean; `undefined` where nothing varies in
 * either, and where a number is not finite or a standard deviation negative
 * @example
 * ```ts
 * import { standardisedMeanDifference } from '@jalon/indicators';
 * const found = standardisedMeanDifference(
 *   { mean: 34.2, standardDeviation: 10.1 },
 *   { mean: 31, standardDeviation: 11.5 },
 * );
 * found?.value.toFixed(4); // => '0.2957'
 * ```
 */
export function standardisedMeanDifference(first: MeanSummary, second: MeanSummary): EffectSize | undefined {
  const [one, other] = [first.standardDeviation, second.standardDeviation];
  if (!(one >= 0 && other >= 0)) return undefined;
  const value = standardised(first.mean, second.mean, Math.hypot(one, other) / Math.SQRT2);
  return value === undefined ? undefined : { value, variant: 'root-mean-square-sd' };
}
