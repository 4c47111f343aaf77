/**
 * Numbers as people write them: amounts, shares, ages, money.
 * @module
 */
import type { GapState } from '../observation/Observation.ts';

/**
 * What a cell says, as it says it: « ≥ 30 % » is 30 with the unit `%`, never 0.3. What it means for an indicator is
 * decided by who reads it. Where there is neither a number nor a state, the cell was empty.
 */
export interface Quantity {
  /** The number written, in `unit`; percentages in points. Without it see `ratio`, `min`, `max`, `below`, `n` and `state`. */
  readonly value?: number;
  /** Why there is no number. */
  readonly state?: GapState;
  /** `%`, an ISO 4217 code, or the word as written (`familles`, `h`). */
  readonly unit?: string;
  /** The number is a bound: « au moins 80 » is 80 with `>=`. */
  readonly op?: '>=' | '<=' | '>' | '<';
  /** Number that the value is below, with the operator `<`: « <5 » is any value under 5, often a hidden small count. */
  readonly below?: number;
  /** Lower end of a range, inclusive. */
  readonly min?: number;
  /** Upper end of a range, inclusive. */
  readonly max?: number;
  /** « environ 40 », « une quarantaine ». */
  readonly approximate?: boolean;
  /** « 64 (prov.) ». */
  readonly provisional?: boolean;
  /** Number of units behind the value: « 71 % (n = 41) ». */
  readonly n?: number;
  /** « 35/54 », « 12 sur 15 »: how many of how many. Its value is given only where a % stands beside it. */
  readonly ratio?: readonly [number, number];
  /** What else stands beside the number: a footnote mark (`*`), a remark in parentheses. */
  readonly note?: string;
  /** The text as it was written. */
  readonly written: string;
}
