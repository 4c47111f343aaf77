import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/** How far a partner has come with one marker on one day. */
export interface MarkerRating {
  /** The day of the judgement. */
  readonly date: IsoDay;
  /** How much of the sign is seen in the partner on that day. */
  readonly rating: 'none' | 'low' | 'medium' | 'high';
  /** What was seen that supports the judgement. */
  readonly evidence?: LocalizedText;
}

/** A graded sign that a boundary partner changes. Source: Earl, Carden & Smutylo 2001, Outcome Mapping. */
export interface ProgressMarker {
  readonly id: string;
  /** The sign, worded as something one could see. */
  readonly statement: LocalizedText;
  /** What one would expect to see, like to see, love to see. */
  readonly grade: 'expect' | 'like' | 'love';
  /** Id of the stakeholder who changes; without it those of the statement. */
  readonly partner?: string;
  /** Judgements over time; a later one never replaces an earlier one. */
  readonly ratings?: readonly MarkerRating[];
  readonly extensions?: Extensions;
}
