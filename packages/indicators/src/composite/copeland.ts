import { JalonError } from '@jalon/core';
import type { Values } from './knownRange.ts';

/** Settings of {@link copeland}. */
export interface CopelandOptions {
  /** How much each criterion counts, 0 or more; default the same for all. */
  readonly weights?: readonly number[];
}

/** Who beats whom, and how often each one does. */
export interface CopelandComparison {
  /** Number of units beaten less the number of units that beat it, in the order given. */
  readonly scores: readonly number[];
  /** Share of the weight, 0 to 1, on which the unit of the row is better than that of the column; `null` where no criterion compares them, as a unit with itself. */
  readonly outranking: readonly (readonly (number | null)[])[];
}

/**
 * Units compared two by two on all criteria, without adding up what cannot be added: one beats another where it is better
 * on more than half of the weight. A tie on a criterion counts half for each; a missing value leaves that criterion out.
 * Source: Copeland 1951; OECD/JRC, Handbook on Constructing Composite Indicators, 2008, 6.
 * @param units one row per unit, one column per criterion, more is better
 * @throws JalonError `invalid-argument` where rows or weights are not of one length
 * @example
 * ```ts
 * import { copeland } from '@jalon/indicators';
 * copeland([[1, 3, 2], [2, 2, 3], [3, 1, 1], [4, 5, 4]]).scores; // => [-1, 1, -3, 3]
 * ```
 */
export function copeland(units: readonly Values[], options: CopelandOptions = {}): CopelandComparison {
  const width = units[0]?.length ?? 0;
  const weights = options.weights ?? Array.from({ length: width }, () => 1);
  if (weights.length !== width || units.some((unit) => unit.length !== width))
    throw new JalonError('invalid-argument', `Rows and weights of one length were expected (${width}).`, {
      width,
    });
  const outranking = units.map((one) =>
    units.map((other) => (one === other ? null : (betterShare(one, other, weights) ?? null))),
  );
  const scores = outranking.map((row) =>
    row.reduce<number>((total, share) => total + (share === null ? 0 : Math.sign(share - 0.5)), 0),
  );
  return { scores, outranking };
}

function betterShare(one: Values, other: Values, weights: readonly number[]): number | undefined {
  let better = 0;
  let all = 0;
  for (const [n, weight] of weights.entries()) {
    const [a, b] = [one[n], other[n]];
    if (a === undefined || b === undefined || !Number.isFinite(weight) || weight <= 0) continue;
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    all += weight;
    better += a > b ? weight : a === b ? weight / 2 : 0;
  }
  return all > 0 && Number.isFinite(all) ? better / all : undefined;
}
