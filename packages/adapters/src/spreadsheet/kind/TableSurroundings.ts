import type { Footnotes } from '../around/readFootnotes.ts';
import type { ReadingMeta, SkippedRow } from '../Reading.ts';
import type { IssueSink } from '../sheet/IssueSink.ts';

/** What the lines around a table leave for it. */
export interface TableSurroundings extends IssueSink {
  readonly meta: ReadingMeta;
  readonly footnotes: Footnotes;
  /** Rows above the header that told nothing. */
  readonly titles: readonly SkippedRow[];
}
