/** How sure a comparison shall be before it starts. */
export interface PowerOptions {
  /** Risk of seeing a difference where there is none, strictly between 0 and 1; default 0.05. */
  readonly alpha?: number;
  /** Chance of seeing the difference if there is one, strictly between 0 and 1; default 0.8. */
  readonly power?: number;
  /** Whether a difference in either direction counts; default `two-sided`. */
  readonly alternative?: 'two-sided' | 'one-sided';
}
