import { JalonError } from '@jalon/core';
import { mean } from '../statistics/mean.ts';
import { median } from '../statistics/median.ts';
import type { Values } from './knownRange.ts';

/** Settings of {@link impute}. */
export interface ImputeOptions {
  /** What takes the place of a missing value: the mean (default) or the median of those that are there. */
  readonly by?: 'mean' | 'median';
  /** The group of each value; a gap is then filled from its own group alone. */
  readonly groups?: readonly string[];
}

/** Values without gaps where that was possible, and which of them were put in. */
export interface Imputed {
  /** In the unit of the values; `undefined` where nothing is known to fill a gap with. */
  readonly values: Values;
  /** Places of the values that were put in, counted from 0: they are estimates and are shown as such. */
  readonly imputed: readonly number[];
}

/**
 * Gaps filled with the mean or the median of what is there, of the whole or of the own group. It never happens unasked.
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators, 2008, 3.
 * @throws JalonError `invalid-argument` where there are not as many groups as values
 * @example
 * ```ts
 * import { impute } from '@jalon/indicators';
 * impute([1, undefined, 4]); // => { values: [1, 2.5, 4], imputed: [1] }
 * impute([1, undefined, 4, 5], { groups: ['a', 'a', 'b', 'b'] }).values; // => [1, 1, 4, 5]
 * ```
 */
export function impute(values: Values, options: ImputeOptions = {}): Imputed {
  const { by = 'mean', groups } = options;
  if (groups && groups.length !== values.length)
    throw new JalonError(
      'invalid-argument',
      `As many groups as values were expected (${values.length}), found ${groups.length}.`,
      { values: values.length, groups: groups.length },
    );
  const known = new Map<string, number[]>();
  for (const [n, value] of values.entries()) {
    if (value === undefined) continue;
    const group = groups?.[n] ?? '';
    known.set(group, [...(known.get(group) ?? []), value]);
  }
  const centres = new Map([...known].map(([group, all]) => [group, by === 'mean' ? mean(all) : median(all)]));
  const filled = values.map((value, n) => {
    const found = value ?? centres.get(groups?.[n] ?? '');
    return found !== undefined && Number.isFinite(found) ? found : undefined;
  });
  return {
    values: filled,
    imputed: filled.flatMap((value, n) => (value !== undefined && values[n] === undefined ? [n] : [])),
  };
}
