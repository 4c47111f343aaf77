import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/** A dated, reasoned change of what had been agreed. Targets change only through one. */
export interface Revision {
  readonly id: string;
  /** The day from which the change holds. */
  readonly date: IsoDay;
  /** Why what had been agreed was changed. */
  readonly reason: LocalizedText;
  /** Id of the agreement. */
  readonly agreement?: string;
  /** Ids of the organisations that agreed to the change. */
  readonly agreedBy: readonly string[];
  readonly extensions?: Extensions;
}
