import { mapKnown, type Values } from './knownRange.ts';
import { type RanksOptions, ranks } from './ranks.ts';

/**
 * How many others each value leaves behind: rank − 1.
 * Source: Borda, Mémoire sur les élections au scrutin, 1781.
 * @param options equal values share the lowest of their places unless told otherwise
 * @returns 0 or more in the order given; `undefined` for what is missing
 * @example
 * ```ts
 * import { bordaScores } from '@jalon/indicators';
 * bordaScores([10, 30, undefined, 20]); // => [0, 2, undefined, 1]
 * ```
 */
export const bordaScores = (values: Values, options: RanksOptions = {}): Values =>
  mapKnown(ranks(values, { ties: 'min', ...options }), (place) => place - 1);
