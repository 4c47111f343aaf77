import { logGamma } from '../../distribution/logGamma.ts';

/** Settings of {@link hedgesCorrection}. */
export interface HedgesCorrectionOptions {
  /** `approximate` is 1 − 3 / (4·df − 1), as tables have it; default `exact`. */
  readonly form?: 'exact' | 'approximate';
}

/**
 * By how much Cohen's d is too large in small samples, as the factor that takes it off: J = Γ(df/2) / (√(df/2) ·
 * Γ((df − 1)/2)).
 * Source: Hedges, Distribution theory for Glass's estimator of effect size, Journal of Educational Statistics 6 (1981)
 * 107–128.
 * @param df degrees of freedom, above 1
 * @returns dimensionless, above 0, below 1; `undefined` where there is no more than one degree of freedom
 * @example
 * ```ts
 * import { hedgesCorrection } from '@jalon/indicators';
 * hedgesCorrection(18)?.toFixed(6); // => '0.957646'
 * hedgesCorrection(18, { form: 'approximate' })?.toFixed(6); // => '0.957746'
 * ```
 */
export function hedgesCorrection(df: number, options: HedgesCorrectionOptions = {}): number | undefined {
  if (!(df > 1 && Number.isFinite(df))) return undefined;
  if (options.form === 'approximate') return 1 - 3 / (4 * df - 1);
  // from here on ln Γ is so large that its difference is no longer exact, and the asymptotic series is
  if (df > 100) return Math.sqrt((df - 1) / df) * gammaRatio((df - 1) / 2);
  const [above, below] = [logGamma(df / 2) as number, logGamma((df - 1) / 2) as number];
  return Math.exp(above - below) / Math.sqrt(df / 2);
}

/** Γ(x + ½) / (Γ(x) √x) for large x. Source: Graham, Knuth, Patashnik, Concrete Mathematics (1994), exercise 9.60. */
const gammaRatio = (x: number): number =>
  1 + (-1 / 8 + (1 / 128 + (5 / 1024 + (-21 / 32768 - 399 / 262144 / x) / x) / x) / x) / x;
