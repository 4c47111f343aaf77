import type { LocalizedText, Period } from '@jalon/core';
import type { Coverage, Reason } from '../../result/Result.ts';

/** One value that a formula asked for, as it was found. */
export interface FoundReading {
  /** The reading in the formula language: `previous([A])`. */
  readonly key: string;
  /** Id of the indicator. */
  readonly indicator: string;
  readonly name?: LocalizedText;
  /** Unit of the indicator. */
  readonly unit: string;
  readonly unitLabel?: LocalizedText;
  /** The period that was read. */
  readonly period: Period;
  /** In `unit`; absent where there is none. */
  readonly value?: number | boolean | string;
  /** Why there is none. */
  readonly reason?: Reason;
  /** Values there were, of those there should have been. */
  readonly coverage: Coverage;
}
