import type { CausalWording, Sampling } from '@jalon/core';
import type { Result } from '../../result/Result.ts';
import type { PairedShift } from '../answers/pairedShift.ts';
import type { Interval } from '../interval/Interval.ts';
import type { CensusBounds } from '../sampling/censusBounds.ts';

/** One round of a survey, for one question. */
export interface RoundSummary {
  /** For example `T0`. */
  readonly wave: string;
  /** People who answered anything. */
  readonly answered: number;
  /** Answers on the scale. */
  readonly n: number;
  /** Answers outside the scale (“don't know”): in no share. */
  readonly outside: number;
  /** People who left the question out, or whose answer cannot be read. */
  readonly missing: number;
  /** Of those who answered, by a third person. */
  readonly byProxy: number;
  /** Of those who answered, with help. */
  readonly assisted: number;
  /** Share of those asked who answered, where the number asked is known. */
  readonly responseRate?: number;
  /** How many people are on each level, lowest first; absent for numbers, and where small cells are withheld. */
  readonly levels?: readonly { readonly level: number; readonly count: number }[];
  /** Only on request, in points of the scale. */
  readonly mean?: number;
  /** Only on request, in points of the scale. */
  readonly standardDeviation?: number;
}

/** A test of the change: p with its effect size and n, never alone. */
export interface ChangeTest {
  readonly name: 'sign' | 'wilcoxon';
  /** Two-sided, 0 to 1. */
  readonly p: number;
  /** p adjusted by Holm for all tests of one report section; set by {@link holmSection}. */
  readonly adjustedP?: number;
  /** People whose answer changed. */
  readonly n: number;
  /** Effect size, −1 (all worse) to 1 (all improved). */
  readonly effect: { readonly name: 'net-shift' | 'rank-biserial'; readonly value: number };
}

/** What was left out for precision (`percentages`) or secrecy. */
export type WithheldPart = 'percentages' | 'cells' | 'levels' | 'means';

/** What is told of a change beside its counts. */
export interface SurveyChangeSetting {
  /** Id of the question. */
  readonly question: string;
  readonly before: RoundSummary;
  readonly after: RoundSummary;
  /** People, counted and not compared. */
  readonly unmatched: {
    /** Answered before, not after. */
    readonly onlyBefore: number;
    /** Answered after, not before. */
    readonly onlyAfter: number;
    /** Answers of both rounds that no pseudonym ties to anybody. */
    readonly anonymous: number;
  };
  /** Share of those who answered before that did not answer after, among people with a pseudonym. */
  readonly attrition?: number;
  /** Shares of the people with both answers; absent under the minimum for a percentage. */
  readonly shares?: { readonly improved: number; readonly same: number; readonly worse: number };
  /** Wilson interval of the share that improved; only of a random sample. */
  readonly interval?: Interval;
  /** Limits of the share that improved, whatever the silent would have said; only of a census with non-response. */
  readonly bounds?: CensusBounds;
  /** Only of a random sample, where somebody changed. */
  readonly test?: ChangeTest;
  /** Mean change of the people with both answers, only on request, in points of the scale. */
  readonly meanChange?: number;
  readonly sampling?: Sampling;
  /** The strongest wording that the design carries. */
  readonly wording: CausalWording;
  readonly withheld: readonly WithheldPart[];
}

/** How people moved between two rounds of a survey. */
export type SurveyChange = Result<PairedShift> & SurveyChangeSetting;
