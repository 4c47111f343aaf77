/**
 * The evaluation plan: what one wants to know, how, by when.
 * @module
 */
import type { Extensions } from '../dossier/Extensions.ts';
import type { EvaluationCriterion } from '../label/evaluationCriteria.ts';
import type { Money } from '../quantity/Money.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/** A question that the evaluation shall answer. */
export interface EvaluationQuestion {
  readonly id: string;
  /** The question as it is asked. */
  readonly text: LocalizedText;
  /** A criterion of the OECD-DAC, or a user's own as `namespace/code`. */
  readonly criterion?: EvaluationCriterion | `${string}/${string}`;
  /** Ids of the result nodes that it is about. */
  readonly about?: readonly string[];
  /** Ids of the indicators that answer it. */
  readonly indicators?: readonly string[];
  /** Ids of the instruments that answer it. */
  readonly instruments?: readonly string[];
  /** Other ways to answer it, in words. */
  readonly methods?: readonly LocalizedText[];
  /** The decision that depends on the answer: who will use it, for what. */
  readonly use?: LocalizedText;
  /** The day by which the answer is needed. */
  readonly due?: IsoDay;
  readonly extensions?: Extensions;
}

/**
 * What a result is compared with. The wording of a change follows it: only a comparison design whose assumption is
 * named carries an estimated effect.
 */
export type EvaluationDesign =
  | 'none'
  | 'before-after'
  | 'comparison-group'
  | 'difference-in-differences'
  | 'randomised'
  | 'contribution-analysis'
  | 'process-tracing'
  | 'outcome-harvesting'
  | 'most-significant-change'
  | 'case-study'
  | `${string}/${string}`;

/** One step of the plan: its questions, what comes out of it, its tools. */
export interface PlanStep {
  readonly id: string;
  /** What the step is called. */
  readonly name: LocalizedText;
  /** What the step asks, in order. */
  readonly questions?: readonly LocalizedText[];
  /** What comes out of the step: a list of stakeholders, a questionnaire, a report. */
  readonly outputs?: readonly LocalizedText[];
  /** What helps to do it. */
  readonly tools?: readonly LocalizedText[];
  /** How far the step has come. */
  readonly status?: 'not-started' | 'in-progress' | 'done';
  /** The day on which it begins. */
  readonly start?: IsoDay;
  /** The day by which it is done. */
  readonly due?: IsoDay;
  readonly extensions?: Extensions;
}

/** A day on which the evaluation meets the programme: a review, a collection, a committee, a report. */
export interface Touchpoint {
  readonly id: string;
  /** The day itself. */
  readonly date: IsoDay;
  /** What happens on it, or a user's own as `namespace/code`. */
  readonly kind: 'review' | 'collection' | 'committee' | 'report' | `${string}/${string}`;
  /** What it is for. */
  readonly text?: LocalizedText;
  /** Ids of the indicators whose values are needed on that day; without it all. */
  readonly indicators?: readonly string[];
  readonly extensions?: Extensions;
}

/** What a group does in the evaluation beside answering. */
export interface Involvement {
  /** Id of the stakeholder. */
  readonly stakeholder: string;
  /** What the group does: it designs, collects, answers, interprets, decides. */
  readonly as: 'designs' | 'collects' | 'answers' | 'interprets' | 'decides';
}

/** The plan of an evaluation: questions, design, steps, dates. */
export interface EvaluationPlan {
  /** The preset of steps that it started from, for example `vises-3`. */
  readonly template?: string;
  /** What the evaluation shall answer. */
  readonly questions: readonly EvaluationQuestion[];
  /** What results are compared with. */
  readonly design?: EvaluationDesign;
  /** What must hold for the comparison to show an effect, for example parallel trends. */
  readonly designAssumption?: LocalizedText;
  /** The steps of the evaluation, in order. */
  readonly steps: readonly PlanStep[];
  /** The days on which the evaluation meets the programme. */
  readonly touchpoints: readonly Touchpoint[];
  /** Which groups do what in the evaluation. */
  readonly involvement: readonly Involvement[];
  /** Working time for the evaluation, in full-time equivalents. */
  readonly fte?: number;
  /** Money for the evaluation alone, not for the programme. */
  readonly budget?: Money;
}
