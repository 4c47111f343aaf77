import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/**
 * The approval (agrément) of a French centre social or espace de vie sociale by its family benefits office, for which a
 * projet social is written and renewed.
 */
export interface Approval {
  /** First day, inclusive. */
  readonly start: IsoDay;
  /** Last day, inclusive; at most four years after the start. */
  readonly end: IsoDay;
  /** What is approved: a centre social, or an espace de vie sociale (`evs`). */
  readonly structure?: 'centre-social' | 'evs';
  /** Id of the organisation that approves. */
  readonly authority?: string;
  /** The circular that the projet social cites, for example `2012-013`. */
  readonly circular?: string;
  /** What the families component does; absent where the projet social has none. */
  readonly familiesComponent?: LocalizedText;
  /** The day on which the review of the ending period began. */
  readonly reviewStartedOn?: IsoDay;
  /** What the shared diagnosis of the territory found. */
  readonly diagnosis?: LocalizedText;
}
