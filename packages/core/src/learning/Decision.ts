import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/** What was decided on a finding: who does it by when. */
export interface Decision {
  readonly id: string;
  /** What was found. */
  readonly finding?: LocalizedText;
  /** What will be done. */
  readonly text: LocalizedText;
  /** Id of the evaluation question whose answer led to it. */
  readonly question?: string;
  /** A role or a team, never a person's name. */
  readonly owner?: LocalizedText;
  /** The day by which it is done. */
  readonly due?: IsoDay;
  /** How far it has come; `dropped` where it will not be done. */
  readonly status?: 'open' | 'in-progress' | 'done' | 'dropped';
  readonly extensions?: Extensions;
}
