import { finiteNumber } from '../statistics/finiteNumber.ts';

/** A value between where it stood and where it shall go. */
export interface StatusAim {
  /** Value in the base year. */
  readonly baseline: number;
  /** Latest value, in the unit of the baseline. */
  readonly actual: number;
  /** Level to reach, in the unit of the baseline. */
  readonly target: number;
  /** Which way is better; `parity`: the closer to the target the better, from both sides. */
  readonly direction: 'increase' | 'decrease' | 'parity';
}

/**
 * The current status index of UN ESCAP: how much of the way from the base year to the target has been covered, on a scale
 * from 0 to 10: 10 (A − B) / |T − B|, the other way round for what shall fall; for parity 10 − 10 |T − A| / |T − B|.
 * Source: UN ESCAP, Asia and the Pacific SDG Progress Report, technical notes; Bidarbakht Nia, Working Paper SD/WP/05 (2017);
 * method `escap-csi@1`.
 * @returns 0 in the base year, 10 at the target, below 0 where it got worse, not clamped; `undefined` where target and
 * baseline are equal or a value is not finite
 * @example
 * ```ts
 * import { currentStatusIndex } from '@jalon/indicators';
 * currentStatusIndex({ baseline: 60, actual: 30, target: 10, direction: 'decrease' }); // => 6
 * currentStatusIndex({ baseline: 60, actual: 70, target: 60, direction: 'increase' }); // => undefined
 * ```
 */
export function currentStatusIndex(aim: StatusAim): number | undefined {
  const { baseline, actual, target, direction } = aim;
  const way = Math.abs(target - baseline);
  // infinite over finite is no answer, and finite over infinite none either
  if (way === 0 || ![way, actual].every(Number.isFinite)) return undefined;
  if (direction === 'parity') return finiteNumber(10 - 10 * (Math.abs(target - actual) / way));
  const covered = direction === 'decrease' ? baseline - actual : actual - baseline;
  return finiteNumber(10 * (covered / way));
}
