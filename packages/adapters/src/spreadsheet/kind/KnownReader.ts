import type { ReadingContext } from '../sheet/ReadingContext.ts';
import type { TableReader } from './TableReader.ts';

/** A reader with the words that it understands. */
export interface KnownReader {
  readonly reader: TableReader;
  readonly context: ReadingContext;
}
