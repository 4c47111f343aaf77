import { mapKnown, type Values } from './knownRange.ts';
import { type RanksOptions, ranks } from './ranks.ts';

/**
 * The place of each value as a share of the way from the last to the first: (rank − 1) / (n − 1).
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators, 2008, 5.1.
 * @param options equal values share the lowest of their places unless told otherwise
 * @returns 0 to 1 in the order given; `undefined` for what is missing, and where there is one value only
 * @example
 * ```ts
 * import { percentileRanks } from '@jalon/indicators';
 * percentileRanks([10, 30, 10, undefined, 40, 20]); // => [0, 0.75, 0, undefined, 1, 0.5]
 * ```
 */
export function percentileRanks(values: Values, options: RanksOptions = {}): Values {
  const places = ranks(values, { ties: 'min', ...options });
  const n = places.filter((place) => place !== undefined).length;
  return mapKnown(places, (place) => (place - 1) / (n - 1));
}
