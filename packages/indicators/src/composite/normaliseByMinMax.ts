/**
 * One figure made of many: values brought to one scale, weighed, joined.
 * @module
 */
import { knownRange, mapKnown, type Values } from './knownRange.ts';

/** Settings of {@link normaliseByMinMax}. */
export interface MinMaxOptions {
  /** Where the smallest and where the largest value go; default 0 and 1. */
  readonly range?: readonly [number, number];
}

/**
 * Values stretched so that the smallest becomes 0 and the largest 1 (or the two ends of `range`): (x − min) / (max − min).
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators, 2008, 5.3.
 * @returns plain numbers in the order given; `undefined` for what is missing, and for all where all are equal
 * @example
 * ```ts
 * import { normaliseByMinMax } from '@jalon/indicators';
 * normaliseByMinMax([2, undefined, 6, 4]); // => [0, undefined, 1, 0.5]
 * normaliseByMinMax([2, 6, 4], { range: [0, 100] }); // => [0, 100, 50]
 * ```
 */
export function normaliseByMinMax(values: Values, options: MinMaxOptions = {}): Values {
  const [low, high] = options.range ?? [0, 1];
  const range = knownRange(values);
  return mapKnown(values, (value) =>
    range ? low + ((value - range.min) / (range.max - range.min)) * (high - low) : undefined,
  );
}
