/**
 * When what is expected: the planned path of an indicator, read on a day.
 * @module
 */
import { daysBetween, type IsoDay } from '@jalon/core';
import { levelOnPath } from './levelOnPath.ts';
import type { PlannedPath } from './PlannedPath.ts';

/**
 * The level that a plan expects on a day: on the straight line between the two points around it, B + (T − B) · elapsed
 * share; on a path in steps, the level of the last point reached; on a curve, what the curve makes of the share. Before the first point it is the first level, after
 * the last point the last one.
 * Source: piecewise linear interpolation over calendar days.
 * @param path points in the order of their dates, levels in the unit of the indicator
 * @returns in the unit of the indicator; `undefined` where the path has no point, or its level is no finite number
 * @throws JalonError `invalid-argument` where a day is no calendar day
 * @example
 * ```ts
 * import { expectedOnPath } from '@jalon/indicators';
 * const points = [
 *   { date: '2024-01-01', value: 10 },
 *   { date: '2024-12-31', value: 20 },
 *   { date: '2025-12-31', value: 60 },
 * ];
 * expectedOnPath({ points }, '2025-07-01'); // => 20 + 40 * (182 / 365)
 * expectedOnPath({ points, shape: 'step' }, '2025-07-01'); // => 20
 * ```
 */
export function expectedOnPath({ points, shape }: PlannedPath, day: IsoDay): number | undefined {
  // days are counted from the day asked for
  const path = points.map(({ date, value }) => ({ day: daysBetween(day, date), value }));
  const level = levelOnPath(path, 0, shape);
  return Number.isFinite(level) ? level : undefined;
}
