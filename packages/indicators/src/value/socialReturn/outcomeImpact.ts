import { finiteNumber } from '../../statistics/finiteNumber.ts';
import { isShare } from './isShare.ts';
import type { OutcomeValue } from './ValueMap.ts';

/**
 * The impact of one outcome in its first year: quantity × proxy × (1 − deadweight) × (1 − displacement) × (1 −
 * attribution to others). Source: SROI Network, A Guide to Social Return on Investment (2012), stage 4.
 * @param outcome quantity, proxy, and the shares to deduct, each from 0 to 1; a share that is not given deducts nothing
 * @returns in the currency unit of the proxy; `undefined` where a share is outside 0 to 1 or a number is not finite
 * @example
 * ```ts
 * import { outcomeImpact } from '@jalon/indicators';
 * outcomeImpact({ quantity: 100, proxy: 500, deadweight: 0.25, displacement: 0.5 }); // => 18750
 * outcomeImpact({ quantity: 100, proxy: 500, deadweight: 1.2 }); // => undefined
 * ```
 */
export function outcomeImpact(
  outcome: Pick<OutcomeValue, 'quantity' | 'proxy' | 'deadweight' | 'displacement' | 'attributionToOthers'>,
): number | undefined {
  const { quantity, proxy, deadweight = 0, displacement = 0, attributionToOthers = 0 } = outcome;
  if (![deadweight, displacement, attributionToOthers].every(isShare)) return undefined;
  return finiteNumber(quantity * proxy * (1 - deadweight) * (1 - displacement) * (1 - attributionToOthers));
}
