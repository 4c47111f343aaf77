import type { Category, Dimension, Indicator, Observation } from '@jalon/core';
import type { Result } from '../result/Result.ts';

/** What reconciling reads of an indicator: its unit, and along which dimensions its values add up. */
export type DisaggregatedIndicator = Partial<Pick<Indicator, 'id' | 'unit' | 'basis' | 'additivity'>>;

/**
 * What reconciling reads of an observation: without `categories` it is the total, with one code it is a part, with several a
 * crossed cell.
 */
export type DisaggregatedValue = Partial<
  Pick<Observation, 'id' | 'revises' | 'value' | 'bounds' | 'state' | 'categories'>
>;

/** What reconciling reads of a dimension. */
export type DisaggregatingDimension = Pick<Dimension, 'id' | 'choice'> & {
  readonly categories: readonly Pick<Category, 'code' | 'rest'>[];
};

/**
 * How the parts of one breakdown stand to the total: they agree; they leave a rest; they make more; some are missing; one
 * unit may stand in several, so that no sum is due; values do not add up along it; or there is no total.
 */
export type BreakdownStanding =
  | 'consistent'
  | 'residual'
  | 'overcount'
  | 'incomplete'
  | 'overlapping'
  | 'not-additive'
  | 'no-total';

/** The parts along one dimension, or the cells along several crossed ones, beside the total. */
export interface Breakdown {
  /** Ids of the dimensions, in the order in which they were given. */
  readonly dimensions: readonly string[];
  readonly standing: BreakdownStanding;
  /** In the unit of the indicator; absent where nobody gave one. */
  readonly total?: number;
  /** Sum of the parts that are known; absent where they do not add up. */
  readonly sum?: number;
  /** Total minus sum. */
  readonly residual?: number;
  /** What stands in rest categories, each kind apart; it is part of `sum` and never shared out. */
  readonly rest: Readonly<Partial<Record<NonNullable<Category['rest']>, number>>>;
  /** Categories that should have a value and have none, one code per dimension. */
  readonly missing: readonly (readonly string[])[];
}

/** A part that the cells crossed with it do not make. */
export interface MarginGap {
  /** The dimensions of the part, then its codes along them. */
  readonly dimensions: readonly string[];
  readonly codes: readonly string[];
  /** The dimensions of the cells that were added up. */
  readonly crossed: readonly string[];
  readonly part: number;
  readonly sum: number;
  /** Part minus sum. */
  readonly residual: number;
}

/** A cell of a crossed table that was fitted to its margins: an estimate, not a count. */
export interface FittedCell {
  readonly dimensions: readonly string[];
  readonly codes: readonly string[];
  /** As it was reported. */
  readonly reported: number;
  /** As it was fitted, with decimals. */
  readonly fitted: number;
}

/** Totals against parts: every breakdown, every margin that differs, and what was fitted on request. */
export interface DisaggregationReconciliation {
  readonly breakdowns: readonly Breakdown[];
  /** Parts that differ from the sum of their crossed cells. */
  readonly gaps: readonly MarginGap[];
  /** Only with `reconcile: 'ipf'`. */
  readonly fitted?: readonly FittedCell[];
}

/** A result of `reconcileDisaggregation`. */
export type DisaggregationResult = Result<DisaggregationReconciliation>;
