import { knownRange, mapKnown, type Values } from './knownRange.ts';

/** Settings of {@link normaliseByDistanceToTarget}. */
export interface DistanceToTargetOptions {
  /** In the unit of the values. */
  readonly target: number;
  /** Which way the target lies; default `increase`. */
  readonly direction?: 'increase' | 'decrease';
  /** Whether values beyond the target stop at 1; default false. */
  readonly cap?: boolean;
}

/**
 * How far each value has come from the worst one towards a target: (x − min) / (T − min), or, where less is better,
 * (max − x) / (max − T).
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators, 2008, 5.4.
 * @returns 0 at the worst value, 1 at the target; `undefined` for what is missing, and for all where the worst is the target
 * @example
 * ```ts
 * import { normaliseByDistanceToTarget } from '@jalon/indicators';
 * normaliseByDistanceToTarget([0, 5, 11], { target: 10 }); // => [0, 0.5, 1.1]
 * normaliseByDistanceToTarget([-1, 1, 10], { target: 0, direction: 'decrease', cap: true }); // => [1, 0.9, 0]
 * ```
 */
export function normaliseByDistanceToTarget(values: Values, options: DistanceToTargetOptions): Values {
  const { target, direction = 'increase', cap = false } = options;
  const range = knownRange(values);
  return mapKnown(values, (value) => {
    if (!range || !Number.isFinite(target)) return undefined;
    const worst = direction === 'increase' ? range.min : range.max;
    const share = (value - worst) / (target - worst);
    return cap ? Math.min(1, share) : share;
  });
}
