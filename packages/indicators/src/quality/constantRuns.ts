import { JalonError } from '@jalon/core';

/** A stretch of the very same value. */
export interface ConstantRun {
  /** Place of its first value, counted from 0. */
  readonly start: number;
  readonly length: number;
  readonly value: number;
}

/**
 * Stretches in which the very same value comes again and again, as it does where it was copied from the period before. A missing
 * value ends a stretch. Zeros are left out: nothing happened, and that is a value. Source: ours.
 * @param values in the order of time; `undefined` where one is missing
 * @param options `minimum`: least length, a whole number of 2 or more, default 4
 * @throws JalonError `invalid-argument` where the minimum is none
 * @example
 * ```ts
 * import { constantRuns } from '@jalon/indicators';
 * constantRuns([12, 31, 31, 31, 31, 30]); // => [{ start: 1, length: 4, value: 31 }]
 * ```
 */
export function constantRuns(
  values: readonly (number | undefined)[],
  options: { readonly minimum?: number } = {},
): readonly ConstantRun[] {
  const { minimum = 4 } = options;
  if (!(Number.isSafeInteger(minimum) && minimum >= 2)) {
    throw new JalonError('invalid-argument', `A length of 2 or more was expected, found ${minimum}.`, {
      minimum,
    });
  }
  const runs: ConstantRun[] = [];
  for (let start = 0; start < values.length; ) {
    const value = values[start];
    let end = start + 1;
    while (end < values.length && values[end] === value) end += 1;
    const isValue = value !== undefined && Number.isFinite(value) && value !== 0;
    if (isValue && end - start >= minimum) runs.push({ start, length: end - start, value });
    start = end;
  }
  return runs;
}
