/**
 * What is written into a cell of a template, in the form that the cell has.
 * @module
 */
import type { TextRun } from '../archive/TextRun.ts';

/** What a cell shall hold. */
type NewContent =
  | { readonly type: 'text'; readonly runs: readonly TextRun[] }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'empty' };

/** A cell that is written anew. */
export interface CellChange {
  readonly content: NewContent;
  /** Number of its style. */
  readonly style: number;
}
