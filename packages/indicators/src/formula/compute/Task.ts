import type { Period } from '@jalon/core';
import type { FormulaCategory } from '../Formula.ts';
import type { FormulaIndicator } from '../indicatorIndex.ts';

/** One indicator to compute, for one period and one part. */
export interface Task {
  readonly indicator: FormulaIndicator;
  readonly period: Period;
  readonly where: readonly FormulaCategory[];
}

/** Names a task among others. */
export const keyOf = ({ indicator, period, where }: Task): string =>
  JSON.stringify([
    indicator.id,
    period.start,
    period.end,
    where.map((each) => [each.dimension, each.category]),
  ]);
