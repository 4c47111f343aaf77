/**
 * What a computation gives back: a figure that explains itself, or the reason why there is none.
 * @module
 */
import type { Issue } from '@jalon/core';

/** Name and version of a method, for example `distance-travelled@1`. A change of meaning is a new version. */
export type MethodId = `${string}@${string}`;

/** Why a figure cannot be computed: a closed list, each with its words in `explain`. */
export type Reason =
  | 'no-actual'
  | 'no-baseline'
  | 'no-target'
  | 'target-equals-baseline'
  | 'target-is-zero'
  | 'ambiguous-change'
  | 'not-a-number'
  | 'basis-mismatch'
  | 'not-additive'
  | 'conflict'
  | 'not-a-ratio-target'
  | 'unknown-method'
  | 'no-schedule'
  | 'too-few-values'
  | 'no-variation'
  | 'outside-domain'
  | 'division-by-zero'
  | 'too-large'
  | 'missing-value'
  | 'mixed-units'
  | 'mixed-counts'
  | 'mixed-windows'
  | 'mixed-populations'
  | 'mixed-levels'
  | 'mixed-parts'
  | 'overlap-unknown'
  | 'contradiction'
  | 'low-coverage'
  | 'observations-not-loaded'
  | 'suppressed'
  | 'no-pairs'
  | 'not-a-probability-sample'
  | 'no-comparison'
  | 'no-margins'
  | 'not-converged'
  | 'no-formula'
  | 'formula-error'
  | 'formula-cycle'
  | 'unit-mismatch'
  | 'no-discount-rate'
  | 'no-investment'
  | 'no-outcome'
  | 'no-sensitivity'
  | 'ambiguous-attribution'
  | 'valued-twice'
  | 'mixed-currencies'
  | 'no-weights';

/** How much of the data that a figure needs was there. */
export interface Coverage {
  /** Periods (or parts) with a value. */
  readonly observed: number;
  /** Periods (or parts) that should have one. */
  readonly expected: number;
}

/** One step of a computation, in order: what was taken or decided, and the numbers in it. */
export interface TraceStep {
  /** For example `baseline`, `actual`, `path`, `expected`, `rating`. */
  readonly step: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** How a figure came about. */
export type Trace = readonly TraceStep[];

/** The outcome of a computation: a value that explains itself, or the reason why there is none. */
export type Result<T> =
  | {
      readonly status: 'computed';
      readonly value: T;
      /** Unit of `value`; `ratio` for a share. */
      readonly unit: string;
      readonly method: MethodId;
      readonly coverage: Coverage;
      readonly warnings: readonly Issue[];
      readonly trace?: Trace;
    }
  | {
      readonly status: 'not-computable';
      readonly value?: undefined;
      readonly reason: Reason;
      readonly coverage?: Coverage;
      readonly warnings: readonly Issue[];
      readonly trace?: Trace;
    };
