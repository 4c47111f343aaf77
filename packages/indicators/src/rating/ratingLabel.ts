import type { Lang } from '@jalon/core';
import type { Rating } from './Rating.ts';
import type { RatingScale } from './RatingScale.ts';
import { standardRatingScale } from './standardRatingScale.ts';

/**
 * A rating in words.
 * @param scale whose words; default {@link standardRatingScale}
 * @example
 * ```ts
 * import { ratingLabel } from '@jalon/indicators';
 * ratingLabel('on-track', 'fr'); // => 'En bonne voie'
 * ratingLabel('partly-achieved', 'en'); // => 'Partly achieved'
 * ```
 */
export function ratingLabel(rating: Rating, lang: Lang, scale: RatingScale = standardRatingScale): string {
  return scale.ratings[rating].words[lang];
}
