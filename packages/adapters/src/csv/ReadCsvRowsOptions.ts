import type { CsvProgress } from './CsvProgress.ts';

/** What is known of a long text beforehand, and what bounds its reading. */
export interface ReadCsvRowsOptions {
  /** Name of the file, for the places of issues. */
  readonly file?: string;
  /** What stands between two cells; without it, what the text says. */
  readonly delimiter?: string;
  /** Bytes that the source holds, where it cannot tell: for the progress. */
  readonly totalBytes?: number;
  /** Told after each block how far the reading has come. */
  readonly onProgress?: (progress: CsvProgress) => void;
  /** Ends the reading: the next row is then refused with the signal's reason. */
  readonly signal?: AbortSignal;
  /**
   * Characters that may wait for the end of their record, default 1,000,000: a quotation mark that is never closed ends
   * in an issue and not in memory.
   */
  readonly maxRecordChars?: number;
  /** Characters that are parsed at a time, default 32,768. */
  readonly blockChars?: number;
}
