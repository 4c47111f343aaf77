import type { ConfidenceOptions } from '../interval/ConfidenceOptions.ts';
import { confidenceOf } from '../interval/confidenceOf.ts';
import { type FourfoldTable, totalsOf } from './CountTable.ts';
import { logInterval } from './logInterval.ts';
import type { RatioEstimate } from './RatioEstimate.ts';

/**
 * How many times the share of one group is that of the other (relative risk): (a / (a + b)) / (c / (c + d)), with the
 * interval of its logarithm, variance 1/a − 1/(a + b) + 1/c − 1/(c + d).
 * Source: Katz, Baptista, Azen, Pike, Biometrics 34 (1978) 469–474; Altman, Practical Statistics for Medical Research
 * (1991), § 10.11.
 * @param table counts: one row per group, the event in the first column
 * @returns dimensionless, without an interval where nobody in the first group has the event; `undefined` where a group is
 * empty, nobody in the second has the event, or a count is negative or not finite
 * @throws JalonError `invalid-argument` where the confidence does not lie between 0 and 1
 * @example
 * ```ts
 * import { riskRatio } from '@jalon/indicators';
 * const found = riskRatio([[30, 20], [18, 32]]);
 * found?.value.toFixed(4); // => '1.6667'
 * found?.lower?.toFixed(4); // => '1.0805'
 * found?.upper?.toFixed(4); // => '2.5707'
 * ```
 */
export function riskRatio(table: FourfoldTable, options: ConfidenceOptions = {}): RatioEstimate | undefined {
  const level = confidenceOf(options);
  if (!totalsOf(table)) return undefined;
  const [[events, others], [referenceEvents, referenceOthers]] = table;
  const [group, reference] = [events + others, referenceEvents + referenceOthers];
  const value = events / group / (referenceEvents / reference);
  const variance = 1 / events - 1 / group + 1 / referenceEvents - 1 / reference;
  return logInterval(value, variance, 'katz', level);
}
