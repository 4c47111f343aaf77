import type { Money, Valuation, ValuedInput, ValuedOutcome } from '@jalon/core';
import type { MethodId, Result } from '../../result/Result.ts';

/** What {@link sroi} reads of an input; a whole `ValuedInput` fits. */
export type SroiInput = Pick<ValuedInput, 'id' | 'value'> & Partial<Pick<ValuedInput, 'description'>>;

/** What {@link sroi} reads of an outcome; a whole `ValuedOutcome` fits. */
export type SroiOutcome = Omit<ValuedOutcome, 'proxy' | 'extensions'> & {
  readonly proxy?: { readonly value: Money };
};

/** What {@link sroi} reads of a value map; a whole `Valuation` fits. */
export interface SroiMap
  extends Pick<Valuation, 'kind' | 'currency' | 'discount' | 'firstYearExponent' | 'publishedRatio'> {
  readonly inputs: readonly SroiInput[];
  readonly outcomes: readonly SroiOutcome[];
  /** Cases that were computed elsewhere, with the ratio of each. */
  readonly sensitivity?: Valuation['sensitivity'];
}

/** One case of a sensitivity analysis with its ratio. */
export interface SroiCase {
  readonly id: string;
  /** Present value over investment in that case. */
  readonly ratio: number;
  /** `recorded` in the value map, or `computed` here. */
  readonly origin: 'recorded' | 'computed';
}

/** Which figure a published ratio equals when rounded as it was written. */
export interface PublishedRatioMatch {
  /** The ratio as it was published. */
  readonly published: number;
  /** `ratio` (present value over investment), `net-ratio`, or `none` of the two. */
  readonly equals: 'ratio' | 'net-ratio' | 'none';
}

/** A social return on investment. Amounts are rounded to minor units, each on its own, halves away from zero. */
export interface Sroi {
  /** A `forecast` values what is expected, an `evaluative` one what happened. */
  readonly kind: Valuation['kind'];
  /** Present value over investment. */
  readonly ratio: number;
  /** Present value minus investment, over investment. */
  readonly netRatio: number;
  /** The lowest and highest ratio of all cases, the base case among them. */
  readonly range: { readonly low: number; readonly high: number };
  /** The same for the net ratio. */
  readonly netRange: { readonly low: number; readonly high: number };
  readonly investment: Money;
  readonly presentValue: Money;
  readonly netPresentValue: Money;
  /** The impact of each valued outcome in the first year of the change; a loss is negative. */
  readonly impacts: readonly { readonly id: string; readonly impact: Money }[];
  /** All outcomes by year, before and after discounting. */
  readonly years: readonly { readonly year: number; readonly impact: Money; readonly presentValue: Money }[];
  /** After how many months of a first year the investment is paid back; absent where the first year creates nothing. */
  readonly paybackMonths?: number;
  /** The cases behind the range. */
  readonly cases: readonly SroiCase[];
  /** Ids of what was counted without a value. */
  readonly notValued: { readonly inputs: readonly string[]; readonly outcomes: readonly string[] };
  readonly published?: PublishedRatioMatch;
}

/** The result of {@link sroi}. */
export type SroiResult = Result<Sroi>;

/** Name and version of the method. */
export const sroiMethod: MethodId = 'sroi@1';
