import type { GapState } from '@jalon/core';

/** Words by language tag (`fr`, `en`, `es`, `nl`, or any that a user adds). */
export type WordList = { readonly [language: string]: readonly string[] };

/**
 * The words by which a sheet is understood, as people write them. Capitals, accents, kinds of apostrophe and final
 * dots do not matter when they are compared.
 */
export interface Lexicon {
  /** What stands over a column, by the field it names: `baseline`, `target`, `indicator.name` … */
  readonly headers: { readonly [field: string]: WordList };
  /** What a legend says that a code in a cell means: « n.d. = non disponible ». */
  readonly gaps: { readonly [S in GapState]?: WordList };
  /** First words of a row that adds others up. */
  readonly totals: WordList;
  /** First words of a row that comments on others: an average, a synthesis. */
  readonly summaries: WordList;
  /** First words of a line that explains the table. */
  readonly notes: WordList;
  /** First words of a heading inside the table: « Objectif 2 », « Axe 1 ». */
  readonly sections: WordList;
  /** What a cell says instead of repeating the one above. */
  readonly sameAsAbove: WordList;
  /** Which way is better, where a name or a comment says so. */
  readonly directions: { readonly increase: WordList; readonly decrease: WordList };
  readonly answers: { readonly yes: WordList; readonly no: WordList };
  /** What introduces who, what and when in the lines around a table. */
  readonly meta: {
    readonly organisation: WordList;
    readonly project: WordList;
    readonly grantRef: WordList;
    readonly asOf: WordList;
    /** Before the months or years that the whole sheet is about: « Période : … », « agrément du … au … ». */
    readonly period: WordList;
    readonly vision: WordList;
  };
  /** What happened instead of a measurement: « Covid », « grève », "closed". */
  readonly events: WordList;
  /** First or last words of the name of an association. */
  readonly organisationForms: WordList;
  /** Words between a field and its date: « Réalisé *au* 31/12/2024 ». */
  readonly connectors: WordList;
  /** Words beside which two months say when a year starts: "FY runs October–September". */
  readonly years: WordList;
}
