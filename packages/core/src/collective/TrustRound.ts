import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/** What mutual trust is made of. Source: agirtot.org, four components of trust. */
export type TrustComponent = 'sincerity' | 'reliability' | 'competence' | 'benevolence';

/** Anonymous answers about one component: how many chose each level, from 1 (not at all) to 5 (fully). */
export interface TrustAnswers {
  /** The component that was asked about. */
  readonly component: TrustComponent;
  /** Five counts, for levels 1 to 5. */
  readonly counts: readonly number[];
}

/** One round of the question on trust among partners. */
export interface TrustRound {
  readonly id: string;
  /** What the round is called, for example its year. */
  readonly label?: LocalizedText;
  /** The day on which partners were asked. */
  readonly date: IsoDay;
  /** How many partners were asked. */
  readonly asked?: number;
  /** One entry per component that was asked about. */
  readonly answers: readonly TrustAnswers[];
  readonly extensions?: Extensions;
}
