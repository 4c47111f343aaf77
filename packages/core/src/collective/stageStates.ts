import type { CollectiveInitiative } from './CollectiveInitiative.ts';
import { planningStages } from './collectiveTerms.data.ts';
import type { PlanningStage, StageGuide, StagePassage } from './PlanningStage.ts';

/** One stage of the cycle as the group stands in it. */
export interface StageState {
  readonly stage: PlanningStage;
  /** The status of the last passage. */
  readonly status: StagePassage['status'];
  /** Every passage, by round: a group may enter a stage again. */
  readonly passages: readonly StagePassage[];
  /** What helps at this stage, where the initiative has it. */
  readonly guide?: StageGuide;
}

/**
 * The planning cycle of an initiative: the five stages in their fixed order, each with its passages, its questions, its
 * tools.
 * @example
 * ```ts
 * import { stageStates } from '@jalon/core/collective';
 * const cycle = [{ id: 'p1', stage: 'intention', status: 'done', end: '2024-03-31' }] as const;
 * stageStates({ cycle, guides: [] }).map(({ status }) => status);
 * // => ['done', 'not-started', 'not-started', 'not-started', 'not-started']
 * ```
 */
export function stageStates(
  collective: Pick<CollectiveInitiative, 'cycle' | 'guides'>,
): readonly StageState[] {
  return planningStages.map(({ code: stage }) => {
    const passages = collective.cycle
      .filter((passage) => passage.stage === stage)
      .toSorted((a, b) => (a.round ?? 1) - (b.round ?? 1));
    const guide = collective.guides.find((one) => one.stage === stage);
    const status = passages.at(-1)?.status ?? 'not-started';
    return { stage, status, passages, ...(guide && { guide }) };
  });
}
