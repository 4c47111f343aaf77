import type { Confidence } from '../interval/confidenceOf.ts';
import type { RatioEstimate } from './RatioEstimate.ts';

/** A ratio with its interval on the logarithmic scale: value · exp(∓ z · √variance); alone where that has no ends. */
export function logInterval(
  value: number,
  variance: number,
  variant: 'katz' | 'woolf',
  { confidence, z }: Confidence,
): RatioEstimate | undefined {
  if (!Number.isFinite(value)) return undefined;
  const factor = Math.exp(z * Math.sqrt(variance));
  const [lower, upper] = [value / factor, value * factor];
  return value > 0 && Number.isFinite(upper) ? { value, lower, upper, confidence, variant } : { value };
}
