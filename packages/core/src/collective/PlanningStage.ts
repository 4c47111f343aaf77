import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/** A stage of the planning cycle of collective action, in its fixed order. Source: agirtot.org, planning cycle. */
export type PlanningStage = 'intention' | 'analysis' | 'planning' | 'implementation' | 'evaluation';

/** One passage through a stage. The order of stages is fixed; a group may enter one again, in a later round. */
export interface StagePassage {
  readonly id: string;
  /** The stage that is passed through. */
  readonly stage: PlanningStage;
  /** 1 for the first time around the cycle. */
  readonly round?: number;
  /** How far the group has come in this passage. */
  readonly status: 'not-started' | 'in-progress' | 'done';
  /** First day of the passage, inclusive. */
  readonly start?: IsoDay;
  /** Last day of the passage, inclusive; none while it goes on. */
  readonly end?: IsoDay;
  /** What a reader should know of this passage. */
  readonly note?: LocalizedText;
  readonly extensions?: Extensions;
}

/** A tool that helps at a stage. */
export interface StageTool {
  /** What the tool is called. */
  readonly name: LocalizedText;
  /** What it is used for. */
  readonly use?: LocalizedText;
  /** Address of the tool. */
  readonly url?: string;
  /** Under which conditions it may be used. */
  readonly licence?: string;
}

/** The questions to ask, with the tools to use, at one stage. */
export interface StageGuide {
  /** The stage that it is for. */
  readonly stage: PlanningStage;
  /** What to ask at the stage, in order. */
  readonly questions: readonly LocalizedText[];
  /** What helps at the stage. */
  readonly tools: readonly StageTool[];
}
