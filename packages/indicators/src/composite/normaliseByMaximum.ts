import { knownRange, mapKnown, type Values } from './knownRange.ts';

/**
 * Each value as a fraction of the largest one: x / max.
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators, 2008, 5.4.
 * @returns 1 at the largest value; `undefined` for what is missing, and for all where the largest is not above 0
 * @example
 * ```ts
 * import { normaliseByMaximum } from '@jalon/indicators';
 * normaliseByMaximum([2, undefined, 8]); // => [0.25, undefined, 1]
 * ```
 */
export function normaliseByMaximum(values: Values): Values {
  const range = knownRange(values);
  return mapKnown(values, (value) => (range && range.max > 0 ? value / range.max : undefined));
}
