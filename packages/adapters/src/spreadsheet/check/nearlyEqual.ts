/**
 * Whether a declared figure is a computed one, as far as the decimals that it is written with can tell.
 * @param decimals of the declared figure
 */
export function nearlyEqual(declared: number, computed: number, decimals: number): boolean {
  const noise = 1e-9 * Math.max(1, Math.abs(declared), Math.abs(computed));
  return Math.abs(declared - computed) <= 0.5 * 10 ** -decimals + noise;
}
