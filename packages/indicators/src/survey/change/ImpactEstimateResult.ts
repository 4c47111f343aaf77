import type { CausalWording, Sampling } from '@jalon/core';
import type { Result } from '../../result/Result.ts';
import type { Interval } from '../interval/Interval.ts';
import type { GroupMeans } from './differenceInDifferences.ts';

/**
 * How much more those with the programme changed than those without, in the unit of the measurements. Whether it may be
 * called an effect, `wording` tells.
 */
export type ImpactEstimate = Result<number> & {
  readonly means?: GroupMeans;
  /** Measurements in each group at each moment. */
  readonly n: {
    readonly treatedBefore: number;
    readonly treatedAfter: number;
    readonly controlBefore: number;
    readonly controlAfter: number;
  };
  /** Only of random samples or a random draw of who gets the programme. */
  readonly interval?: Interval;
  /** Only where there is an interval. */
  readonly test?: {
    readonly name: 't';
    /** Two-sided, 0 to 1. */
    readonly p: number;
    /** p adjusted by Holm for all tests of one report section; set by {@link holmSection}. */
    readonly adjustedP?: number;
    /** Measurements in all. */
    readonly n: number;
    /** Effect size: the effect in standard deviations of both groups before (Cohen's d with the pooled deviation). */
    readonly effect?: { readonly name: 'cohen-d'; readonly value: number };
  };
  readonly sampling?: Sampling;
  readonly wording: CausalWording;
};
