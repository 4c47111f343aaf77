import type { ReadingRow } from '../../Reading.ts';
import type { Side } from './sideOf.ts';

/** What a line of an account is: a line of money, a heading, a sum of others, or what is left over. */
export interface AccountLine {
  readonly what: 'line' | 'heading' | 'total' | 'balance';
  readonly row: ReadingRow;
  readonly side?: Side;
  /** Counts the headings above, so that lines under one heading can be told. */
  readonly block: number;
}
