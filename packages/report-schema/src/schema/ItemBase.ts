import type { Severity, VocabularyReference, Words } from '@jalon/core';
import type { Binding } from './Binding.ts';
import type { Condition } from './Condition.ts';

/** How much a rule weighs in this schema; `off` does not ask. */
export type RuleSeverity = Severity | 'off';

/** When an answer is written: before the programme starts, by both sides, or when it is reported on. */
export type ReportPhase = 'agreement' | 'reporting';

/** What every item of a report schema has. */
export interface ItemBase<Kind extends string = string> {
  /** Unique in the schema and stable over its versions: answers are kept under it. */
  readonly id: string;
  readonly kind: Kind;
  readonly title: Words;
  /** What the funder wants to read here, said to whoever fills it in. */
  readonly help?: Words;
  /** Whether a report without it is incomplete. */
  readonly required?: boolean;
  /** Which part of a dossier fills it. */
  readonly binding?: Binding;
  /** What other vocabularies call it, so that schemas that never saw each other can exchange its answer. */
  readonly references?: readonly VocabularyReference[];
  /** When it is asked; absent where it always is. Where it is not asked, `required` does not apply. */
  readonly when?: Condition;
  /** Whether it is agreed beforehand or reported after; default `reporting`. What was agreed changes only by a revision. */
  readonly phase?: ReportPhase;
}

/** How many entries a list shall have; equal bounds ask for an exact number. */
export interface CountRule {
  readonly min?: number;
  readonly max?: number;
  /** Default `error`. */
  readonly severity?: RuleSeverity;
}

/** How many good and how many bad results a list shall show. A mixed result counts on both sides. */
export interface SignsRule {
  /** Least number of positive results; default 1. */
  readonly positive?: number;
  /** Least number of negative results; default 1. */
  readonly negative?: number;
  /** Default `error`. */
  readonly severity?: RuleSeverity;
}

/** One option of a choice. */
export interface ChoiceOption {
  /** What is stored; stable over versions. */
  readonly code: string;
  readonly title: Words;
}
