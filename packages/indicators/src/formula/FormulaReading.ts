import type { FormulaCategory } from './Formula.ts';

/** How the values of one indicator within the period become one: `sum([HOURS])` in a year of quarters. */
export type FormulaAggregate = 'sum' | 'mean' | 'min' | 'max' | 'distinct';

/** One value that a formula asks for: of which indicator, which part of it, which period, and how it is put together. */
export interface FormulaReading {
  /** The reading in the formula language, the same for all spellings: `previous([A])`, `sum([A; sex=female])`. */
  readonly key: string;
  /** Id or code of the indicator. */
  readonly indicator: string;
  /** Categories, in the order of their dimensions; empty for the whole. */
  readonly where: readonly FormulaCategory[];
  /** How several values within the period become one; absent where the indicator itself says. */
  readonly aggregate?: FormulaAggregate;
  /** The period named, as written; absent for the period of the computation. */
  readonly at?: string;
  /** How many periods before that one. */
  readonly back: number;
}
