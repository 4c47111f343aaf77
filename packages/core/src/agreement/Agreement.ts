/**
 * What association, funder or network agreed beforehand.
 * @module
 */
import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/** What was agreed beforehand between the association and its funder: which frame, when, by whom. */
export interface Agreement {
  readonly id: string;
  readonly statement?: LocalizedText;
  /** Id of the frame that holds the agreed objectives. */
  readonly frame?: string;
  readonly agreedOn?: IsoDay;
  /** Ids of the organisations that agreed. */
  readonly agreedBy: readonly string[];
  readonly extensions?: Extensions;
}
