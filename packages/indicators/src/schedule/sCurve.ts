/**
 * A path that begins slowly, runs fastest half-way and ends slowly: 3e² − 2e³ of the elapsed share e. Give it as the
 * `path` of `progress`, or as the `shape` of a planned path.
 * Source: the cubic Hermite blend of two levels, flat at both ends ("smoothstep"); the choice of curve is ours.
 * @param elapsed share of the time between two points of the path, 0 to 1
 * @returns share of the way between them, 0 to 1; `undefined` outside 0 to 1
 * @example
 * ```ts
 * import { expectedOnPath, sCurve } from '@jalon/indicators';
 * sCurve(0.5); // => 0.5
 * sCurve(0.25); // => 0.15625
 * const points = [{ date: '2024-01-01', value: 0 }, { date: '2024-12-30', value: 64 }];
 * expectedOnPath({ points, shape: sCurve }, '2024-04-01'); // => 10
 * ```
 */
export const sCurve = (elapsed: number): number | undefined =>
  elapsed >= 0 && elapsed <= 1 ? elapsed * elapsed * (3 - 2 * elapsed) : undefined;
