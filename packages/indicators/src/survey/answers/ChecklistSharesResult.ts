import type { Result } from '../../result/Result.ts';

/** One condition of a checklist: how many of its lines are met. */
export interface ConditionShare {
  /** Code of the condition: the domain of the items. */
  readonly condition: string;
  /** Lines answered yes. */
  readonly yes: number;
  /** Lines answered partly: told apart, never counted as half. */
  readonly partly: number;
  /** Lines answered no. */
  readonly no: number;
  /** Lines that do not apply: in no share. */
  readonly notApplicable: number;
  /** Lines left open: in no share. */
  readonly open: number;
  /** yes / (yes + partly + no); absent where no line was answered. */
  readonly share?: number;
}

/** A checklist by condition. The value is the share of all answered lines that are met. */
export type ChecklistShares = Result<number> & { readonly conditions: readonly ConditionShare[] };
