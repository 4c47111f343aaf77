/** What bounds the reading of an XML document that a stranger made. */
export interface XmlLimits {
  /** Elements within elements, default 100. */
  readonly maxDepth?: number;
  /** Characters of one record (an activity), default 50,000,000. */
  readonly maxRecordChars?: number;
  /** Attributes of one element, default 1,000. */
  readonly maxAttributes?: number;
}
