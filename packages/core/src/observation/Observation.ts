/**
 * One recorded value of an indicator, or why there is none.
 * @module
 */
import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';
import type { Period } from '../time/Period.ts';

/** Why there is a number, and how it came about. */
export type ValueState = 'reported' | 'estimated' | 'interpolated' | 'carried-forward' | 'imputed';

/**
 * Why there is no number. `pending`: not due yet; `not-available` (n.d.): the source says no more than that there is
 * none; `not-collected`: nobody measured; `not-communicated` (n.c.): it exists but was not given.
 */
export type GapState =
  | 'pending'
  | 'not-available'
  | 'not-collected'
  | 'not-communicated'
  | 'not-applicable'
  | 'dont-know'
  | 'refused'
  | 'suppressed'
  | 'unreadable';

/** State of an observation. Missing is never 0, and 0 is never missing. */
export type ObservationState = ValueState | GapState;

/** How settled a value is. */
export type Stage = 'provisional' | 'final' | 'revised';

/** Who looked at a value: the association alone, a second person, an auditor. */
export type Verification = 'declared' | 'verified' | 'audited';

/** Known limits of a value that is not exact, in the unit of the indicator; both inclusive. */
export interface Bounds {
  /** The value is at least this. */
  readonly min?: number;
  /** The value is at most this. */
  readonly max?: number;
}

/** How sure a value is, in the unit of the indicator. */
export interface Uncertainty {
  /** Lower end of the interval, inclusive. */
  readonly low: number;
  /** Upper end of the interval, inclusive. */
  readonly high: number;
  /** Confidence level of the interval, for example 0.95. */
  readonly level?: number;
}

/** Where a value was read. */
export interface Provenance {
  /** Name of the file. */
  readonly file?: string;
  /** Name of the sheet, as the workbook shows it. */
  readonly sheet?: string;
  /** Address of the cell, for example `C7`. */
  readonly cell?: string;
  /** As it was written, for example `64 (prov.)`. */
  readonly text?: string;
  /** Who collected it: a role, never a person's name. */
  readonly collectedBy?: LocalizedText;
}

/** One value of one indicator for one period (or why there is none). Records are never changed: a correction is a new one. */
export interface Observation {
  readonly id: string;
  /** Id of the indicator. */
  readonly indicator: string;
  /** The period it is about; a snapshot stands at its last day. */
  readonly period: Period;
  /** Where the value was observed, as written or as a code of a dimension of the kind `place`. */
  readonly place?: string;
  /** Id of the organisation. */
  readonly organisation?: string;
  /** One code per disaggregation, for example `{ sex: 'female' }`. */
  readonly categories?: { readonly [dimension: string]: string };
  /** In the unit of the indicator (a `ratio` as a fraction); a boolean, day or text by the indicator's scale. */
  readonly value?: number | boolean | string;
  /** Numerator of a ratio. */
  readonly numerator?: number;
  /** Denominator of a ratio. */
  readonly denominator?: number;
  /** Number of units behind the value, for example respondents. */
  readonly n?: number;
  /** Known limits, where the value is not exact: « au moins 20 ». */
  readonly bounds?: Bounds;
  /** The value was written as approximate (« environ 25 »). */
  readonly approximate?: boolean;
  /** How sure the value is, where it was estimated from a sample. */
  readonly uncertainty?: Uncertainty;
  /** How many of the `n` answers a third person gave for the respondent. */
  readonly proxyAnswers?: number;
  /** Id of the instrument that collected it; without it that of the indicator. */
  readonly instrument?: string;
  /** Default `reported` with a value, `not-available` without. */
  readonly state?: ObservationState;
  /** Default `final`. */
  readonly stage?: Stage;
  /** Default `declared`. */
  readonly check?: Verification;
  /** Marks by code, ours or a user's own as `namespace/code`: `method-changed`, `outlier-confirmed`. */
  readonly flags?: readonly string[];
  /** Id of the observation that this one replaces. */
  readonly revises?: string;
  /** Why it replaces the other. */
  readonly reason?: LocalizedText;
  /** What a reader should know of this value. */
  readonly comment?: LocalizedText;
  /** The day on which the record was made, not the day that the value is about. */
  readonly recordedOn?: IsoDay;
  /** Where the value was read. */
  readonly provenance?: Provenance;
  readonly extensions?: Extensions;
}
