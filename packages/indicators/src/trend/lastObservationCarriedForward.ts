import { JalonError } from '@jalon/core';

/** Settings of {@link lastObservationCarriedForward}. */
export interface CarryForwardOptions {
  /** For how many steps a value stays current, 0 or more; default without end. */
  readonly maxAge?: number;
}

/**
 * Fills each gap with the last value before it, as long as that is not too old. What is filled is `carried-forward`, never
 * `reported`; before the first value nothing is invented.
 * Source: last observation carried forward; National Research Council, The Prevention and Treatment of Missing Data in
 * Clinical Trials (2010), which also says why it is no substitute for a value.
 * @param values at equal steps of time, `undefined` where one is missing
 * @returns one value per step in the unit of the values, `undefined` where none is current or the last one is not finite
 * @throws JalonError `invalid-argument` where `maxAge` is below 0 or no number
 * @example
 * ```ts
 * import { lastObservationCarriedForward } from '@jalon/indicators';
 * lastObservationCarriedForward([undefined, 3, undefined, undefined, 5]); // => [undefined, 3, 3, 3, 5]
 * lastObservationCarriedForward([3, undefined, undefined], { maxAge: 1 }); // => [3, 3, undefined]
 * ```
 */
export function lastObservationCarriedForward(
  values: readonly (number | undefined)[],
  options: CarryForwardOptions = {},
): (number | undefined)[] {
  const { maxAge = Infinity } = options;
  if (!(maxAge >= 0)) {
    throw new JalonError('invalid-argument', `A maxAge of 0 or more was expected, found ${maxAge}.`, {
      maxAge,
    });
  }
  let last: number | undefined;
  let age = 0;
  return values.map((value) => {
    age = value === undefined ? age + 1 : 0;
    if (value !== undefined) last = value;
    return age <= maxAge && last !== undefined && Number.isFinite(last) ? last : undefined;
  });
}
