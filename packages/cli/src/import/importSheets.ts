/**
 * What spreadsheets say, brought into a document.
 * @module
 */
import { importReading, type ReadingMapping } from '@jalon/adapters/spreadsheet';
import type { Dossier, Issue } from '@jalon/core';
import type { Change } from '@jalon/core/edit';
import { readSheetFile } from './readSheetFile.ts';
import { withoutSuspicions } from './withoutSuspicions.ts';

/** A dossier with what its sheets say, and everything that is to be said about it. */
export interface ImportedSheets {
  readonly dossier: Dossier;
  readonly changes: readonly Change[];
  readonly fromReading: readonly Issue[];
  readonly fromImport: readonly Issue[];
}

/** Brings what sheets say into a dossier, one after the other. */
export async function importSheets(
  before: Dossier,
  paths: readonly string[],
  mapping?: ReadingMapping,
): Promise<ImportedSheets> {
  let dossier = before;
  const changes: Change[] = [];
  const fromReading: Issue[] = [];
  const fromImport: Issue[] = [];
  const start = before.programme?.yearStartsInMonth;
  const known = {
    ...(mapping === undefined ? {} : { mapping }),
    ...(start === undefined ? {} : { yearStartsInMonth: start }),
  };
  for (const path of paths) {
    const { reading, lines } = await readSheetFile(path, known);
    const edited = importReading(dossier, reading, lines === undefined ? {} : { mapping: lines });
    dossier = edited.dossier;
    changes.push(...edited.changes);
    fromReading.push(...withoutSuspicions(reading.issues, edited.issues));
    fromImport.push(...edited.issues);
  }
  return { dossier, changes, fromReading, fromImport };
}
