/** One sheet of a form as texts; the first row holds the headers. */
export interface XlsFormTable {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}
