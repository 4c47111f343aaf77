import type { ReadingRow } from '../../Reading.ts';

/** A row of a frame before the words of its levels are weighed against each other. */
export interface FrameRow {
  readonly row: ReadingRow;
  readonly level?: FrameLevel;
  /** The level that its own column says, for the rows below that say none. */
  readonly lasting?: FrameLevel;
}

/** The word or letters of a level. */
export interface FrameLevel {
  readonly word: string;
  readonly cell: string;
  /** The letters before the statement (« R1 »), where they tell the level more surely. */
  readonly letters?: string;
}
