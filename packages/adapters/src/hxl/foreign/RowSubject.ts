/** Whom, where and what a row is about. */
export interface RowSubject {
  readonly place?: string;
  readonly organisation?: string;
  /** Codes of categories by dimension. */
  readonly categories: ReadonlyMap<string, string>;
  /** What stands in columns that say nothing else. */
  readonly kept: ReadonlyMap<string, string>;
}
