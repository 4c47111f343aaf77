import type { EntityKind } from '../dossier/EntityKind.ts';

/** A place in a dossier: an entity by kind and id, and a JSON pointer (RFC 6901) to the exact field. */
export interface DossierPlace {
  readonly in: 'dossier';
  readonly file?: string;
  readonly entity?: { readonly kind: EntityKind; readonly id: string };
  /** For example `/indicators/2/baseline/value`. */
  readonly pointer?: string;
}

/** A place in a spreadsheet; rows count from 1, cells are written as on screen (`C7`). */
export interface SheetPlace {
  readonly in: 'sheet';
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly row?: number;
}

/** A place in a text; lines and columns count from 1. */
export interface TextPlace {
  readonly in: 'text';
  readonly file?: string;
  readonly line: number;
  readonly column: number;
}

/** A place in a funder report: the item by its id, and the path inside its answer. */
export interface ReportPlace {
  readonly in: 'report';
  readonly item: string;
  readonly path?: string;
}

/** Where an issue was found. */
export type Place = DossierPlace | SheetPlace | TextPlace | ReportPlace;
