/** How far the reading of a long text has come. */
export interface CsvProgress {
  /** Bytes read so far; of a text that came as a string, its characters. */
  readonly bytes: number;
  /** How many there are, where that is known. */
  readonly total?: number;
  /** Records read so far. */
  readonly rows: number;
}
