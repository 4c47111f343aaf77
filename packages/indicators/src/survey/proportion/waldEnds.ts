/** p ∓ z √(p(1 − p)/n). */
export function waldEnds(
  p: number,
  n: number,
  z: number,
): { readonly lower: number; readonly upper: number } {
  const margin = z * Math.sqrt((p * (1 - p)) / n);
  return { lower: p - margin, upper: p + margin };
}
