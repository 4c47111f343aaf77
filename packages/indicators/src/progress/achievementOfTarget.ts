import { shareOf } from './shareOf.ts';

/**
 * Share of the target that has been delivered: A / T. It speaks of volumes; for what shall fall it says nothing useful,
 * see {@link distanceTravelled}.
 * Source: indicator performance tracking tables (IPTT), "% of target achieved"; method `achievement-of-target@1`.
 * @param values target and actual, both in the unit of the indicator
 * @returns a dimensionless ratio, 1 at the target, never clamped; `undefined` where the target is 0 or a value is not
 * finite
 * @example
 * ```ts
 * import { achievementOfTarget } from '@jalon/indicators';
 * achievementOfTarget({ target: 40, actual: 38 }); // => 0.95
 * achievementOfTarget({ target: 0, actual: 38 }); // => undefined
 * ```
 */
export function achievementOfTarget(values: {
  readonly target: number;
  readonly actual: number;
}): number | undefined {
  return shareOf(values.actual, values.target);
}
