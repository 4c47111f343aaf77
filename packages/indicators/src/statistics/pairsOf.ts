import { JalonError } from '@jalon/core';

/** The pairs of two columns where both sides are there; arrays of different length are a slip of the programmer. */
export function pairsOf(
  x: readonly (number | undefined)[],
  y: readonly (number | undefined)[],
): readonly (readonly [number, number])[] {
  if (x.length !== y.length)
    throw new JalonError(
      'invalid-argument',
      `Two arrays of one length were expected, found ${x.length} and ${y.length}.`,
      {
        lengths: [x.length, y.length],
      },
    );
  return x.flatMap((a, n) => {
    const b = y[n];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
}
