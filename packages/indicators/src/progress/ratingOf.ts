import type { Rating } from '../rating/Rating.ts';
import { rate } from '../rating/rate.ts';
import type { CompleteCase } from './ProgressCase.ts';

/**
 * The rating of a share that moves with the actual, judged at the value and at its limits.
 * @param shareAt the share that a value in the unit of the indicator is worth
 */
export function ratingOf(
  { actual, isDue, options }: CompleteCase,
  shareAt: (value: number) => number,
  expected?: number,
): Rating {
  const shares = [actual.value, actual.low, actual.high].map(shareAt);
  return rate(
    {
      share: shareAt(actual.value),
      worst: Math.min(...shares),
      best: Math.max(...shares),
      expected,
      due: isDue,
      coverage: actual.coverage.observed / actual.coverage.expected,
      provisional: actual.marks.includes('provisional'),
    },
    options,
  );
}
