/** How far the reading of an XML document has come. */
export interface XmlProgress {
  /** Bytes read so far; of a text that came as a string, its characters. */
  readonly bytes: number;
  /** How many there are, where that is known. */
  readonly total?: number;
  /** Records (activities) read so far. */
  readonly records: number;
}
