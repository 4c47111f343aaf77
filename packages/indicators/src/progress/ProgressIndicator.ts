import type { Indicator, Target } from '@jalon/core';

/** What progress reads of a target; a whole `Target` fits, and so does `{ value: 50, date: '2025-12-31' }`. */
export type ProgressTarget = Omit<Target, 'id' | 'text'> & Partial<Pick<Target, 'id'>>;

/** What progress reads of an indicator; a whole `Indicator` fits, and so does `{ targets: [{ value: 50 }] }`. */
export type ProgressIndicator = Partial<
  Pick<
    Indicator,
    | 'id'
    | 'unit'
    | 'basis'
    | 'direction'
    | 'additivity'
    | 'countOf'
    | 'distinct'
    | 'baseline'
    | 'maxAgeDays'
    | 'collectedEvery'
    | 'scale'
    | 'levels'
  >
> & { readonly targets: readonly ProgressTarget[] };
