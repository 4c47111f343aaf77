import type { Rating } from '../rating/Rating.ts';
import type { Result } from '../result/Result.ts';

/** How many indicators have one rating. */
export interface RatingCount {
  readonly rating: Rating;
  readonly count: number;
}

/** How indicators stand, counted. */
export interface CountByRating {
  /** Indicators in all. */
  readonly total: number;
  /** On track, or at their target. */
  readonly onTrack: number;
  /** With too little data for a rating, or none due yet. */
  readonly withoutData: number;
  /** Ratings that occur, from the best to the worst. */
  readonly counts: readonly RatingCount[];
}

/** Settings of {@link countByRating}. */
export interface CountByRatingOptions {
  /** The ratings counted as on track; default on track, achieved, achieved early, nearly achieved. */
  readonly onTrack?: readonly Rating[];
}

const standing: readonly Rating[] = ['achieved', 'achieved-early', 'on-track', 'nearly-achieved'];
const dataless: readonly Rating[] = ['pending', 'unknown'];
const bestFirst: readonly Rating[] = [
  'achieved',
  'achieved-early',
  'on-track',
  'nearly-achieved',
  'partly-achieved',
  'at-risk',
  'within-uncertainty',
  'too-early',
  'off-track',
  'not-achieved',
  'regressing',
  'regressed',
  'pending',
  'unknown',
];

/**
 * How the indicators of a programme stand, counted by rating: “7 of 12 on track, 2 without data”. It is the summary across
 * indicators that adds nothing up that does not add up. Method `count-by-rating@1`.
 * Source: count of indicators by status, as in most results reports; ours.
 * @param results results of `progress`, or anything with a rating
 * @returns in `indicators`; coverage is the indicators that have data
 * @example
 * ```ts
 * import { countByRating } from '@jalon/indicators';
 * const found = countByRating([{ rating: 'on-track' }, { rating: 'at-risk' }, { rating: 'pending' }]);
 * found.value?.onTrack; // => 1
 * found.value?.withoutData; // => 1
 * found.coverage; // => { observed: 2, expected: 3 }
 * ```
 */
export function countByRating(
  results: readonly { readonly rating: Rating }[],
  options: CountByRatingOptions = {},
): Result<CountByRating> {
  const { onTrack = standing } = options;
  const total = results.length;
  if (total === 0) {
    return {
      status: 'not-computable',
      reason: 'no-actual',
      coverage: { observed: 0, expected: 0 },
      warnings: [],
    };
  }
  const counts = bestFirst
    .map((rating) => ({ rating, count: results.filter((result) => result.rating === rating).length }))
    .filter(({ count }) => count > 0);
  const among = (ratings: readonly Rating[]) =>
    counts.filter(({ rating }) => ratings.includes(rating)).reduce((sum, { count }) => sum + count, 0);
  const withoutData = among(dataless);
  return {
    status: 'computed',
    value: { total, onTrack: among(onTrack), withoutData, counts },
    unit: 'indicators',
    method: 'count-by-rating@1',
    coverage: { observed: total - withoutData, expected: total },
    warnings: [],
  };
}
