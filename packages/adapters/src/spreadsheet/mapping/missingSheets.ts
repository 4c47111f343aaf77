import type { Issue } from '@jalon/core';
import type { Workbook } from '../../workbook/Workbook.ts';
import type { ReadingMapping } from './ReadingMapping.ts';

/** Sheets that a mapping names and a workbook does not have. */
export function missingSheets(
  { sheets }: Workbook,
  mapping: ReadingMapping,
  file: string | undefined,
): readonly Issue[] {
  const known = new Set(sheets.map(({ name }) => name));
  const named = new Set(mapping.tables.map(({ sheet }) => sheet));
  return [...named]
    .filter((name) => !known.has(name))
    .map((name) => ({
      code: 'sheet/mapping-without-sheet',
      severity: 'warning',
      params: { name, found: [...known].join(', ') },
      ...(file === undefined ? {} : { at: { in: 'sheet', file } }),
    }));
}
