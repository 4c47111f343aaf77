/**
 * A difference of means in standard deviations. A standard deviation no larger than the rounding noise of the means is
 * none, and neither is the answer.
 */
export function standardised(mean: number, reference: number, deviation: number): number | undefined {
  const noise = 10 * Number.EPSILON * Math.max(Math.abs(mean), Math.abs(reference));
  const value = (mean - reference) / deviation + 0;
  return deviation > noise && Number.isFinite(deviation) && Number.isFinite(value) ? value : undefined;
}
