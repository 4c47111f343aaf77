import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';
import type { QuoteConsent } from './Verbatim.ts';

/** A story of change. Source: Davies & Dart 2005, The Most Significant Change technique. */
export interface Story {
  readonly id: string;
  readonly title?: LocalizedText;
  readonly text: LocalizedText;
  /** The domain of change it belongs to. */
  readonly domain?: LocalizedText;
  readonly consent: QuoteConsent;
  /** Pseudonymous id of the person in the register. */
  readonly person?: string;
  readonly collectedOn?: IsoDay;
  /** Whether somebody checked the facts of it. */
  readonly verified?: boolean;
  readonly withdrawnOn?: IsoDay;
  readonly extensions?: Extensions;
}

/** One round in which a panel chose among stories. */
export interface SelectionRound {
  readonly id: string;
  readonly date?: IsoDay;
  /** Level of selection: 1 is the first. */
  readonly level: number;
  /** Who chose: roles or organisations. */
  readonly panel: LocalizedText;
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
