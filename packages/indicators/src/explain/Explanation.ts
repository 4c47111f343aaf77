import type { Lang, LocalizedText, ScaleLevel } from '@jalon/core';
import type { RatingScale } from '../rating/RatingScale.ts';
import type { Result } from '../result/Result.ts';

/** Settings of {@link explain}. */
export interface ExplainOptions {
  /** What was measured: its unit is printed after each amount (`ratio` as a percentage, a currency with its sign). */
  readonly indicator?: {
    readonly unit?: string;
    readonly unitLabel?: LocalizedText;
    /** Of an ordinal scale: levels are said by their labels. */
    readonly levels?: readonly Pick<ScaleLevel, 'code' | 'label'>[];
  };
  /** Whose words rate; default {@link standardRatingScale}. */
  readonly scale?: RatingScale;
  /** Who says results other than progress; default {@link standardExplanations}. */
  readonly explanations?: readonly Explanation[];
}

/** How computed results of some methods are said in words: one plain value beside each computation. */
export interface Explanation<R extends Result<unknown> = never> {
  /** Names of the methods whose results it says, without their version: `sroi` for `sroi@1`. */
  readonly methods: readonly string[];
  /** One or two plain sentences with the numbers in them, set for the language. */
  readonly say: (result: R & { readonly status: 'computed' }, lang: Lang, options: ExplainOptions) => string;
}
