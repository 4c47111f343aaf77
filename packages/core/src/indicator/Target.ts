import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';
import type { Period } from '../time/Period.ts';
import type { Basis } from './Basis.ts';

/**
 * What kind of aim it is: reach a `value`, stay at the baseline (`maintain`), inside a `band`, beyond or below a
 * `threshold` at every period, `improve` in the wanted direction, or a user's own as `namespace/code`.
 */
export type TargetKind = 'value' | 'maintain' | 'band' | 'threshold' | 'improve' | `${string}/${string}`;

/** How a change is written: absolute amount, percentage points, share of the baseline (+10 % is 0.1), or factor. */
export type ChangeAs = 'absolute' | 'points' | 'relative' | 'factor';

/** What a target covers: a state at a date, each period by itself, everything up to a date, or the whole programme. */
export type TargetScope = 'at-date' | 'per-period' | 'to-date' | 'life-of-programme';

/** A value to reach by a date, agreed beforehand. Source: OECD-DAC glossary, "target". */
export interface Target {
  /** Unique in the dossier, for example `waiting-time-2025`. */
  readonly id: string;
  /** Default `value`. */
  readonly kind?: TargetKind;
  /**
   * As the scale of the indicator says: a number in its unit (a `ratio` as a fraction; for a change, as `as` says), the code
   * of a level (`ordinal`), `true` (`yes-no`) or a day (`date`).
   */
  readonly value?: number | string | boolean;
  /** Lower bound of a band or threshold, inclusive, in the unit of the indicator. */
  readonly min?: number;
  /** Upper bound of a band or threshold, inclusive, in the unit of the indicator. */
  readonly max?: number;
  /** Whether `value` is a `level` (default) or a `change` from the baseline. */
  readonly of?: 'level' | 'change';
  /** For a change: how it is written. "+10 %" on a ratio is ambiguous until this is told. */
  readonly as?: ChangeAs;
  readonly over?: TargetScope;
  /** Basis of the target where it differs from that of the actuals. */
  readonly basis?: Basis;
  /** The day by which it is due; without it the end of `period`, then the end of the programme. */
  readonly date?: IsoDay;
  /** The period it covers. */
  readonly period?: Period;
  /** An intermediate step towards a later target. */
  readonly milestone?: boolean;
  /** The target in words, as it was agreed. */
  readonly text?: LocalizedText;
}
