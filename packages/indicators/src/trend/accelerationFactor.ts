import { present } from '../result/present.ts';

/** How much faster things have to go. */
export interface Acceleration {
  /** Required over observed rate: 2 is twice as fast; left out where the observed rate is 0 or less: it has to turn first. */
  readonly multiplier?: number;
  /** Required less observed rate, in their unit; 0 or less where things go fast enough. */
  readonly gap: number;
  /** Whether the observed rate is at least the required one. */
  readonly onTrack: boolean;
}

/**
 * How many times faster than so far a rate has to become: required / observed, with the difference.
 * Source: the ratio of required to observed annual rate of reduction, as UNICEF tells progress towards child survival targets.
 * @param rates both in one unit per step of time, counted positive in the wanted direction
 * @returns `undefined` where a rate is not finite
 * @example
 * ```ts
 * import { accelerationFactor } from '@jalon/indicators';
 * accelerationFactor({ observed: 0.02, required: 0.05 })?.multiplier; // => 2.5
 * accelerationFactor({ observed: -0.01, required: 0.05 })?.multiplier; // => undefined
 * ```
 */
export function accelerationFactor(rates: {
  readonly observed: number;
  readonly required: number;
}): Acceleration | undefined {
  const { observed, required } = rates;
  const gap = required - observed;
  if (![observed, required, gap].every(Number.isFinite)) return undefined;
  const multiplier = observed > 0 ? required / observed + 0 : undefined;
  return { ...present({ multiplier }), gap, onTrack: observed >= required };
}
