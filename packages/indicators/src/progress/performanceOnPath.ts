import { present } from '../result/present.ts';
import { distanceTravelled } from './distanceTravelled.ts';
import { shareOf } from './shareOf.ts';

/** Where a value lies to the straight line from baseline to target. */
export interface PathPerformance {
  /** Level on the line: B + (T − B) · e, in the unit of the indicator. */
  readonly expected: number;
  /** Distance travelled: (A − B) / (T − B); absent where T = B. */
  readonly achievement?: number;
  /** Achievement over the elapsed share, 1 = exactly as planned; absent where nothing has elapsed. */
  readonly scheduleIndex?: number;
  /** Actual minus expected, in the unit of the indicator. */
  readonly gap: number;
}

/**
 * Performance against a straight planned path: what was expected once a share of the time has passed, the schedule index
 * (achievement over that share) and the gap to the path.
 * Source: schedule performance as in earned value management, with the distance travelled in place of money.
 * @param values baseline, target and actual in the unit of the indicator; `elapsed` as a share of the time, 0 to 1
 * @returns `undefined` where a value is not finite
 * @example
 * ```ts
 * import { performanceOnPath } from '@jalon/indicators';
 * performanceOnPath({ baseline: 20, target: 80, actual: 41, elapsed: 0.5 });
 * // => { expected: 50, achievement: 0.35, scheduleIndex: 0.7, gap: -9 }
 * performanceOnPath({ baseline: 20, target: 80, actual: 20, elapsed: 0 })?.scheduleIndex; // => undefined
 * ```
 */
export function performanceOnPath(values: {
  readonly baseline: number;
  readonly target: number;
  readonly actual: number;
  readonly elapsed: number;
}): PathPerformance | undefined {
  const { baseline, target, actual, elapsed } = values;
  const expected = baseline + (target - baseline) * elapsed;
  const gap = actual - expected;
  if (!Number.isFinite(gap)) return undefined;
  const achievement = distanceTravelled(values);
  const scheduleIndex = shareOf(achievement ?? Number.NaN, elapsed);
  return present({ expected, achievement, scheduleIndex, gap: gap + 0 });
}
