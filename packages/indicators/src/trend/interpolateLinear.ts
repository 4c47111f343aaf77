import { knownPoints, type Points } from './Points.ts';

/**
 * Fills gaps between known values along the straight line between the neighbours; before the first and after the last known
 * value nothing is invented. What is filled is `interpolated`, never `reported`.
 * Source: linear interpolation.
 * @param points values with `undefined` where one is missing; x in any order
 * @returns one value per point in the unit of y, `undefined` outside the known ones, and everywhere where a number is not finite
 * @throws JalonError `invalid-argument` where lists differ in length
 * @example
 * ```ts
 * import { interpolateLinear } from '@jalon/indicators';
 * const y = [undefined, 10, undefined, 16, undefined];
 * interpolateLinear({ x: [2019, 2020, 2022, 2023, 2024], y }); // => [undefined, 10, 14, 16, undefined]
 * ```
 */
export function interpolateLinear(points: Points): (number | undefined)[] {
  const known = knownPoints(points);
  if (!known) return points.y.map(() => undefined);
  return points.x.map((at, n) => points.y[n] ?? between(known, at));
}

/** The level at a moment on the line between the nearest known values around it. */
function between({ x, y }: { x: readonly number[]; y: readonly number[] }, at: number): number | undefined {
  const [before, after] = [
    nearest(x, (each) => each <= at, Math.max),
    nearest(x, (each) => each >= at, Math.min),
  ];
  if (before === undefined || after === undefined) return undefined;
  const [low, high] = [y[x.indexOf(before)] as number, y[x.indexOf(after)] as number];
  if (before === after) return low;
  const share = (at - before) / (after - before);
  const level = low * (1 - share) + high * share;
  return Number.isFinite(level) ? level : undefined;
}

function nearest(
  x: readonly number[],
  isOnSide: (each: number) => boolean,
  pick: (a: number, b: number) => number,
): number | undefined {
  const found = x.filter(isOnSide);
  return found.length === 0 ? undefined : found.reduce((a, b) => pick(a, b));
}
