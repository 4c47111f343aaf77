/** How many people of the population are in one category. */
export interface StratumTotal {
  /** Code of the category: a stratum, an age group. */
  readonly category: string;
  /** People of the population in it, 0 or more. */
  readonly total: number;
}
