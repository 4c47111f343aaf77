/** How many of how many: a share of a sample, before it is divided. */
export interface ProportionCount {
  /** Those who do; 0 to n. Whole, or not where weights make an effective number. */
  readonly successes: number;
  /** Those who answered, above 0. */
  readonly n: number;
}

/** The share itself; none where nobody answered or more succeed than there are. */
export function proportionOf({ successes, n }: ProportionCount): number | undefined {
  return n > 0 && successes >= 0 && successes <= n && Number.isFinite(n) ? successes / n : undefined;
}
