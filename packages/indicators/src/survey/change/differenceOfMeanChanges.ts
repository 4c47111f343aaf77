import type { GroupMeans } from './differenceInDifferences.ts';

/** Two changes and their difference, in the unit of the means. */
export interface DifferenceOfChanges {
  readonly treatedChange: number;
  readonly controlChange: number;
  /** The change of the treated group minus that of the other. */
  readonly effect: number;
}

/**
 * Difference-in-differences of four published means: (T₁ − T₀) − (C₁ − C₀). Without the values behind them there is no standard
 * error.
 * Source: D. Card, A. B. Krueger, American Economic Review 84 (1994) 772–793, table 3.
 * @returns `undefined` where a mean is no number
 * @example
 * ```ts
 * import { differenceOfMeanChanges } from '@jalon/indicators';
 * const means = { treatedBefore: 10, treatedAfter: 16, controlBefore: 11, controlAfter: 13 };
 * differenceOfMeanChanges(means); // => { treatedChange: 6, controlChange: 2, effect: 4 }
 * ```
 */
export function differenceOfMeanChanges(means: GroupMeans): DifferenceOfChanges | undefined {
  const treatedChange = means.treatedAfter - means.treatedBefore;
  const controlChange = means.controlAfter - means.controlBefore;
  const effect = treatedChange - controlChange;
  return Number.isFinite(effect) ? { treatedChange, controlChange, effect } : undefined;
}
