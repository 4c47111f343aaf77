import type { Indicator } from '@jalon/core';

/** By what several indicators were found to be one: a code that both have, or a title with unit and scale. */
export type StitchEvidence =
  | { readonly by: 'reference'; readonly vocabulary: string; readonly code: string }
  | { readonly by: 'title'; readonly title: string };

/** Why indicators that look like one are left apart. */
export type StitchConflict =
  | 'measure'
  | 'direction'
  | 'baseline'
  | 'definition'
  | 'value'
  | 'target'
  | 'several';

/** A part of an indicator as it stood before. */
export interface StitchPart {
  readonly indicator: Indicator;
  /** The line of the file on which it begins, where it is known. */
  readonly line?: number;
  /** By what it was found to be the same; none for the first part. */
  readonly evidence?: StitchEvidence;
}

/** Indicators that were joined into one, or left apart because they disagree. */
export interface StitchedIndicator {
  /** Id of the indicator that they are joined in: that of the first part. */
  readonly id: string;
  /** First what stays, then what was joined to it. */
  readonly parts: readonly StitchPart[];
  /** Where they were left apart: on what they disagree. */
  readonly conflict?: StitchConflict;
}
