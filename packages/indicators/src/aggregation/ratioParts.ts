import { JalonError } from '@jalon/core';

/** One ratio in its two parts; a part that is missing is `undefined`. */
export interface RatioPart {
  readonly numerator: number;
  readonly denominator: number;
}

/** The parts of which both sides are there. */
export function ratioParts(
  numerators: readonly (number | undefined)[],
  denominators: readonly (number | undefined)[],
): readonly RatioPart[] {
  if (numerators.length !== denominators.length)
    throw new JalonError(
      'invalid-argument',
      `As many denominators as numerators were expected, found ${denominators.length} for ${numerators.length}.`,
      { numerators: numerators.length, denominators: denominators.length },
    );
  return numerators.flatMap((numerator, n) => {
    const denominator = denominators[n];
    return numerator === undefined || denominator === undefined ? [] : [{ numerator, denominator }];
  });
}
