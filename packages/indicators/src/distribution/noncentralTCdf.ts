import betainc from '@stdlib/math-base-special-betainc';
import gammaln from '@stdlib/math-base-special-gammaln';
import { finiteNumber } from '../statistics/finiteNumber.ts';
import { normalCdf } from './normalCdf.ts';

/** Beyond this the series has too many terms to be of use. */
const largest = 1000;
/** What is less than this beside 1 changes nothing. */
const negligible = 1e-18;

/**
 * The probability that noncentral t is at most t, by its series of incomplete beta functions:
 * Φ(−δ) + ½ Σ (p_j I(y; j + ½, ν/2) + q_j I(y; j + 1, ν/2)), y = t² / (t² + ν). It gives the exact interval of an effect size.
 * Source: Lenth, Algorithm AS 243, Applied Statistics 38 (1989) 185–189; here summed outwards from the largest term.
 * @param df degrees of freedom ν, above 0
 * @param noncentrality δ, from −1000 to 1000; 0 is Student's t
 * @returns 0 to 1; `undefined` where t is not a number, or outside these ranges
 * @example
 * ```ts
 * import { noncentralTCdf } from '@jalon/indicators/distribution';
 * noncentralTCdf(2, 9, 1.5)?.toFixed(9); // => '0.655875914'
 * ```
 */
export function noncentralTCdf(t: number, df: number, noncentrality: number): number | undefined {
  if (Number.isNaN(t) || !(df > 0 && Number.isFinite(df)) || !(Math.abs(noncentrality) <= largest))
    return undefined;
  if (t < 0) {
    const above = noncentralTCdf(-t, df, -noncentrality);
    return above === undefined ? undefined : 1 - above;
  }
  const below = normalCdf(-noncentrality) ?? 0;
  const square = t * t;
  const y = square === Number.POSITIVE_INFINITY ? 1 : square / (square + df);
  if (y === 0) return below;
  const half = noncentrality ** 2 / 2;
  const mode = Math.floor(half);
  const total = outwards(mode, 1) + outwards(mode - 1, -1);
  return finiteNumber(Math.min(1, Math.max(0, below + total / 2)));

  function outwards(from: number, step: 1 | -1): number {
    let sum = 0;
    for (let j = from; j >= 0; j += step) {
      const [even, odd] = weights(j);
      sum += even * betainc(y, j + 0.5, df / 2) + odd * betainc(y, j + 1, df / 2);
      if (even + Math.abs(odd) < negligible) break;
    }
    return sum;
  }

  /** p_j and q_j: how much of a Poisson variable of mean δ² / 2 lies at j, and at j + ½. */
  function weights(j: number): readonly [number, number] {
    if (half === 0) return [j === 0 ? 1 : 0, 0];
    const power = j * Math.log(half) - half;
    return [
      Math.exp(power - gammaln(j + 1)),
      (noncentrality / Math.SQRT2) * Math.exp(power - gammaln(j + 1.5)),
    ];
  }
}
