import type { Json } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/** What both sides agreed to before the start, as it stood on one day. */
export interface AgreedAnswers {
  /** The day as of which this is what was agreed. */
  readonly on: IsoDay;
  /** Ids of the organisations that agreed. */
  readonly by: readonly string[];
  /** Why it was changed, from the second version. */
  readonly reason?: LocalizedText;
  /** What was agreed of each answer, by item id: a copy that later edits do not reach. */
  readonly answers: { readonly [item: string]: Json };
}
