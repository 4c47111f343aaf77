import type { ConfidenceOptions } from '../survey/interval/ConfidenceOptions.ts';
import { type LinearProjection, linearProjection } from './linearProjection.ts';
import { logit } from './logit.ts';
import { logitProjection } from './logitProjection.ts';
import { logLinearProjection } from './logLinearProjection.ts';
import type { Points } from './Points.ts';
import type { TrendScale } from './TrendResult.ts';

/** How values are brought to a scale, and projected on it. */
interface ScaleReading {
  /** Whether a value has a place on the scale. */
  readonly holds: (value: number) => boolean;
  readonly to: (value: number) => number;
  readonly project: (points: Points, at: number, options: ConfidenceOptions) => LinearProjection | undefined;
}

/** Every scale of a trend. */
export const trendScales: Readonly<Record<TrendScale, ScaleReading>> = {
  linear: {
    holds: () => true,
    to: (value) => value,
    project: linearProjection,
  },
  log: { holds: (value) => value > 0, to: Math.log, project: logLinearProjection },
  logit: {
    holds: (value) => value > 0 && value < 1,
    to: logit,
    project: logitProjection,
  },
};
