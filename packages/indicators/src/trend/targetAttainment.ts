import { tCdf } from '../distribution/tCdf.ts';
import { present } from '../result/present.ts';
import { pointsOfInterval, predictAt } from './linearProjection.ts';
import type { Points } from './Points.ts';

/** A level to reach by a moment. */
export interface AttainmentAim {
  /** In the unit of the values. */
  readonly target: number;
  /** The moment by which it is due, on the scale of x. */
  readonly by: number;
  /** Whether at least the target is wanted, or at most. */
  readonly direction: 'increase' | 'decrease';
}

/** Whether a line reaches a target. */
export interface TargetAttainment {
  /** Level of the line when the target is due, in the unit of y. */
  readonly predicted: number;
  /**
   * The moment at which the line meets the target, on the scale of x; before the first value where the line leads away
   * from it, left out where the line is level.
   */
  readonly crossingAt?: number;
  /** Probability that the value reaches the target by then, if the straight line goes on; left out below 5 points. */
  readonly probability?: number;
}

/**
 * Whether the straight line through values over time reaches a target: where it meets it, (T − a) / b, with the
 * probability that a new value at the due moment is at least (or at most) T, read off the t distribution of predictions.
 * It holds only if the straight line goes on.
 * Source: ordinary least squares, distribution of a new observation; Montgomery, Peck, Vining, ch. 2.5.
 * @returns `undefined` below 3 points with a value, where all stand at one moment, and where a number is not finite
 * @throws JalonError `invalid-argument` where lists differ in length
 * @example
 * ```ts
 * import { targetAttainment } from '@jalon/indicators';
 * const years = [2019, 2020, 2021, 2022, 2023];
 * const aim = { target: 23, by: 2025, direction: 'increase' as const };
 * const found = targetAttainment({ x: years, y: [10, 12, 13, 15, 20] }, aim);
 * found?.crossingAt?.toFixed(2); // => '2024.91'
 * found?.probability?.toFixed(2); // => '0.53'
 * ```
 */
export function targetAttainment(
  points: Points,
  { target, by, direction }: AttainmentAim,
): TargetAttainment | undefined {
  const spot = predictAt(points, by);
  if (!spot || !Number.isFinite(target)) return undefined;
  const { predicted, valueError, slope, intercept, n } = spot;
  // a line without scatter would make certain what nobody knows
  const isKnown = n >= pointsOfInterval && valueError > 0;
  const surplus = (direction === 'decrease' ? target - predicted : predicted - target) / valueError;
  return present({
    predicted,
    crossingAt: slope === 0 ? undefined : (target - intercept) / slope,
    probability: isKnown ? tCdf(surplus, n - 2) : undefined,
  });
}
