import { decimalsOf } from '@jalon/core';

/**
 * Whether a figure that people wrote down is the computed one, rounded as they rounded it: 93.3 is 93.333…, 93 too.
 * @param declared as written, in any unit
 * @param computed in the same unit
 */
export function agreesAsWritten(declared: number, computed: number): boolean {
  const rounding = 0.5 * 10 ** -decimalsOf(declared);
  const noise = 1e-9 * Math.max(1, Math.abs(computed));
  return Math.abs(declared - computed) <= Math.min(rounding, 0.5) + noise;
}
