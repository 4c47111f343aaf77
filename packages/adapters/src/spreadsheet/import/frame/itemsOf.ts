import type { ReadingRow } from '../../Reading.ts';
import { linesOfText } from './linesOfText.ts';

/** What a column of a row lists: its items where it was read as a list, else the lines of its text. */
export function itemsOf({ values, text }: ReadingRow, field: string): readonly string[] {
  const listed = values.filter((value) => value.field === field).flatMap(({ items }) => items ?? []);
  if (listed.length > 0) return listed;
  return linesOfText(Object.hasOwn(text, field) ? text[field] : undefined);
}
