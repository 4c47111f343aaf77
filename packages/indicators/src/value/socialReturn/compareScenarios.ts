import { changedMap } from './changedMap.ts';
import type { ReturnScenario } from './MapChange.ts';
import { type SocialReturnOptions, socialReturn } from './socialReturn.ts';
import type { ValueMap } from './ValueMap.ts';

/** What a value map gives under one scenario. */
export interface ScenarioReturn {
  readonly id: string;
  /** Present value in the currency unit of the map; absent where it has no answer. */
  readonly presentValue?: number;
  /** Present value over investment; absent where it has no answer. */
  readonly ratio?: number;
  /** Net present value over investment; absent where it has no answer. */
  readonly netRatio?: number;
}

/**
 * Scenario analysis: several assumptions are set otherwise together, and the value map computed anew for each scenario.
 * Source: HM Treasury, The Green Book (2022), chapter 5; SROI Network, A Guide to Social Return on Investment (2012), stage 5.4.
 * @param map inputs and outcomes in one currency unit
 * @param scenarios each with its changes, and another rate or investment where it has one
 * @param options the discount rate and how values fade, where the scenario says nothing else
 * @returns one record per scenario, in their order
 * @throws `JalonError` (`unknown-id`) where a change names an outcome that the map does not hold
 * @example
 * ```ts
 * import { compareScenarios } from '@jalon/indicators';
 * const map = { inputs: [400], outcomes: [{ id: 'a', quantity: 10, proxy: 100, duration: 1 }] };
 * const careful = { id: 'careful', changes: [{ outcome: 'a', parameter: 'deadweight' as const, value: 0.5 }], investment: 500 };
 * compareScenarios(map, [careful]); // => [{ id: 'careful', presentValue: 500, ratio: 1, netRatio: 0 }]
 * ```
 */
export function compareScenarios(
  map: ValueMap,
  scenarios: readonly ReturnScenario[],
  options: SocialReturnOptions = {},
): readonly ScenarioReturn[] {
  return scenarios.map(({ id, changes = [], rate, investment }) => {
    const changed = changedMap(map, changes);
    const found = socialReturn(
      { ...changed, inputs: investment === undefined ? changed.inputs : [investment] },
      { ...options, ...(rate !== undefined && { rate }) },
    );
    if (!found) return { id };
    const { presentValue, ratio, netRatio } = found;
    return {
      id,
      presentValue,
      ...(ratio !== undefined && { ratio }),
      ...(netRatio !== undefined && { netRatio }),
    };
  });
}
