import type { ResultSign } from '@jalon/core';

/** One result worth telling, as a form has it. Rows count from 0. */
export interface NotableEntry {
  readonly row: number;
  readonly rank?: { readonly value: number; readonly cell: string };
  readonly sign?: { readonly value: ResultSign; readonly cell: string; readonly written: string };
  /** Whether it had been expected, where the form says so. */
  readonly planned?: { readonly value: boolean; readonly cell: string; readonly written: string };
  readonly text: string;
  readonly cell: string;
}
