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
  { observed, expected: wanted } = actual.coverage,
): Rating {
  const share = shareAt(actual.value);
  const limits = [actual.low, actual.high].map((limit) =>
    Number.isFinite(limit) ? shareAt(limit) : shareAt(limit) > 0 ? Infinity : -Infinity,
  );
  return rate(
    {
      share,
      range: [Math.min(share, ...limits), Math.max(share, ...limits)],
      due: isDue,
      coverage: observed / wanted,
      provisional: actual.marks.includes('provisional'),
      ...(expected !== undefined && { expected }),
    },
    options,
  );
}
