import type { Issue, Observation } from '@jalon/core';

/** What a row asks of whoever keeps the data: to inform, append, merge, replace or delete. */
export type SdmxAction = 'information' | 'append' | 'merge' | 'replace' | 'delete';

/** Why a row gives no observation. */
export type SkippedSdmxRow =
  | 'header'
  | 'blank'
  | 'broken'
  | 'delete'
  | 'no-period'
  | 'no-observation'
  | 'unknown-action';

/** One row of a file with what it gives. */
export interface SdmxRow {
  /** Number of the record in the file, from 1. */
  readonly row: number;
  readonly action?: SdmxAction;
  /** The codes of its dimensions by their ids, those of a total too. */
  readonly key?: { readonly [dimension: string]: string };
  readonly observation?: Observation;
  readonly skipped?: SkippedSdmxRow;
  readonly issues: readonly Issue[];
}
