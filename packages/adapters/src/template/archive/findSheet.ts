import type { TemplateBook } from './TemplateBook.ts';
import type { TemplateSheet } from './TemplateSheet.ts';

/** Names of sheets, and names given to cells, differ in more than capitals. */
export const nameKey = (name: string): string => name.toLowerCase();

/** The sheet of a name. */
export function findSheet({ sheets }: TemplateBook, name: string | undefined): TemplateSheet | undefined {
  return name === undefined ? undefined : sheets.find((sheet) => nameKey(sheet.name) === nameKey(name));
}
