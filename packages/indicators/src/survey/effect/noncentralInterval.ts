import type { Confidence } from '../interval/confidenceOf.ts';
import type { EffectSizeInterval, EffectVariant } from './EffectSize.ts';
import { noncentrality } from './noncentrality.ts';

/** What the exact interval of a standardised difference needs. */
export interface Standardised {
  readonly value: number;
  readonly variant: EffectVariant;
  /** The value over t: √(1/n₁ + 1/n₂), or 1/√n. */
  readonly scale: number;
  readonly df: number;
}

/**
 * A standardised difference with the interval that the noncentral t distribution gives, all times a factor where there is
 * one (Hedges' correction).
 */
export function noncentralInterval(
  { value, variant, scale, df }: Standardised,
  { confidence, tail }: Confidence,
  factor = 1,
): EffectSizeInterval {
  const t = value / scale;
  const [lower, upper] = [noncentrality(t, df, 1 - tail), noncentrality(t, df, tail)];
  const size = { value: value * factor, variant };
  if (lower === undefined || upper === undefined) return size;
  const ends = { lower: lower * scale * factor, upper: upper * scale * factor };
  return { ...size, ...ends, confidence, interval: 'noncentral-t' };
}
