/** How many respondents a survey needs. */
export interface SampleSize {
  /** The solution of the equation, seldom a whole number. */
  readonly exact: number;
  /** The next whole number. */
  readonly needed: number;
}
