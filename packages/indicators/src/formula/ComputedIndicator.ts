import type { Period } from '@jalon/core';
import type { Result } from '../result/Result.ts';
import type { FoundReading } from './compute/FoundReading.ts';
import type { Formula } from './Formula.ts';

/** The value of an indicator that is computed from others, with all that it was computed from. */
export type ComputedIndicator = Result<number | boolean> & {
  /** The period that it is about. */
  readonly period: Period;
  /** The formula; absent where it cannot be read. */
  readonly formula?: Formula;
  /** What the formula asked for, in the order in which it names them. */
  readonly readings: readonly FoundReading[];
};
