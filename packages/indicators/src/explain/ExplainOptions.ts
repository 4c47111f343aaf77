import type { LocalizedText } from '@jalon/core';
import type { RatingScale } from '../rating/RatingScale.ts';
import type { Explanation } from './Explanation.ts';

/** Settings of {@link explain}. */
export interface ExplainOptions {
  /** What was measured: its unit is printed after each amount (`ratio` as a percentage, a currency with its sign). */
  readonly indicator?: { readonly unit?: string; readonly unitLabel?: LocalizedText };
  /** Whose words rate; default {@link standardRatingScale}. */
  readonly scale?: RatingScale;
  /** Who says results other than progress; default {@link standardExplanations}. */
  readonly explanations?: readonly Explanation[];
}
