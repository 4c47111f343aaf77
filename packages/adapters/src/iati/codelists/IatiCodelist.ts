/**
 * The code lists of the IATI standard as data.
 * @module
 */

/** A name as the standard has it: always in English, in French where somebody translated it. */
export interface IatiName {
  readonly en: string;
  readonly fr?: string;
}

/** One code of a code list. */
export interface IatiCode {
  readonly code: string;
  /** Lists of versions and file formats have codes only. */
  readonly name?: IatiName;
  /** The group that the list puts it in, for example `A` of `DocumentCategory`. */
  readonly category?: string;
  /** No longer to be used in new files; older ones may hold it. */
  readonly withdrawn?: true;
}

/** A code list of the standard: codes with their names, without the descriptions. */
export interface IatiCodelist {
  /** Its name in the standard, for example `IndicatorMeasure`. */
  readonly id: string;
  readonly name: IatiName;
  /** Whether no other code may stand where the list is asked for; else the list is advice. */
  readonly isComplete: boolean;
  readonly codes: readonly IatiCode[];
  /** Who keeps the list. */
  readonly source: string;
  readonly licence: string;
}
