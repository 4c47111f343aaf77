import type { Reason } from '../result/Result.ts';

/** What a reading gives: a number in the unit of its indicator, yes or no, a text; `undefined` where it is missing. */
export type FormulaValue = number | boolean | string | undefined;

/** What a formula gives: its value, or the reason why there is none. */
export interface FormulaOutcome {
  /** A finite number, or yes or no. */
  readonly value?: number | boolean;
  /** Absent where there is a value. */
  readonly reason?: Extract<Reason, 'missing-value' | 'division-by-zero' | 'too-large'>;
}
