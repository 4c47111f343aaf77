import type { FrameRow } from '../frame/Frame.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import type { Target } from '../indicator/Target.ts';
import type { ResultNode } from '../results/Results.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';

/** What an agreement fixes, by kind; `agreement` is its own statement. */
export interface AgreedModels {
  readonly agreement: LocalizedText;
  readonly 'frame-row': FrameRow;
  readonly 'result-node': ResultNode;
  readonly indicator: Indicator;
  readonly target: Target;
}

/** The kinds of things that an agreement fixes. */
export type AgreedKind = keyof AgreedModels;

/** One thing that an agreement fixes. */
export interface AgreedItem<Kind extends AgreedKind = AgreedKind> {
  readonly kind: Kind;
  readonly id: string;
  /** Id of the indicator, where it is a target. */
  readonly indicator?: string;
  /** What was agreed of it. */
  readonly value: AgreedModels[Kind];
}
