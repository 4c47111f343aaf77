import type { Extensions } from '../dossier/Extensions.ts';
import type { Money } from '../quantity/Money.ts';
import type { IsoDay } from '../time/IsoDay.ts';
import type { Period } from '../time/Period.ts';

/** Money that a funder awarded. Source: 360Giving Data Standard, "grant". */
export interface Grant {
  readonly id: string;
  /** Id of the organisation that gives. */
  readonly funder?: string;
  /** Id of the organisation that receives; in a dossier the implementer without it. */
  readonly organisation?: string;
  /** Id of the cohort for which it was awarded, in a portfolio. */
  readonly cohort?: string;
  /** What was awarded for the whole period. */
  readonly amount?: Money;
  /** The day of the funder's decision. */
  readonly awardedOn?: IsoDay;
  /** The days that the money is for. */
  readonly period?: Period;
  /** As the funder numbers it. */
  readonly reference?: string;
  readonly extensions?: Extensions;
}
