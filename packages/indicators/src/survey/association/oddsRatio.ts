import type { ConfidenceOptions } from '../interval/ConfidenceOptions.ts';
import { confidenceOf } from '../interval/confidenceOf.ts';
import { type FourfoldTable, totalsOf } from './CountTable.ts';
import { logInterval } from './logInterval.ts';
import type { RatioEstimate } from './RatioEstimate.ts';

/**
 * How many times the odds of one group are those of the other: ad / (bc), of the sample, with the interval of its
 * logarithm, variance 1/a + 1/b + 1/c + 1/d. Odds are not shares: where the event is common, say {@link riskRatio}.
 * Source: Woolf, Annals of Human Genetics 19 (1955) 251–253; Altman, Practical Statistics for Medical Research (1991),
 * § 10.11.
 * @param table counts: one row per group, the event in the first column
 * @returns dimensionless, without an interval where it is 0; `undefined` where a row or column is empty, where b or c is 0,
 * and where a count is negative or not finite
 * @throws JalonError `invalid-argument` where the confidence does not lie between 0 and 1
 * @example
 * ```ts
 * import { oddsRatio } from '@jalon/indicators';
 * const found = oddsRatio([[30, 20], [18, 32]]);
 * found?.value.toFixed(4); // => '2.6667'
 * found?.lower?.toFixed(4); // => '1.1881'
 * found?.upper?.toFixed(4); // => '5.9851'
 * ```
 */
export function oddsRatio(table: FourfoldTable, options: ConfidenceOptions = {}): RatioEstimate | undefined {
  const level = confidenceOf(options);
  const [[a, b], [c, d]] = table;
  if (!totalsOf(table)) return undefined;
  return logInterval((a / b) * (d / c), 1 / a + 1 / b + 1 / c + 1 / d, 'woolf', level);
}
