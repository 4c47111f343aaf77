import { finiteNumber } from '../../statistics/finiteNumber.ts';

/**
 * What something costs with its share of the overheads: direct cost × (1 + overhead rate).
 * Source: Drummond et al., Methods for the Economic Evaluation of Health Care Programmes (4th ed., 2015), ch. 7.
 * @param cost the direct cost in any currency unit, and overheads as a fraction of it (0.15 for 15 %), default 0
 * @returns in the unit of the direct cost; `undefined` where the rate is negative or a number is not finite
 * @example
 * ```ts
 * import { fullCost } from '@jalon/indicators';
 * fullCost({ direct: 100000, overheadRate: 0.25 }); // => 125000
 * fullCost({ direct: 100000 }); // => 100000
 * ```
 */
export function fullCost(cost: {
  readonly direct: number;
  readonly overheadRate?: number;
}): number | undefined {
  const { direct, overheadRate = 0 } = cost;
  return overheadRate >= 0 ? finiteNumber(direct * (1 + overheadRate)) : undefined;
}
