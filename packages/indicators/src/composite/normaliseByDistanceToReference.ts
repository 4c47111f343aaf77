import { JalonError } from '@jalon/core';
import { knownRange, mapKnown, type Values } from './knownRange.ts';

/** Settings of {@link normaliseByDistanceToReference}. */
export interface DistanceToReferenceOptions {
  /** Which of the values the others are measured against, counted from 0. */
  readonly reference: number;
  /** Whether values beyond the reference stop at 1; default false. */
  readonly cap?: boolean;
}

/**
 * How far each value has come from the smallest one towards that of a unit of reference: (x − min) / (reference − min).
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators, 2008, 5.4.
 * @returns 0 at the smallest value, 1 at the reference; `undefined` for what is missing, and for all where the reference
 * is missing or the smallest
 * @throws JalonError `invalid-argument` where there is no such unit
 * @example
 * ```ts
 * import { normaliseByDistanceToReference } from '@jalon/indicators';
 * normaliseByDistanceToReference([2, 4, 6], { reference: 1 }); // => [0, 1, 2]
 * ```
 */
export function normaliseByDistanceToReference(values: Values, options: DistanceToReferenceOptions): Values {
  const { reference, cap = false } = options;
  if (!(Number.isInteger(reference) && reference >= 0 && reference < values.length))
    throw new JalonError(
      'invalid-argument',
      `The place of one of ${values.length} values was expected, found ${reference}.`,
      { reference },
    );
  const range = knownRange(values);
  const against = values[reference];
  return mapKnown(values, (value) => {
    if (!range || against === undefined) return undefined;
    const share = (value - range.min) / (against - range.min);
    return cap ? Math.min(1, share) : share;
  });
}
