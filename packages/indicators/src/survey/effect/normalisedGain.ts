/**
 * Hake's normalised gain: what was gained of what could be gained, (after − before) / (maximum − before).
 * Source: Hake, Interactive-engagement versus traditional methods, American Journal of Physics 66 (1998) 64–74.
 * @param scores mean score of the group before, after, and the highest score there is, in one unit
 * @returns dimensionless: 1 where all was gained, below 0 where it was lost; `undefined` where nothing could be gained, and
 * where a number is not finite
 * @example
 * ```ts
 * import { normalisedGain } from '@jalon/indicators';
 * normalisedGain({ before: 40, after: 70, maximum: 100 }); // => 0.5
 * ```
 */
export function normalisedGain(scores: {
  readonly before: number;
  readonly after: number;
  readonly maximum: number;
}): number | undefined {
  const { before, after, maximum } = scores;
  const gain = (after - before) / (maximum - before) + 0;
  return maximum > before && Number.isFinite(maximum) && Number.isFinite(gain) ? gain : undefined;
}
