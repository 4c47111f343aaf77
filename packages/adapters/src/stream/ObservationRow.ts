import type { Issue, Observation } from '@jalon/core';

/** Why a row of a long table became no observation. */
export type SkippedObservation =
  | 'before-header'
  | 'header'
  | 'repeated-header'
  | 'blank'
  | 'total'
  | 'left-out'
  | 'hidden'
  | 'struck'
  | 'no-indicator'
  | 'no-period'
  | 'no-value'
  | 'unit-conflict'
  | 'broken';

/** What one row of a long table gives: an observation, or the reason why it gives none. */
export interface ObservationRow {
  /** Number of the row in the file, from 1. */
  readonly row: number;
  readonly observation?: Observation;
  readonly skipped?: SkippedObservation;
  /** What is to be said of it, with its place. */
  readonly issues: readonly Issue[];
}
