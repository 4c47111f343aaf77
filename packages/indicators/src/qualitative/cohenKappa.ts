/**
 * What people said, read by coders: how often, in whose words, with which agreement.
 * @module
 */
import type { ConfidenceOptions } from '../survey/interval/ConfidenceOptions.ts';
import type { Interval } from '../survey/interval/Interval.ts';
import { twoSidedZ } from '../survey/sampling/twoSidedZ.ts';
import { type KappaParts, kappaParts } from './kappaParts.ts';

/** Agreement of two raters corrected for chance, with a large-sample interval. */
export interface Kappa extends KappaParts, Interval {}

/**
 * Cohen's kappa: how far two raters agree beyond chance, (p_o − p_e) / (1 − p_e). The interval is κ ± z × standard error.
 * Source: J. Cohen, Educational and Psychological Measurement 20 (1960) 37–46; standard errors: J. L. Fleiss, J. Cohen,
 * B. S. Everitt, Psychological Bulletin 72 (1969) 323–327.
 * @param table how many units the first rater put into the category of the row, the second into that of the column
 * @returns at most 1, 0 for chance, below 0 for less; `undefined` of an empty table, one that is not square or not made of
 * counts, and where both used one and the same category only
 * @throws JalonError `invalid-argument` where the confidence is not strictly between 0 and 1
 * @example
 * ```ts
 * import { cohenKappa } from '@jalon/indicators';
 * const found = cohenKappa([[20, 5], [10, 15]]);
 * found?.kappa.toFixed(4); // => '0.4000'
 * found?.lower.toFixed(4); // => '0.1511'
 * ```
 */
export function cohenKappa(
  table: readonly (readonly number[])[],
  options: ConfidenceOptions = {},
): Kappa | undefined {
  return kappaWithInterval(
    kappaParts(table, (row, column) => (row === column ? 1 : 0)),
    options,
  );
}

/** A kappa between its limits; they are not clamped. */
export function kappaWithInterval(
  parts: KappaParts | undefined,
  { confidence = 0.95 }: ConfidenceOptions,
): Kappa | undefined {
  const z = twoSidedZ(confidence);
  if (parts === undefined) return undefined;
  const margin = z * parts.standardError;
  return { ...parts, lower: parts.kappa - margin, upper: parts.kappa + margin, confidence };
}
