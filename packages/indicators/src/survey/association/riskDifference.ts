import type { ConfidenceOptions } from '../interval/ConfidenceOptions.ts';
import { newcombeInterval, type ProportionDifference } from '../proportion/newcombeInterval.ts';
import type { FourfoldTable } from './CountTable.ts';

/**
 * The share of one group minus that of the other (absolute risk difference): a / (a + b) − c / (c + d), with Newcombe's
 * interval ({@link newcombeInterval}).
 * Source: Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10.
 * @param table counts: one row per group, the event in the first column
 * @returns fractions, 0.12 for 12 points; `undefined` where a group is empty, and where a count is negative or not finite
 * @throws JalonError `invalid-argument` where the confidence does not lie between 0 and 1
 * @example
 * ```ts
 * import { riskDifference } from '@jalon/indicators';
 * const found = riskDifference([[30, 20], [18, 32]]);
 * found?.difference; // => 0.24
 * found?.lower.toFixed(4); // => '0.0443'
 * found?.upper.toFixed(4); // => '0.4115'
 * ```
 */
export function riskDifference(
  table: FourfoldTable,
  options: ConfidenceOptions = {},
): ProportionDifference | undefined {
  const [[a, b], [c, d]] = table;
  return newcombeInterval({ successes: a, n: a + b }, { successes: c, n: c + d }, options);
}
