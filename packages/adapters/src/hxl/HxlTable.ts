/** One column of a tagged table. */
export interface HxlColumn {
  /** The text of the header row above the hashtags; `''` where there is none. */
  readonly header: string;
  /** The hashtag in small letters, for example `#affected`; `''` where the column has none. */
  readonly tag: string;
  /** The attributes in small letters, in the order of the alphabet: `['children', 'f']`. */
  readonly attributes: readonly string[];
}

/** A table with a row of hashtags, whatever file it came in. Source: HXL standard 1.1. */
export interface HxlTable {
  /** Name of the sheet, where the file has sheets. */
  readonly sheet?: string;
  /** Number of the row that holds the hashtags, from 1. */
  readonly hashtagRow: number;
  readonly columns: readonly HxlColumn[];
  /** The rows below the hashtags, as texts: one per column, `''` where a cell holds nothing. */
  readonly rows: readonly (readonly string[])[];
}
