import { JalonError } from '@jalon/core';

/** How many partners there are, and how many ties between them. */
export interface NetworkSize {
  /** Partners in the network. */
  readonly partners: number;
  /** Ties between two different partners, each counted once. */
  readonly ties: number;
}

/** Settings of {@link networkDensity}. */
export interface NetworkDensityOptions {
  /** Whether a tie leads one way, so that two partners may have two; default no. */
  readonly directed?: boolean;
}

/**
 * How many of the ties that partners could have exist: L / (n(n − 1) / 2), or L / (n(n − 1)) where ties lead one way. A
 * dense network is not for that a better one: each tie takes time.
 * Source: Wasserman, Faust, Social Network Analysis, 1994, § 4.3.
 * @returns a fraction; `undefined` of fewer than two partners, and where there are more ties than there can be
 * @throws JalonError `invalid-argument` where a count is not a whole number, 0 or more
 * @example
 * ```ts
 * import { networkDensity } from '@jalon/indicators';
 * networkDensity({ partners: 6, ties: 9 }); // => 0.6
 * networkDensity({ partners: 6, ties: 9 }, { directed: true }); // => 0.3
 * networkDensity({ partners: 1, ties: 0 }); // => undefined
 * ```
 */
export function networkDensity(
  { partners, ties }: NetworkSize,
  options: NetworkDensityOptions = {},
): number | undefined {
  if (![partners, ties].every((count) => Number.isInteger(count) && count >= 0))
    throw new JalonError(
      'invalid-argument',
      `Whole numbers were expected, found ${partners} partners and ${ties} ties.`,
      {
        partners,
        ties,
      },
    );
  const possible = (partners * (partners - 1)) / (options.directed ? 1 : 2);
  return partners < 2 || ties > possible ? undefined : ties / possible;
}
