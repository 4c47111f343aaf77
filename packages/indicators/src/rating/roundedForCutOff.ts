/** A share as cut-offs see it: 12 significant digits, so that 0.95 reached by way of 0.1 + 0.85 is 0.95. */
export const roundedForCutOff = (share: number): number => Number(share.toPrecision(12));
