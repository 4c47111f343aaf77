/**
 * What a person decided about the rows of a sheet: data that can be saved beside the file and used again for the next
 * one. It goes before everything that codes and names say.
 */
export interface ImportMapping {
  /** Id of the dossier's indicator by the code or the name that a row bears; `null` leaves the row out. */
  readonly indicators?: { readonly [codeOrName: string]: string | null };
}
