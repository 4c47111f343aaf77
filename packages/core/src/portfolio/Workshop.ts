import type { LocalizedText } from '../text/LocalizedText.ts';

/** A group that works on one question during a day together, with what it brings back to the plenary. */
export interface Workshop {
  /** What the group was asked, for example how to make a social link last. */
  readonly question: LocalizedText;
  /** What it recommends, one by one. */
  readonly recommendations: readonly LocalizedText[];
  /** What was said beside it. */
  readonly notes?: LocalizedText;
}
