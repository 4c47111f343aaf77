import type { DiscountRates } from '../discounting/DiscountRates.ts';

/** What can be set otherwise in one line of a value map. */
export type OutcomeParameter =
  | 'quantity'
  | 'proxy'
  | 'deadweight'
  | 'displacement'
  | 'attributionToOthers'
  | 'dropOff'
  | 'duration';

/** One assumption of a value map set otherwise. */
export interface MapChange {
  /** Id of the line. */
  readonly outcome: string;
  readonly parameter: OutcomeParameter;
  /** What it is set to, in the unit of the parameter; a proxy in the currency unit of the map. */
  readonly value: number;
}

/** Several assumptions set otherwise together. */
export interface ReturnScenario {
  readonly id: string;
  readonly changes?: readonly MapChange[];
  /** Another discount rate. */
  readonly rate?: DiscountRates;
  /** Another total of the inputs, in the currency unit of the map. */
  readonly investment?: number;
}
