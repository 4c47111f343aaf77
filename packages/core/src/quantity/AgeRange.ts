/** Ages from `fromMonths` (inclusive) to `toMonths` (exclusive), in completed months. */
export interface AgeRange {
  /** First month of age, inclusive: 30 for two and a half years. */
  readonly fromMonths: number;
  /** Month of age at which it ends, exclusive; open upwards without it. */
  readonly toMonths?: number;
}
