import type { Words } from '@jalon/core';
import type { FormulaOutcome } from '@jalon/indicators';

/** What a computed item comes to: a number in its unit, or why there is none. */
export interface ComputedValue extends FormulaOutcome {
  readonly value?: number;
  /** The items that have no answer to compute with, by their titles. */
  readonly missing: readonly Words[];
  /** The formula in the words of a reader. */
  readonly formula: Words;
}
