import { normalQuantile } from '../../distribution/normalQuantile.ts';
import { confidenceOf } from '../interval/confidenceOf.ts';

/** The z that a standard normal variable stays within with that confidence: 1.959963985 for 0.95. */
export function twoSidedZ(confidence = 0.95): number | undefined {
  const below = normalQuantile(confidenceOf({ confidence }).tail);
  return below === undefined ? undefined : -below;
}
