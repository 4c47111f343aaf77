import { elapsed } from './elapsed.ts';
import type { PathShape } from './PlannedPath.ts';

/** A planned level at a day number. */
export interface DayPoint {
  readonly day: number;
  readonly value: number;
}

/**
 * The level of a path on a day number: on the line between the two points around it, or that of the last point reached.
 * @param points in the order of their days
 */
export function levelOnPath(
  points: readonly DayPoint[],
  day: number,
  shape: PathShape | undefined,
): number | undefined {
  const next = points.find((point) => point.day > day);
  const last = points.findLast((point) => point.day <= day);
  if (!last || !next || shape === 'step') return (last ?? next)?.value;
  const share = elapsed(last.day, next.day, day);
  return (
    last.value + (next.value - last.value) * (typeof shape === 'function' ? (shape(share) as number) : share)
  );
}
