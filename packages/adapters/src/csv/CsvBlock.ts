import type { Issue } from '@jalon/core';

/** Makes a row of a record; `issues` is what is wrong with the text there. A record that could not be read has no cells. */
export type MakeRow<R> = (cells: readonly string[], row: number, issues: readonly Issue[]) => R;

/** Some records of a delimited text that follow each other, each cut when it is asked for. */
export interface CsvBlock {
  /**
   * The next one; none when all were given.
   * @param unread columns that nobody will look at: a cell that holds something may be given as `…`
   */
  next<R>(make: MakeRow<R>, unread?: readonly boolean[]): R | undefined;
}
