import { finiteNumber } from '../../statistics/finiteNumber.ts';
import { type CostEffect, costEffectivenessRatio } from './costEffectivenessRatio.ts';

/** Which of two alternatives is better on one side and not worse on the other; `none` where it is a trade-off. */
export type Dominance = 'first' | 'second' | 'equal' | 'none';

/** Two alternatives compared, the first minus the second. */
export interface IncrementalComparison {
  /** Cost of the first minus cost of the second. */
  readonly incrementalCost: number;
  /** Effect of the first minus effect of the second. */
  readonly incrementalEffect: number;
  /**
   * Incremental cost per unit of incremental effect; absent where the effects are equal. Where one alternative dominates,
   * its sign says nothing: read {@link IncrementalComparison.dominance} instead.
   */
  readonly icer?: number;
  /** Threshold × incremental effect − incremental cost; absent without a threshold. Above 0 speaks for the first. */
  readonly netMonetaryBenefit?: number;
  readonly dominance: Dominance;
}

/**
 * Compares two alternatives: ICER = (C1 − C2) / (E1 − E2), net monetary benefit = λ (E1 − E2) − (C1 − C2), and whether one
 * dominates the other, that is, costs no more and achieves no less, one of the two being strict.
 * Source: Drummond et al., Methods for the Economic Evaluation of Health Care Programmes (4th ed., 2015), ch. 2, 11.
 * @param first the alternative that is asked about
 * @param second what it is compared with
 * @param options `threshold`: what one unit of effect may cost, in the currency unit
 * @returns `undefined` where a number is not finite or a difference too large
 * @example
 * ```ts
 * import { incrementalCostEffectiveness } from '@jalon/indicators';
 * incrementalCostEffectiveness({ cost: 9000, effect: 12 }, { cost: 5000, effect: 10 }, { threshold: 2500 });
 * // => { incrementalCost: 4000, incrementalEffect: 2, icer: 2000, netMonetaryBenefit: 1000, dominance: 'none' }
 * incrementalCostEffectiveness({ cost: 4000, effect: 12 }, { cost: 5000, effect: 12 })?.dominance; // => 'first'
 * ```
 */
export function incrementalCostEffectiveness(
  first: CostEffect,
  second: CostEffect,
  options: { readonly threshold?: number } = {},
): IncrementalComparison | undefined {
  const incrementalCost = finiteNumber(first.cost - second.cost);
  const incrementalEffect = finiteNumber(first.effect - second.effect);
  if (incrementalCost === undefined || incrementalEffect === undefined) return undefined;
  const icer = costEffectivenessRatio({ cost: incrementalCost, effect: incrementalEffect });
  const benefit = finiteNumber((options.threshold ?? Number.NaN) * incrementalEffect - incrementalCost);
  return {
    incrementalCost,
    incrementalEffect,
    ...(icer !== undefined && { icer }),
    ...(benefit !== undefined && { netMonetaryBenefit: benefit }),
    dominance: dominanceOf(incrementalCost, incrementalEffect),
  };
}

function dominanceOf(cost: number, effect: number): Dominance {
  if (cost === 0 && effect === 0) return 'equal';
  if (cost <= 0 && effect >= 0) return 'first';
  return cost >= 0 && effect <= 0 ? 'second' : 'none';
}
