import type { Bounds, IsoDay, Issue } from '@jalon/core';
import type { Mark } from '../observed/ObservedSeries.ts';
import type { Rating } from '../rating/Rating.ts';
import type { Coverage, MethodId, Reason } from '../result/Result.ts';

/** What a row is about. */
export interface QueryKey {
  /** Id of the indicator. */
  readonly indicator: string;
  /** First day of its period; absent where a row is about all days. */
  readonly start?: IsoDay;
  /** Last day of its period. */
  readonly end?: IsoDay;
  /** Its place along the dimensions that were not rolled up: dimension, then id or code, in code-unit order. */
  readonly of: readonly (readonly [dimension: string, code: string])[];
}

/** One figure of a query, or the reason why there is none. */
export interface QueryRow {
  readonly key: QueryKey;
  readonly status: 'computed' | 'not-computable';
  readonly reason?: Reason;
  readonly value?: number;
  /** Unit of `value`; `ratio` for a share. */
  readonly unit?: string;
  readonly method?: MethodId;
  /** No less than `value`, and nobody knows how much more. */
  readonly atLeast?: boolean;
  /** No more than `value`, and nobody knows how much less. */
  readonly atMost?: boolean;
  /** Limits of a roll-up that is not exact. */
  readonly bounds?: Bounds;
  /** Units behind the value, where every part tells its own. */
  readonly n?: number;
  readonly coverage?: Coverage;
  /** What must be said with the value of a roll-up. */
  readonly marks?: readonly Mark[];
  /** Of progress alone. */
  readonly rating?: Rating;
  /** It was withheld for secrecy. */
  readonly suppressed?: true;
}

/** The rows of a query, in the code-unit order of their keys, with all there is to say about them. */
export interface QueryResult {
  readonly rows: readonly QueryRow[];
  readonly warnings: readonly Issue[];
}
