import type { GapState, IsoDay, LocalizedText, ValueState } from '@jalon/core';
import type { Rating, Reason } from '@jalon/indicators';

/** What was computed for a row when the report was filled. Shares are fractions, 1 = 100 %, never clamped. */
export type RowFigures = {
  /** Method of the main figure, for example `distance-travelled@1`. */
  readonly method?: string;
  /** The main figure, where it is a share. */
  readonly value?: number;
  /** Of an aim to stay inside bounds: whether they are kept now, and in how many periods they were. */
  readonly standing?: {
    readonly state: 'kept' | 'lost' | 'restored';
    readonly periodsInside: number;
    readonly periods: number;
  };
  /** Of an aim to improve: the change in the wanted direction, in the unit of the indicator. */
  readonly gain?: number;
  /** (A − B) / (T − B). */
  readonly distanceTravelled?: number;
  /** A / T. */
  readonly achievementOfTarget?: number;
  /** Level expected on the day of the data, in the unit of the indicator. */
  readonly expected?: number;
  /** The main figure as it would be at that level; a share. */
  readonly expectedShare?: number;
  readonly rating?: Rating;
  /** Why there is no main figure. */
  readonly reason?: Reason;
  /** Periods with a value, and periods that should have one. */
  readonly coverage?: { readonly observed: number; readonly expected: number };
};

/**
 * One indicator as a report tells it: where it stood, what was planned, what was reached. It stands by itself: a funder
 * reads it without the dossier. Values are in the unit of the indicator, a `ratio` as a fraction.
 */
export type IndicatorRow = {
  /** Id of the indicator in the dossier, or unique in the report. */
  readonly id: string;
  readonly code?: string;
  readonly name: LocalizedText;
  readonly unit: string;
  /** The unit in words, where its code is not shown as it is. */
  readonly unitLabel?: LocalizedText;
  /** What the actual is measured from: 0 for a total since the start. */
  readonly baseline?: { readonly value: number; readonly date?: IsoDay };
  /** The baseline in words, with its day, where it is no number: a level, a day, yes or no. */
  readonly baselineLabel?: LocalizedText;
  /** The value before the programme, where the actual is measured from another one. */
  readonly before?: { readonly value: number; readonly date?: IsoDay };
  readonly target?: {
    readonly value?: number;
    readonly date?: IsoDay;
    /** Bounds of a band or threshold. */
    readonly min?: number;
    readonly max?: number;
  };
  /** The target in words, with its day, where it is no number. */
  readonly targetLabel?: LocalizedText;
  readonly actual?: {
    readonly value: number;
    readonly date?: IsoDay;
    /** Limits of a value that is known within bounds alone. */
    readonly min?: number;
    readonly max?: number;
    /** A total with missing parts: no less than `value`. */
    readonly atLeast?: boolean;
    readonly provisional?: boolean;
    readonly approximate?: boolean;
    /** How the values behind it came about, other than reported. */
    readonly states?: readonly Exclude<ValueState, 'reported'>[];
    /** Number of people or units behind the value. */
    readonly n?: number;
  };
  /** What was reached in words, with its day, where it is no number. */
  readonly actualLabel?: LocalizedText;
  /** Why there is no actual value. */
  readonly gap?: GapState;
  readonly figures?: RowFigures;
  readonly comment?: LocalizedText;
};
