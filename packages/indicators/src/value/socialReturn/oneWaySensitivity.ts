import { finiteNumber } from '../../statistics/finiteNumber.ts';
import { changedMap } from './changedMap.ts';
import type { MapChange } from './MapChange.ts';
import { type SocialReturnOptions, socialReturn } from './socialReturn.ts';
import type { ValueMap } from './ValueMap.ts';

/** What the ratio becomes where one assumption is set otherwise. */
export interface SensitivityRatio extends Pick<MapChange, 'outcome' | 'parameter'> {
  /** What the assumption was set to; absent where it is no number. */
  readonly value?: number;
  /** Present value over investment; absent where it has no answer. */
  readonly ratio?: number;
}

/**
 * One-way sensitivity analysis: one assumption at a time is set otherwise and the ratio computed anew.
 * Source: SROI Network, A Guide to Social Return on Investment (2012), stage 5.4.
 * @param map inputs and outcomes in one currency unit
 * @param changes which assumption takes which value, one at a time
 * @param options the discount rate and how values fade
 * @returns the changes in their order, each with its ratio
 * @throws `JalonError` (`unknown-id`) where a change names an outcome that the map does not hold
 * @example
 * ```ts
 * import { oneWaySensitivity } from '@jalon/indicators';
 * const map = { inputs: [400], outcomes: [{ id: 'a', quantity: 10, proxy: 100, deadweight: 0.5, duration: 1 }] };
 * const found = oneWaySensitivity(map, [
 *   { outcome: 'a', parameter: 'deadweight', value: 0.25 },
 *   { outcome: 'a', parameter: 'proxy', value: 40 },
 * ]);
 * found.map(({ ratio }) => ratio); // => [1.875, 0.5]
 * ```
 */
export function oneWaySensitivity(
  map: ValueMap,
  changes: readonly MapChange[],
  options: SocialReturnOptions = {},
): readonly SensitivityRatio[] {
  return changes.map((change) => {
    const { outcome, parameter } = change;
    const value = finiteNumber(change.value);
    const ratio = socialReturn(changedMap(map, [change]), options)?.ratio;
    return {
      outcome,
      parameter,
      ...(value !== undefined && { value }),
      ...(ratio !== undefined && { ratio }),
    };
  });
}
