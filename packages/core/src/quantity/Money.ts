/** An amount of money: integer minor units (cents) with an ISO 4217 currency. */
export interface Money {
  /** Minor units: 1500000 is 15,000.00 EUR. */
  readonly minor: number;
  /** ISO 4217, for example `EUR`. */
  readonly currency: string;
}
