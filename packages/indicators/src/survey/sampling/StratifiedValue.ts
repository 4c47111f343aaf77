/** What one respondent answered, with the category they belong to. */
export interface StratifiedValue {
  /** Code of the category: a stratum, an age group. */
  readonly category: string;
  /** The answer as a number; absent where there is none. */
  readonly value?: number | undefined;
}
