import { mean } from '../statistics/mean.ts';
import { standardDeviation } from '../statistics/standardDeviation.ts';
import { mapKnown, type Values } from './knownRange.ts';

/** Settings of {@link normaliseByZScore}. */
export interface ZScoreOptions {
  /** Mean of the result; default 0. */
  readonly mean?: number;
  /** Standard deviation of the result; default 1. */
  readonly standardDeviation?: number;
}

/**
 * Values as standard deviations from their mean: (x − x̄) / s, s of the sample (n − 1), moved to the mean and spread asked for.
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators, 2008, 5.2.
 * @returns plain numbers in the order given; `undefined` for what is missing, and for all where all are equal
 * @example
 * ```ts
 * import { normaliseByZScore } from '@jalon/indicators';
 * normaliseByZScore([2, undefined, 4, 6]); // => [-1, undefined, 0, 1]
 * ```
 */
export function normaliseByZScore(values: Values, options: ZScoreOptions = {}): Values {
  const known = values.filter((value) => value !== undefined);
  const [centre, spread] = [mean(known), standardDeviation(known)];
  return mapKnown(values, (value) =>
    centre === undefined || spread === undefined
      ? undefined
      : (options.mean ?? 0) + ((value - centre) / spread) * (options.standardDeviation ?? 1),
  );
}
