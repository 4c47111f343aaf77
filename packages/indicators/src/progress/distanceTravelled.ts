import { shareOf } from './shareOf.ts';

/**
 * Share of the way from baseline to target that has been covered: (A − B) / (T − B). It reads the same for what shall
 * rise and for what shall fall.
 * Source: UNDP and EU results frameworks, "progress from baseline to target"; method `distance-travelled@1`.
 * @param values baseline, target and actual, all three in the unit of the indicator
 * @returns a dimensionless ratio, 0 at the baseline, 1 at the target, never clamped: above 1 beyond the target, below
 * 0 on the wrong side of the baseline; `undefined` where target and baseline are equal or a value is not finite
 * @example
 * ```ts
 * import { distanceTravelled } from '@jalon/indicators';
 * distanceTravelled({ baseline: 100, target: 50, actual: 75 }); // => 0.5
 * distanceTravelled({ baseline: 42, target: 60, actual: 60 }); // => 1
 * distanceTravelled({ baseline: 42, target: 42, actual: 50 }); // => undefined
 * ```
 */
export function distanceTravelled(values: {
  readonly baseline: number;
  readonly target: number;
  readonly actual: number;
}): number | undefined {
  return shareOf(values.actual - values.baseline, values.target - values.baseline);
}
