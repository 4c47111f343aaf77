import type { Words } from '@jalon/core';
import type { TableCell } from './StatisticalTable.ts';

/** What rules of secrecy read beside the cell. */
export interface SecrecySettings {
  /** Cells of people from 1 to one less than this are withheld. */
  readonly threshold: number;
  /** An amount is dominated where its `contributors` largest contributions make more than `share` of it. */
  readonly dominance: { readonly contributors: number; readonly share: number };
  /** How closely the largest contribution must not be estimable by the second largest contributor, as a share of it. */
  readonly pPercent: number;
}

/** Why a figure must not be shown by itself. A rule of one's own is written exactly like these. */
export interface SecrecyRule {
  /** Named in the trace; a rule of one's own as `namespace/code`. */
  readonly code: string;
  /** What it says. */
  readonly name: Words;
  readonly applies: (cell: TableCell, settings: SecrecySettings) => boolean;
}
