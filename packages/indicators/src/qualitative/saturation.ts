import { JalonError } from '@jalon/core';

/** What one interview added. */
export interface InterviewYield {
  /** Different codes in it. */
  readonly codes: number;
  /** Codes that no interview before it had. */
  readonly newCodes: number;
  /** Different codes up to it. */
  readonly cumulative: number;
}

/** How what interviews bring that is new dries up. */
export interface Saturation {
  /** One entry per interview, in the order in which they were held. */
  readonly interviews: readonly InterviewYield[];
  /**
   * The number of interviews, the run included, by which saturation was reached; absent where it was not. It is told with
   * base, run and threshold.
   */
  readonly reachedAt?: number;
}

/** Settings of {@link saturation}. */
export interface SaturationOptions {
  /** Interviews that make the base, 1 or more; default 4. */
  readonly baseSize?: number;
  /** Interviews looked at together for what is new, 1 or more; default 2. */
  readonly runLength?: number;
  /** Largest share of new codes, over the codes of the base, that counts as nothing new; default 0.05. */
  readonly threshold?: number;
}

/**
 * New codes per interview, with the point from which hardly anything new comes: the first run of interviews after the base
 * whose new codes are at most 5 % of the codes of the base.
 * Source: G. Guest, E. Namey, M. Chen, A simple method to assess and report thematic saturation, PLoS ONE 15 (2020) e0232076.
 * @param interviews the codes of each interview, in the order in which they were held
 * @throws JalonError `invalid-argument` where base or run is no whole number of 1 or more
 * @example
 * ```ts
 * import { saturation } from '@jalon/indicators';
 * const found = saturation([['a', 'b'], ['b', 'c'], ['a'], ['c'], ['b'], ['a']]);
 * found.interviews.map(({ newCodes }) => newCodes); // => [2, 1, 0, 0, 0, 0]
 * found.reachedAt; // => 6
 * ```
 */
export function saturation(
  interviews: readonly (readonly string[])[],
  options: SaturationOptions = {},
): Saturation {
  const { baseSize = 4, runLength = 2, threshold = 0.05 } = options;
  for (const [name, size] of Object.entries({ baseSize, runLength })) {
    if (!(Number.isSafeInteger(size) && size >= 1))
      throw new JalonError(
        'invalid-argument',
        `${name}: a whole number of 1 or more was expected, found ${size}.`,
        {
          [name]: size,
        },
      );
  }
  const seen = new Set<string>();
  const yields = interviews.map((codes): InterviewYield => {
    const own = new Set(codes);
    const before = seen.size;
    for (const code of own) seen.add(code);
    return { codes: own.size, newCodes: seen.size - before, cumulative: seen.size };
  });
  const base = yields[baseSize - 1]?.cumulative ?? 0;
  for (let end = baseSize + runLength; base > 0 && end <= yields.length; end += 1) {
    const added = yields.slice(end - runLength, end).reduce((total, { newCodes }) => total + newCodes, 0);
    if (added / base <= threshold) return { interviews: yields, reachedAt: end };
  }
  return { interviews: yields };
}
