import { JalonError } from '@jalon/core';

/** The units to which both raters gave a category. */
export function ratedPairs<Category extends string | number>(
  first: readonly (Category | undefined)[],
  second: readonly (Category | undefined)[],
): readonly (readonly [Category, Category])[] {
  if (first.length !== second.length)
    throw new JalonError(
      'invalid-argument',
      `Two raters rate the same units: found ${first.length} ratings of the first, ${second.length} of the second.`,
      { first: first.length, second: second.length },
    );
  return first.flatMap((one, n) => {
    const other = second[n];
    return isRating(one) && isRating(other) ? [[one, other] as const] : [];
  });
}

/** Whether there is a category; a number that is none is none. */
const isRating = <Category extends string | number>(rating: Category | undefined): rating is Category =>
  rating !== undefined && (typeof rating === 'string' || Number.isFinite(rating));
