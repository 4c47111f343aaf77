import { normalQuantile } from '../../distribution/normalQuantile.ts';
import { openShare } from '../openShare.ts';
import type { ConfidenceOptions } from './ConfidenceOptions.ts';

/** A level of confidence, and what it leaves outside. */
export interface Confidence {
  readonly confidence: number;
  /** Probability left on each side: (1 − confidence) / 2. */
  readonly tail: number;
  /** How many standard deviations from the middle that is on the normal curve: 1.96 at 95 %. */
  readonly z: number;
}

/** The level of confidence that was asked for; by default 0.95. */
export function confidenceOf(options: ConfidenceOptions): Confidence {
  const confidence = openShare(options.confidence ?? 0.95, 'confidence');
  const tail = (1 - confidence) / 2;
  // above 0 and below one half, where every probability has a quantile
  return { confidence, tail, z: 0 - (normalQuantile(tail) as number) };
}
