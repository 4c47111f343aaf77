import type { Extensions } from '../dossier/Extensions.ts';
import type { FrameRow } from '../frame/Frame.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import type { ResultNode } from '../results/Results.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/** The part of a dossier that was agreed: its statements, the rows that show them, the indicators with their targets. */
export interface AgreedPart {
  /** What was agreed in one statement, as it stood then. */
  readonly statement?: LocalizedText;
  /** The rows of the agreed frame. */
  readonly rows: readonly FrameRow[];
  /** The result nodes that the rows show. */
  readonly nodes: readonly ResultNode[];
  /** The indicators of the rows, with their baselines and their targets. */
  readonly indicators: readonly Indicator[];
}

/** The agreed part as it stood on one day. The first version is the original; each later one has a revision. */
export interface AgreedVersion {
  /** 1 for the original. */
  readonly version: number;
  /** The day as of which this version is what was agreed. */
  readonly frozenOn: IsoDay;
  /** Id of the revision that made it, from version 2. */
  readonly revision?: string;
  /** What was agreed, whole: a copy that later edits do not reach. */
  readonly part: AgreedPart;
}

/** What was agreed beforehand between the association and its funder: which frame, when, by whom. */
export interface Agreement {
  readonly id: string;
  /** What both sides agreed to, in one statement. */
  readonly statement?: LocalizedText;
  /** Id of the frame that holds the agreed objectives. */
  readonly frame?: string;
  /** The day on which the original was agreed. */
  readonly agreedOn?: IsoDay;
  /** Ids of the organisations that agreed. */
  readonly agreedBy: readonly string[];
  /** The frozen versions, the original first; none while it is still negotiated. */
  readonly versions?: readonly AgreedVersion[];
  readonly extensions?: Extensions;
}
