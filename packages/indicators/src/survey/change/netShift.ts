import { finiteNumber } from '../../statistics/finiteNumber.ts';
import type { PairedShift } from '../answers/pairedShift.ts';

/**
 * How far those who improved outnumber those who got worse: (improved − worse) / paired.
 * Source: the effect size of the sign test; Conover, Practical Nonparametric Statistics, 3rd ed. 1999, section 3.4.
 * @returns −1 (all worse) to 1 (all improved); `undefined` where nobody answered twice
 * @example
 * ```ts
 * import { netShift } from '@jalon/indicators';
 * netShift({ improved: 6, worse: 2, paired: 16 }); // => 0.25
 * ```
 */
export function netShift(shift: Pick<PairedShift, 'improved' | 'worse' | 'paired'>): number | undefined {
  const { improved, worse, paired } = shift;
  if (!(improved >= 0 && worse >= 0 && paired > 0 && improved + worse <= paired)) return undefined;
  return finiteNumber((improved - worse) / paired + 0);
}
