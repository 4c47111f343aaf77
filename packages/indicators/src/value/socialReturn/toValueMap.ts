import { attributionOf } from './attributionOf.ts';
import type { ValueMapOptions } from './SroiOptions.ts';
import type { SroiMap, SroiOutcome } from './SroiResult.ts';
import type { OutcomeValue, ValueMap } from './ValueMap.ts';

/**
 * A valuation as plain numbers in minor units of its currency, for sensitivity and break-even: what is not valued is left
 * out, the proxy of a loss becomes negative, an outcome of the period after starts in year 2.
 * Source: SROI Network, A Guide to Social Return on Investment (2012), value map.
 * @param valuation inputs and outcomes in one currency
 * @param options what unclear shares of attribution mean
 * @returns `undefined` where amounts are in other currencies than the valuation, where a share of attribution is unclear
 * and not told, or where a number is not finite
 * @example
 * ```ts
 * import { toValueMap } from '@jalon/indicators';
 * const line = {
 *   id: 'a', outcome: 'confidence', stakeholder: 'parents', quantity: 10, durationYears: 2,
 *   proxy: { value: { minor: 5000, currency: 'EUR' } }, attributionUnclear: { share: 0.75 },
 * };
 * const valuation = { kind: 'forecast' as const, currency: 'EUR', inputs: [], outcomes: [line] };
 * toValueMap(valuation); // => undefined
 * toValueMap(valuation, { attribution: 'own' })?.outcomes;
 * // => [{ id: 'a', quantity: 10, proxy: 5000, duration: 2, start: 1, attributionToOthers: 0.25 }]
 * ```
 */
export function toValueMap(
  valuation: Pick<SroiMap, 'currency' | 'inputs' | 'outcomes'>,
  options: ValueMapOptions = {},
): ValueMap | undefined {
  const { currency, inputs, outcomes } = valuation;
  const amounts = [...inputs.map(({ value }) => value), ...outcomes.map(({ proxy }) => proxy?.value)];
  if (amounts.some((amount) => amount && amount.currency !== currency)) return undefined;
  const lines: OutcomeValue[] = [];
  for (const outcome of outcomes) {
    if (!outcome.proxy) continue;
    const others = attributionOf(outcome, options);
    if (others === undefined) return undefined;
    lines.push(lineFor(outcome, outcome.proxy.value.minor, others));
  }
  const valued = inputs.flatMap(({ value }) => (value ? [value.minor + 0] : []));
  const numbers = lines.flatMap((line) => Object.values(line).filter((value) => typeof value === 'number'));
  if (![...valued, ...numbers].every(Number.isFinite)) return undefined;
  return { inputs: valued, outcomes: lines };
}

function lineFor(outcome: SroiOutcome, price: number, others: number): OutcomeValue {
  const { id, quantity, durationYears, startsIn, negative, deadweight, displacement, dropOff } = outcome;
  // sums with 0 take off the sign of a zero
  return {
    id,
    quantity: quantity + 0,
    proxy: (negative ? -Math.abs(price) : price) + 0,
    duration: durationYears + 0,
    start: startsIn === 'period-after' ? 2 : 1,
    ...(deadweight && { deadweight: deadweight.share + 0 }),
    ...(displacement && { displacement: displacement.share + 0 }),
    ...(others !== 0 && { attributionToOthers: others }),
    ...(dropOff && { dropOff: dropOff.share + 0 }),
  };
}
