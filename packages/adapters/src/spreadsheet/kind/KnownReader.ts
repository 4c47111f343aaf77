import type { ReadingContext } from '../sheet/ReadingContext.ts';
import type { SheetReader } from './TableReader.ts';

/** A reader with the words that it understands. */
export interface KnownReader {
  readonly reader: SheetReader;
  readonly context: ReadingContext;
}
