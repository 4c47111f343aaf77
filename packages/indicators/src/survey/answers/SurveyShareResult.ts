import type { Sampling } from '@jalon/core';
import type { Result } from '../../result/Result.ts';
import type { Interval } from '../interval/Interval.ts';
import type { CensusBounds } from '../sampling/censusBounds.ts';

/** Answers by one way of answering. */
export interface AnswererCount {
  /** Answers on the scale. */
  readonly n: number;
  /** Of those, the ones that are asked for. */
  readonly favourable: number;
}

/** Which share of those who answered on the scale gave one of the answers that are asked for. */
export type SurveyShare = Result<number> & {
  /** Id of the question. */
  readonly question: string;
  /** Answers on the scale: the denominator. */
  readonly n: number;
  /** Answers outside the scale (“don't know”): in no share. */
  readonly outside: number;
  /** People who left the question out, or whose answer cannot be read. */
  readonly missing: number;
  /** Answers asked for; absent where small cells are withheld. */
  readonly favourable?: number;
  /** How many people are on each level, lowest first; absent for numbers, and where small cells are withheld. */
  readonly levels?: readonly { readonly level: number; readonly count: number }[];
  /** The two middle levels; the same one where n is odd. */
  readonly median?: { readonly low: number; readonly high: number };
  /** Answers that people gave alone, that a third person gave, with help; absent where one of them makes a small cell. */
  readonly byAnswerer?: {
    readonly self: AnswererCount;
    readonly proxy: AnswererCount;
    readonly assisted: AnswererCount;
  };
  /** How many equally weighted answers tell as much, where answers are weighted. */
  readonly effectiveN?: number;
  readonly responseRate?: number;
  /** Wilson interval, only of a random sample; at the effective n where answers are weighted. */
  readonly interval?: Interval;
  /** Limits, whatever the silent would have said; only of a census with non-response. */
  readonly bounds?: CensusBounds;
  readonly sampling?: Sampling;
};
