/** The logarithm of the odds of a share strictly between 0 and 1. */
export const logit = (share: number): number => Math.log(share) - Math.log1p(-share);

/** The share whose log odds these are. */
export const inverseLogit = (odds: number): number => 1 / (1 + Math.exp(-odds));
