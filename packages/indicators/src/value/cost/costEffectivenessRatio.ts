import { finiteNumber } from '../../statistics/finiteNumber.ts';

/** What an alternative costs and what it achieves. */
export interface CostEffect {
  /** In one currency unit. */
  readonly cost: number;
  /** In the unit of the outcome: people in work, QALYs, WELLBYs. */
  readonly effect: number;
}

/**
 * Average cost per unit of effect: cost / effect.
 * Source: Drummond et al., Methods for the Economic Evaluation of Health Care Programmes (4th ed., 2015), ch. 4.
 * @returns in currency units per unit of effect; `undefined` where the effect is 0 or a number is not finite
 * @example
 * ```ts
 * import { costEffectivenessRatio } from '@jalon/indicators';
 * costEffectivenessRatio({ cost: 5000, effect: 10 }); // => 500
 * costEffectivenessRatio({ cost: 5000, effect: 0 }); // => undefined
 * ```
 */
export function costEffectivenessRatio({ cost, effect }: CostEffect): number | undefined {
  return Number.isFinite(effect) ? finiteNumber(cost / effect) : undefined;
}
