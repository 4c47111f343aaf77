import type { ConfidenceOptions } from '../survey/interval/ConfidenceOptions.ts';
import { type LinearProjection, linearProjection } from './linearProjection.ts';
import { inverseLogit, logit } from './logit.ts';
import { takenBack } from './logLinearProjection.ts';
import type { Points } from './Points.ts';

/**
 * Where a rate is heading without ever leaving 0 to 1: the straight line through ln(p / (1 − p)), taken back.
 * Source: logit transform; Cox, Snell, Analysis of Binary Data, ch. 1.
 * @param points shares strictly between 0 and 1 (0.75, not 75)
 * @param at the moment asked for, on the scale of x
 * @returns shares; `undefined` below 3 points, where a value is 0, 1 or no share, and where {@link linearProjection} has
 * no answer
 * @throws JalonError `invalid-argument` where lists differ in length or the confidence is not between 0 and 1
 * @example
 * ```ts
 * import { logitProjection } from '@jalon/indicators';
 * const odds = logitProjection({ x: [0, 1, 2], y: [1 / 2, 2 / 3, 4 / 5] }, 3);
 * odds?.predicted.toFixed(9); // => '0.888888889'
 * logitProjection({ x: [0, 1, 2], y: [0.5, 0.8, 1] }, 3); // => undefined
 * ```
 */
export function logitProjection(
  points: Points,
  at: number,
  options: ConfidenceOptions = {},
): LinearProjection | undefined {
  const isShare = points.y.every((value) => value === undefined || (value > 0 && value < 1));
  const odds = { x: points.x, y: points.y.map((value) => (value === undefined ? value : logit(value))) };
  const found = linearProjection(odds, at, options);
  return isShare && found ? takenBack(found, inverseLogit) : undefined;
}
