import type { Days, Mark } from '../observed/ObservedSeries.ts';
import type { Reason } from '../result/Result.ts';

/** The number of one part, within its limits. */
export interface KnownPart {
  /** In the unit of the indicator; where only limits are known, the lower one. */
  readonly value: number;
  /** −Infinity without a limit. */
  readonly low: number;
  /** Infinity without a limit. */
  readonly high: number;
  readonly marks: readonly Mark[];
  /** First day, as a day number. */
  readonly start: number;
  /** Last day, as a day number. */
  readonly end: number;
  /** Code of the part along the dimension, where it is not time. */
  readonly code?: string | undefined;
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  readonly n?: number | undefined;
  readonly ids?: readonly string[] | undefined;
}

/** One cell of the observations of an indicator: what is known of one period, place, organisation, categories. */
export interface Part extends Days {
  /** Where it stands along each dimension but time. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Its number. */
  readonly known?: KnownPart;
  /** Why there is none: a gap (`no-actual`), or records at fault. */
  readonly reason?: Reason;
}
