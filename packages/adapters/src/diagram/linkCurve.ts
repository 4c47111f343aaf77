import type { Point } from './routeLinks.ts';

/** A cubic Bézier curve by its four points. */
type Cubic = readonly [Point, Point, Point, Point];

/**
 * The curves through the points of a link, upright at each point.
 * @returns one curve per pair of neighbouring points
 */
export function linkCurve(points: readonly Point[]): Cubic[] {
  return points.slice(1).map((end, index) => {
    const start = points[index] ?? end;
    const middle = (start.y + end.y) / 2;
    return [start, { x: start.x, y: middle }, { x: end.x, y: middle }, end];
  });
}

/** The point at a share of a curve, 0 to 1. */
export function pointOnCurve([a, b, c, d]: Cubic, share: number): Point {
  const rest = 1 - share;
  const weigh = (w: number, x: number, y: number, z: number): number =>
    rest ** 3 * w + 3 * rest ** 2 * share * x + 3 * rest * share ** 2 * y + share ** 3 * z;
  return { x: weigh(a.x, b.x, c.x, d.x), y: weigh(a.y, b.y, c.y, d.y) };
}
