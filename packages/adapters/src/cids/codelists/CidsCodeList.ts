import type { LocalizedText } from '@jalon/core';

/** One code of a list. */
export interface CidsCode {
  /** As the list writes it, for example `ps1`. */
  readonly code: string;
  /** By which files refer to it. */
  readonly iri: string;
  /** In the languages that the source has. */
  readonly name: LocalizedText;
  /** Of a unit: the sign beside figures, for example `kg`. */
  readonly symbol?: string;
}

/** A code list that is published with the Common Impact Data Standard. */
export interface CidsCodeList {
  /** Its name as a file, for example `PopulationServed`. */
  readonly id: string;
  readonly name: LocalizedText;
  /** IRI of the list. */
  readonly iri: string;
  readonly version?: string;
  readonly codes: readonly CidsCode[];
}
