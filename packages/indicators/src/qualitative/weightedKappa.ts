import type { ConfidenceOptions } from '../survey/interval/ConfidenceOptions.ts';
import { type Kappa, kappaWithInterval } from './cohenKappa.ts';
import { kappaParts } from './kappaParts.ts';

/** Settings of {@link weightedKappa}. */
export interface WeightedKappaOptions extends ConfidenceOptions {
  /** How fast agreement falls with distance: `linear` 1 − |i − j| / (k − 1), `quadratic` 1 − (i − j)² / (k − 1)²; default `linear`. */
  readonly weights?: 'linear' | 'quadratic';
}

/**
 * Cohen's weighted kappa, for ordered categories: a near miss counts as partial agreement. (v̄_o − v̄_e) / (1 − v̄_e) with
 * the weights of agreement v. Of two categories it is {@link cohenKappa}.
 * Source: J. Cohen, Psychological Bulletin 70 (1968) 213–220; standard errors: J. L. Fleiss, J. Cohen, B. S. Everitt 1969.
 * @param table how many units the first rater put into the category of the row, the second into that of the column, both
 * in the order of the categories
 * @returns at most 1; `undefined` as for {@link cohenKappa}
 * @throws JalonError `invalid-argument` where the confidence is not strictly between 0 and 1
 * @example
 * ```ts
 * import { weightedKappa } from '@jalon/indicators';
 * const table = [[88, 10, 2], [14, 40, 6], [18, 10, 12]];
 * weightedKappa(table, { weights: 'quadratic' })?.kappa.toFixed(4); // => '0.4545'
 * ```
 */
export function weightedKappa(
  table: readonly (readonly number[])[],
  options: WeightedKappaOptions = {},
): Kappa | undefined {
  const power = options.weights === 'quadratic' ? 2 : 1;
  const steps = table.length - 1;
  return kappaWithInterval(
    kappaParts(table, (row, column) => 1 - (Math.abs(row - column) / steps) ** power),
    options,
  );
}
