import type { Extensions } from '../dossier/Extensions.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/** Where one organisation sees itself on one objective, before or after. Levels are ordinal: counted, never averaged. */
export interface SelfRating {
  readonly id: string;
  /** Id of the organisation. */
  readonly organisation: string;
  /** Id of the objective. */
  readonly objective: string;
  /** Id of the cohort. */
  readonly cohort?: string;
  /** Before the support, or after it. */
  readonly moment: 'before' | 'after';
  /** From 1, the lowest. */
  readonly level: number;
  /** The day on which the organisation rated itself. */
  readonly date?: IsoDay;
  readonly extensions?: Extensions;
}
