import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/** What happens to a report between those who write it and those who asked for it. */
export type ReportStep = 'submitted' | 'returned' | 'approved';

/** One step of the life of a report, with who took it. */
export interface ReportSignOff {
  readonly step: ReportStep;
  readonly on: IsoDay;
  /** Id of the organisation that took it. */
  readonly by?: string;
  /** Why it was returned, under which condition it was approved. */
  readonly note?: LocalizedText;
  /** Digest of each answer as it stood then, by item id: what changed afterwards shows. */
  readonly digests?: { readonly [item: string]: string };
}
