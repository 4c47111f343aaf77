/** A statistic in standard deviations from what chance alone leads to expect, half a step nearer to it if so wished. */
export function standardScore(gap: number, variance: number, continuity: boolean): number {
  const corrected = continuity ? Math.sign(gap) * Math.max(0, Math.abs(gap) - 0.5) : gap;
  return corrected / Math.sqrt(variance);
}
