import type { Basis, CountOf, DistinctCounting, LocalizedText, UnitOfAnalysis } from '@jalon/core';
import type { RollUpOptions, RollUpValue } from '../aggregation/RollUpOptions.ts';
import type { RollUp } from '../aggregation/RollUpResult.ts';
import type { MethodId } from '../result/Result.ts';

/**
 * One value that a partner handed in, with what it says of its definition; what it does not say is as the partner’s
 * definition has it, else as all agreed.
 */
export interface PooledLine extends RollUpValue {
  /** Id of the organisation that reports it. */
  readonly organisation: string;
  readonly unit?: string;
  readonly countOf?: CountOf;
  readonly distinct?: DistinctCounting;
  readonly population?: LocalizedText;
  readonly basis?: Basis;
  readonly unitOfAnalysis?: UnitOfAnalysis;
}

/** Why a line is not in the pooled figure. */
export type ExclusionReason =
  | 'other-unit'
  | 'other-count'
  | 'other-unit-of-analysis'
  | 'other-window'
  | 'other-population'
  | 'other-basis'
  | 'other-period'
  | 'no-value'
  | 'not-a-number'
  | 'replaced'
  | 'duplicate'
  | 'conflict';

/** A line that is not in the pooled figure: it stands beside it, with the reason. */
export interface ExcludedLine {
  /** Its place in the list that was given, counted from 0. */
  readonly line: number;
  readonly id?: string;
  readonly organisation: string;
  readonly reason: ExclusionReason;
  /** What it says, in its own unit. */
  readonly value?: number;
  readonly unit?: string;
}

/** What the values of several partners come to, and which of them are not in it. */
export type PooledIndicator = RollUp & {
  /** Places of the lines that are in the figure, counted from 0. */
  readonly taken: readonly number[];
  /** Every other line, in the order given. */
  readonly excluded: readonly ExcludedLine[];
  /** How the values were rolled up, where they were. */
  readonly way?: MethodId;
};

/** How {@link poolIndicator} pools. */
export interface PoolIndicatorOptions extends Omit<RollUpOptions, 'by' | 'parts'> {
  /** Ids of the organisations that should report; default those of the shared indicator and of the lines. */
  readonly partners?: readonly string[];
  /** Basis that all values should have; default the one that all lines state. */
  readonly basis?: Basis;
  /** Whom or what all values should describe; default what all lines state. */
  readonly unitOfAnalysis?: UnitOfAnalysis;
}
