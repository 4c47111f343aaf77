import type { Workbook } from '../workbook/Workbook.ts';
import { contextFor } from './kind/contextFor.ts';
import type { KnownReader } from './kind/KnownReader.ts';
import type { SheetReader } from './kind/TableReader.ts';
import { tableReaders } from './kind/tableReaders.ts';
import { indexLexicon } from './lexicon/indexLexicon.ts';
import { standardLexicon } from './lexicon/standardLexicon.data.ts';
import type { Reading } from './Reading.ts';
import type { ReadTablesOptions } from './ReadTablesOptions.ts';
import { type Grid, gridOf } from './sheet/Grid.ts';
import type { ReadingContext } from './sheet/ReadingContext.ts';
import { sheetContext } from './sheet/sheetContext.ts';

/** A sheet made ready for reading, with the readers that are asked. */
export interface OpenedSheet {
  readonly grid: Grid;
  readonly context: ReadingContext;
  readonly readers: readonly KnownReader[];
  /** Whether a report form is looked for around the tables. */
  readonly asksForForms: boolean;
}

/** The sheets of a workbook that a person sees and that hold something; the others with the reason. */
export function openSheets(
  workbook: Workbook,
  options: ReadTablesOptions,
): { readonly opened: readonly OpenedSheet[]; readonly ignoredSheets: Reading['ignoredSheets'] } {
  const { lexicon = standardLexicon, kinds, mapping } = options;
  // every reader is made by this package, and is more than it shows
  const readers = (options.readers ?? tableReaders) as readonly SheetReader[];
  const asked = kinds ? readers.filter(({ kind }) => kinds.includes(kind)) : readers;
  const asksForForms = kinds ? kinds.includes('funder-report') : readers === tableReaders;
  const opened: OpenedSheet[] = [];
  const ignoredSheets: { readonly name: string; readonly reason: string }[] = [];
  for (const sheet of workbook.sheets) {
    const grid = gridOf(sheet);
    const isBlank = sheet.rows.every((_, row) => grid.filled(row).length === 0);
    const reason = mapping?.ignoredSheets?.includes(sheet.name)
      ? 'left-out'
      : sheet.visibility !== 'visible' && !mapping?.tables.some((table) => table.sheet === sheet.name)
        ? sheet.visibility
        : isBlank
          ? 'empty'
          : undefined;
    if (reason !== undefined) {
      ignoredSheets.push({ name: sheet.name, reason });
      continue;
    }
    const context = sheetContext(grid, indexLexicon(lexicon), options);
    const known = asked.map((reader) => ({ reader, context: contextFor(reader, context) }));
    opened.push({ grid, context, readers: known, asksForForms });
  }
  return { opened, ignoredSheets };
}
