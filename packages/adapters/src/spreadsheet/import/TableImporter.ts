import type { Dossier, IsoDay, Issue, Period } from '@jalon/core';
import type { ReadingTable, TableKind } from '../Reading.ts';
import type { ImportMapping } from './ImportMapping.ts';
import type { ImportState } from './ImportState.ts';

/** What an importer is told beside the table. */
export interface ImportSetting {
  /** Name of the file, for places and provenance. */
  readonly file?: string;
  readonly mapping: ImportMapping;
  /** Id of the organisation whose values these are. */
  readonly organisation?: string;
  /** The period of values that name none. */
  readonly period?: Period;
  /** The day of the import. */
  readonly recordedOn?: IsoDay;
  /** The day up to which values count for what the sheet declares itself. */
  readonly asOf?: IsoDay;
  /** What « moins de 5 » leaves open at its lower end; default 0. */
  readonly smallCounts?: { readonly min: 0 | 1 };
  /** ISO 4217, for amounts that bear no currency. */
  readonly currency?: string;
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
