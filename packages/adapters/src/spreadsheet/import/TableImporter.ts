import type { Dossier, Issue } from '@jalon/core';
import type { ReadingTable, TableKind } from '../Reading.ts';
import type { ImportMapping } from './ImportMapping.ts';
import type { ImportReadingOptions } from './ImportReadingOptions.ts';
import type { ImportState } from './ImportState.ts';

/** What an importer is told beside the table. */
export interface ImportSetting extends ImportReadingOptions {
  /** Name of the file, for places and provenance. */
  readonly file?: string;
  readonly mapping: ImportMapping;
  /** All tables of the file, for a form with tables in it. */
  readonly tables?: readonly ReadingTable[];
}

/** What can only be said of the dossier when everything is in it. */
export type LastLook = (dossier: Dossier) => readonly Issue[];

/** How tables of one kind come into a dossier. */
export interface TableImporter {
  readonly kind: TableKind;
  /** Brings a table into what was gathered; may hand back what is to be looked at in the end. */
  readonly import: (state: ImportState, table: ReadingTable, setting: ImportSetting) => LastLook | undefined;
}
