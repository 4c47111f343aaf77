import type { Values } from './knownRange.ts';

/** Which rank equal values get: the lowest of theirs, the highest, the mean, or the next whole number without gaps. */
export type Ties = 'min' | 'max' | 'average' | 'dense';

/** Settings of {@link ranks}. */
export interface RanksOptions {
  /** Default `average`. */
  readonly ties?: Ties;
}

/**
 * The place of each value among the others, from 1 for the smallest.
 * @returns places in the order given; `undefined` for what is missing or not finite
 * @example
 * ```ts
 * import { ranks } from '@jalon/indicators';
 * ranks([10, 30, 10, undefined, 40]); // => [1.5, 3, 1.5, undefined, 4]
 * ranks([10, 30, 10, 40], { ties: 'min' }); // => [1, 3, 1, 4]
 * ```
 */
export function ranks(values: Values, options: RanksOptions = {}): Values {
  const { ties = 'average' } = options;
  const sorted = values
    .filter((value) => value !== undefined)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const places = new Map<number, number>();
  for (let from = 0, dense = 1; from < sorted.length; dense++) {
    const value = sorted[from] as number;
    let to = from;
    while (sorted[to + 1] === value) to++;
    places.set(value, { min: from + 1, max: to + 1, average: (from + to) / 2 + 1, dense }[ties]);
    from = to + 1;
  }
  return values.map((value) => (value === undefined ? undefined : places.get(value)));
}
