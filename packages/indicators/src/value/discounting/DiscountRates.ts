/** A discount rate that holds from some year on. */
export interface RateStep {
  /** The first year of the step, counted from now: 1 is the coming year. */
  readonly fromYear: number;
  /** Per year, for example 0.035; above −1. */
  readonly rate: number;
}

/** One rate for all years (0.035 for 3.5 % a year), or rates that change with the distance in time, from year 1 on. */
export type DiscountRates = number | readonly RateStep[];

/** How an amount of a later year is brought to today. */
export interface DiscountOptions {
  /** Per year; there is no default, because no rate is neutral. */
  readonly rate: DiscountRates;
  /** By how many years the first amount is discounted: 0 where it stands today, 1 where it stands a year from now. */
  readonly firstExponent?: 0 | 1;
}

/** Years that are counted at most (*ours*): no value map or plan reaches further. */
export const mostYears = 1000;
