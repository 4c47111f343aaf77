import type { LocalizedText } from '@jalon/core';

/** One cell of a row, in all languages in which the column stands. */
export interface FormCell {
  /** Name of the column by the standard, or the header as it is. */
  readonly column: string;
  readonly text: LocalizedText;
  /** Whether the standard knows the column. */
  readonly isKnown: boolean;
  /** Place of the column in the sheet, from 0. */
  readonly at: number;
}

/** A row of a form: what stands in it by column. */
export interface FormRow {
  readonly row: number;
  readonly cells: ReadonlyMap<string, FormCell>;
}

/** The text of a cell of one language, `''` where there is none. */
export function plainCell({ cells }: FormRow, column: string): string {
  const text = cells.get(column)?.text;
  if (text === undefined) return '';
  return typeof text === 'string' ? text : (Object.values(text)[0] ?? '');
}
