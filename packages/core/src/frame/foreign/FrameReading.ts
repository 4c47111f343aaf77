import type { Indicator } from '../../indicator/Indicator.ts';
import type { Issue } from '../../issue/Issue.ts';
import type { Observation } from '../../observation/Observation.ts';
import type { Stakeholder } from '../../programme/Stakeholder.ts';
import type { ResultLink, ResultNode } from '../../results/Results.ts';
import type { LocalizedText } from '../../text/LocalizedText.ts';
import type { Frame } from '../Frame.ts';

/** What a foreign frame says, in the terms of a dossier; {@link applyFrame} puts it into one. */
export interface FrameReading {
  /** The situation that all changes together should lead to. */
  readonly vision?: LocalizedText;
  /** The actors of its lanes. */
  readonly stakeholders: readonly Stakeholder[];
  /** Its statements, each once however often it stands there. */
  readonly nodes: readonly ResultNode[];
  /** What leads to what, by the row above, with the assumptions between. */
  readonly links: readonly ResultLink[];
  /** The indicators that stand beside its rows. */
  readonly indicators: readonly Indicator[];
  /** Its current values, where they are dated. */
  readonly observations: readonly Observation[];
  /** The frame itself, its rows pointing at the statements that were read. */
  readonly frame: Frame;
  /** Ids that the table carried; all others were made from its codes and words. */
  readonly known: readonly string[];
  /** What the table says and a dossier has no place for as it stands. They are among the issues. */
  readonly notCarried: readonly Issue[];
}
