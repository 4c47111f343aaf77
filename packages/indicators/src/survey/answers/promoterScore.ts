import type { ConfidenceOptions } from '../interval/ConfidenceOptions.ts';
import { twoSidedZ } from '../sampling/twoSidedZ.ts';
import type { PromoterCounts } from './countPromoters.ts';
import { isCounts } from './isCounts.ts';

/** How far those who would recommend outnumber those who would not. All three figures are differences of shares. */
export interface PromoterScore {
  /** −1 to 1; shown in points, 0.3 as 30. */
  readonly score: number;
  readonly standardError: number;
  /** Half the width of the interval at the confidence asked for; only a random sample gives it a meaning. */
  readonly marginOfError: number;
  /** People who rated. */
  readonly n: number;
}

/**
 * The promoter score: share of promoters minus share of detractors, p − d. Its variance per respondent is p + d − (p − d)².
 * Source: F. F. Reichheld, Harvard Business Review 81 (2003) 46–54; the variance is that of a variable of 1, 0 and −1.
 * @param counts people, whole numbers; passives count in the denominator only
 * @returns `undefined` where nobody rated or a count is none
 * @throws JalonError `invalid-argument` where the confidence is not strictly between 0 and 1
 * @example
 * ```ts
 * import { promoterScore } from '@jalon/indicators';
 * const found = promoterScore({ promoters: 50, passives: 30, detractors: 20 });
 * found?.score; // => 0.3
 * found?.standardError.toFixed(4); // => '0.0781'
 * ```
 */
export function promoterScore(
  counts: Pick<PromoterCounts, 'promoters' | 'passives' | 'detractors'>,
  options: ConfidenceOptions = {},
): PromoterScore | undefined {
  const { promoters, passives, detractors } = counts;
  const z = twoSidedZ(options.confidence);
  const n = promoters + passives + detractors;
  if (!isCounts([promoters, passives, detractors, n]) || n === 0) return undefined;
  const score = (promoters - detractors) / n;
  // of whole numbers, so that nothing below 0 comes from rounding
  const variance = ((promoters + detractors) * n - (promoters - detractors) ** 2) / n / n;
  const standardError = Math.sqrt(variance / n);
  return { score: score + 0, standardError, marginOfError: z * standardError, n };
}
