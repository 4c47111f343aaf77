import { JalonError } from '@jalon/core';
import { present } from '../result/present.ts';
import { sum } from '../statistics/sum.ts';

/** A total beside the sum of its parts; the rest is told, never shared out. */
export interface PartsReconciliation {
  /** Sum of the parts that are known. */
  readonly sum: number;
  /** Total minus sum; absent without a total. With parts missing it is what they may hold together. */
  readonly residual?: number;
  /** Whether parts and total agree; absent where parts are missing or there is no total. */
  readonly consistent?: boolean;
  /** Whether the parts make more than the total; absent where that cannot be told. */
  readonly overcount?: boolean;
  /** How many parts have no number. */
  readonly missing: number;
}

/** Settings of {@link reconcileParts}. */
export interface ReconcilePartsOptions {
  /** Difference that rounding may leave, relative to the larger of 1, total, sum; default 1e-9. */
  readonly tolerance?: number;
}

/**
 * Compares a total with the sum of its parts: residual = T − Σ parts. It forces nothing. Known parts are a lower bound of
 * their sum while others are missing and none is negative: then only an overcount is certain.
 * Source: accounting identity; that nothing is shared out is ours.
 * @param total in the unit of the parts; `undefined` where nobody gave one
 * @param parts categories of one single-choice dimension; `undefined` where a part is missing, which is never 0
 * @returns `undefined` where a number is not finite or the sum is too large
 * @throws JalonError `invalid-argument` where the tolerance is negative or no number
 * @example
 * ```ts
 * import { reconcileParts } from '@jalon/indicators';
 * reconcileParts(100, [60, 38]);
 * // => { sum: 98, residual: 2, consistent: false, overcount: false, missing: 0 }
 * reconcileParts(100, [60, undefined])?.residual; // => 40
 * reconcileParts(100, [60, 45])?.overcount; // => true
 * ```
 */
export function reconcileParts(
  total: number | undefined,
  parts: readonly (number | undefined)[],
  options: ReconcilePartsOptions = {},
): PartsReconciliation | undefined {
  const { tolerance = 1e-9 } = options;
  if (!(tolerance >= 0)) {
    throw new JalonError('invalid-argument', `A tolerance of 0 or more was expected, found ${tolerance}.`, {
      tolerance,
    });
  }
  const known = parts.filter((part) => part !== undefined);
  const made = sum(known);
  const missing = parts.length - known.length;
  if (made === undefined || (total !== undefined && !Number.isFinite(total))) return undefined;
  if (total === undefined) return { sum: made, missing };
  // minus zero is zero
  const residual = total - made + 0;
  if (!Number.isFinite(residual)) return undefined;
  const isNear = Math.abs(residual) <= tolerance * Math.max(1, Math.abs(total), Math.abs(made));
  const isBeyond = residual < 0 && !isNear;
  const isLowerBound = known.every((part) => part >= 0);
  const isComplete = missing === 0;
  return present({
    sum: made,
    residual,
    consistent: isComplete ? isNear : isBeyond && isLowerBound ? false : undefined,
    overcount: isComplete ? isBeyond : isBeyond && isLowerBound ? true : undefined,
    missing,
  });
}
