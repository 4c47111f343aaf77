import type { Basis, Lang } from '@jalon/core';
import type { Terminal } from '../terminal/Terminal.ts';

/** What `jalon convert` is asked to do. */
export interface ConvertTask {
  /** A file, or a folder whose files are one set. */
  readonly input: string;
  /** A file; a folder where one document becomes several files, or several documents stand in one file. */
  readonly output: string;
  /** Code of the format of the input; default what the file shows. */
  readonly from?: string;
  /** Code of the format of the output; default by the end of its name. */
  readonly to?: string;
  /** What values stand for in time, where the input does not say. */
  readonly basis?: Basis;
  /** Joins indicators that were split. */
  readonly stitch: boolean;
  /** Further files of the same set. */
  readonly companions: readonly string[];
  /** What the format wants to know and no document says, by the names of its options. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Id of the one document that is wanted, where the file holds several. */
  readonly only?: string;
  /** File for the whole list of losses, as JSON. */
  readonly losses?: string;
  readonly force: boolean;
  readonly lang: Lang;
  readonly terminal: Terminal;
}
