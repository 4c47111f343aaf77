import { mapKnown, type Values } from './knownRange.ts';

/** Settings of {@link normaliseByGoalposts}. */
export interface GoalpostsOptions {
  /** The value that counts as nothing done, in the unit of the values. */
  readonly lower: number;
  /** The value that counts as all done, in the unit of the values. */
  readonly upper: number;
  /** What all done becomes; default 1. */
  readonly scale?: number;
  /** `decrease` turns the scale round: `lower` is then the best. Default `increase`. */
  readonly direction?: 'increase' | 'decrease';
  /** Whether values beyond a goalpost stop there; default true. */
  readonly truncate?: boolean;
}

/**
 * Values measured between two posts fixed beforehand, so that figures of different years compare: (x − lower) / (upper − lower).
 * Source: UNDP, Human Development Report, technical note 1; OECD/JRC Handbook, 2008, 5.3.
 * @returns 0 to `scale` in the order given; `undefined` for what is missing, and for all where the posts are one
 * @example
 * ```ts
 * import { normaliseByGoalposts } from '@jalon/indicators';
 * normaliseByGoalposts([52.5, 90], { lower: 20, upper: 85 }); // => [0.5, 1]
 * normaliseByGoalposts([11], { lower: 0, upper: 10, direction: 'decrease' }); // => [0]
 * ```
 */
export function normaliseByGoalposts(values: Values, options: GoalpostsOptions): Values {
  const { lower, upper, scale = 1, direction, truncate = true } = options;
  const isScale = Number.isFinite(upper - lower) && upper !== lower;
  return mapKnown(values, (value) => {
    if (!isScale) return undefined;
    const place = (value - lower) / (upper - lower);
    const kept = truncate ? Math.min(1, Math.max(0, place)) : place;
    return (direction === 'decrease' ? 1 - kept : kept) * scale;
  });
}
