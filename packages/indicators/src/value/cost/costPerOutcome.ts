/**
 * What an effect costs.
 * @module
 */
import type { Issue, Money } from '@jalon/core';
import type { Reason, Result } from '../../result/Result.ts';
import { roundedMoney } from '../money/roundedMoney.ts';
import { valueIssue } from '../valueIssue.ts';
import { costEffectivenessRatio } from './costEffectivenessRatio.ts';
import { fullCost } from './fullCost.ts';

/** What was spent, and what came of it. */
export interface OutcomeCost {
  /** The direct cost. */
  readonly cost: Money;
  /** Overheads as a fraction of the direct cost, 0.15 for 15 %; default 0. */
  readonly overheadRate?: number;
  /** How many outcomes were reached: people in work, families housed. Absent where nobody counted. */
  readonly outcomes?: number;
  /** Whether the count is a minimum, because parts of it are missing. */
  readonly atLeast?: boolean;
}

/** What one outcome costs. Amounts are rounded to minor units, each on its own, halves away from zero. */
export interface CostPerOutcome {
  /** Full cost over outcomes. */
  readonly perOutcome: Money;
  /** Direct cost with overheads. */
  readonly fullCost: Money;
  readonly outcomes: number;
  /** The count was a minimum, so the cost per outcome is a maximum. */
  readonly atMost?: boolean;
}

/** The result of {@link costPerOutcome}. */
export type CostPerOutcomeResult = Result<CostPerOutcome>;

/**
 * What one outcome costs: direct cost × (1 + overheads) / outcomes. It says nothing of what an outcome is worth, nor of what
 * would have happened anyway. Source: Drummond et al., Methods for the Economic Evaluation of Health Care Programmes (4th
 * ed., 2015), ch. 4; method `cost-per-outcome@1`.
 * @param spent the cost in minor units, and the outcomes counted
 * @returns money per outcome in minor units; `no-outcome` where none was reached, `no-actual` where nobody counted
 * @example
 * ```ts
 * import { costPerOutcome } from '@jalon/indicators';
 * const cost = { minor: 10000000, currency: 'EUR' };
 * costPerOutcome({ cost, overheadRate: 0.25, outcomes: 40 }).value?.perOutcome;
 * // => { minor: 312500, currency: 'EUR' }
 * costPerOutcome({ cost, outcomes: 0 }).status; // => 'not-computable'
 * ```
 */
export function costPerOutcome(spent: OutcomeCost): CostPerOutcomeResult {
  const { cost, outcomes, overheadRate = 0, atLeast = false } = spent;
  if (outcomes === undefined) return refused('no-actual');
  if (Number.isNaN(outcomes)) return refused('not-a-number');
  if (outcomes <= 0) return refused('no-outcome');
  const total = fullCost({ direct: cost.minor, overheadRate });
  const each = costEffectivenessRatio({ cost: total ?? Number.NaN, effect: outcomes });
  const perOutcome = roundedMoney(each, cost.currency);
  const rounded = roundedMoney(total, cost.currency);
  if (!perOutcome || !rounded) return refused('outside-domain');
  return {
    status: 'computed',
    value: { perOutcome, fullCost: rounded, outcomes, ...(atLeast && { atMost: true }) },
    unit: cost.currency,
    method: 'cost-per-outcome@1',
    coverage: { observed: 1, expected: 1 },
    warnings: atLeast ? [valueIssue('few-outcomes', {})] : noIssues,
  };
}

const noIssues: readonly Issue[] = [];

const refused = (reason: Reason): CostPerOutcomeResult => ({
  status: 'not-computable',
  reason,
  coverage: { observed: 0, expected: 1 },
  warnings: noIssues,
});
