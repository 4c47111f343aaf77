import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';
import type { QuoteConsent } from './Verbatim.ts';

/** A story of change. Source: Davies & Dart 2005, The Most Significant Change technique. */
export interface Story {
  readonly id: string;
  /** The title that the story was given. */
  readonly title?: LocalizedText;
  /** The story as it may be read. */
  readonly text: LocalizedText;
  /** The domain of change it belongs to. */
  readonly domain?: LocalizedText;
  /** How far the person agreed to be quoted. */
  readonly consent: QuoteConsent;
  /** Pseudonymous id of the person in the register. */
  readonly person?: string;
  /** The day on which it was told. */
  readonly collectedOn?: IsoDay;
  /** Whether somebody checked the facts of it. */
  readonly verified?: boolean;
  /** The day on which consent was withdrawn: from then on it appears nowhere. */
  readonly withdrawnOn?: IsoDay;
  readonly extensions?: Extensions;
}

/** One round in which a panel chose among stories. */
export interface SelectionRound {
  readonly id: string;
  /** The day on which the panel chose. */
  readonly date?: IsoDay;
  /** Level of selection: 1 is the first. */
  readonly level: number;
  /** Who chose: roles or organisations. */
  readonly panel: LocalizedText;
  /** The domain of change whose stories the panel read. */
  readonly domain?: LocalizedText;
  /** Ids of the stories among which was chosen. */
  readonly candidates: readonly string[];
  /** Ids of the chosen stories. */
  readonly chosen: readonly string[];
  /** Why these. */
  readonly reason?: LocalizedText;
  /** What was told back to those who had given the stories. */
  readonly feedback?: LocalizedText;
  readonly extensions?: Extensions;
}
