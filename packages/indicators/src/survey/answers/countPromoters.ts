/** How many people would recommend, and how many would not. */
export interface PromoterCounts {
  /** Ratings of 9 and 10. */
  readonly promoters: number;
  /** Ratings of 7 and 8. */
  readonly passives: number;
  /** Ratings from 0 to 6. */
  readonly detractors: number;
  /** Missing, or no rating from 0 to 10: in none of the three. */
  readonly outside: number;
}

/**
 * Sorts ratings from 0 to 10 of “would you recommend us?” into promoters (9, 10), passives (7, 8) and detractors (0 to 6).
 * Source: F. F. Reichheld, The one number you need to grow, Harvard Business Review 81 (2003) 46–54.
 * @param ratings one per respondent, 0 to 10; `undefined` where there is none
 * @example
 * ```ts
 * import { countPromoters } from '@jalon/indicators';
 * const counts = countPromoters([10, 9, 7, 3, undefined]);
 * counts; // => { promoters: 2, passives: 1, detractors: 1, outside: 1 }
 * ```
 */
export function countPromoters(ratings: readonly (number | undefined)[]): PromoterCounts {
  const counts = { promoters: 0, passives: 0, detractors: 0, outside: 0 };
  for (const rating of ratings) counts[groupOf(rating)] += 1;
  return counts;
}

function groupOf(rating = Number.NaN): keyof PromoterCounts {
  if (!(rating >= 0 && rating <= 10)) return 'outside';
  if (rating >= 9) return 'promoters';
  return rating >= 7 ? 'passives' : 'detractors';
}
