import type { Rating } from '../rating/Rating.ts';
import type { CompleteCase } from './ProgressCase.ts';

/**
 * The rating of what is reached or not, with no distances in between. Before the due date it is too early to judge,
 * unless a step was due before.
 * @param isReached whether a number stands for what was wanted, or for more
 * @param gain from the baseline in the wanted direction; 0 where there is none
 * @param wasDue whether the last step that was due is reached; `undefined` where none was
 */
export function steppedRating(
  { actual, isDue }: CompleteCase,
  isReached: boolean,
  gain: number,
  wasDue?: boolean,
): Rating {
  if (isReached) return isDue && !actual.marks.includes('provisional') ? 'achieved' : 'achieved-early';
  if (isDue) return gain > 0 ? 'partly-achieved' : gain < 0 ? 'regressed' : 'not-achieved';
  if (gain < 0) return 'regressing';
  return wasDue === undefined ? 'too-early' : wasDue ? 'on-track' : 'off-track';
}
