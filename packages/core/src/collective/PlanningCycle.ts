import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/** A stage of the planning cycle of collective action, in its fixed order. Source: agirtot.org, planning cycle. */
export type PlanningStage = 'intention' | 'analysis' | 'planning' | 'implementation' | 'evaluation';

/** One passage through a stage. The order of stages is fixed; a group may enter one again, in a later round. */
export interface StagePassage {
  readonly id: string;
  readonly stage: PlanningStage;
  /** 1 for the first time around the cycle. */
  readonly round?: number;
  readonly status: 'not-started' | 'in-progress' | 'done';
  readonly start?: IsoDay;
  readonly end?: IsoDay;
  readonly note?: LocalizedText;
  readonly extensions?: Extensions;
}

/** A tool that helps at a stage. */
export interface StageTool {
  readonly name: LocalizedText;
  /** What it is used for. */
  readonly use?: LocalizedText;
  readonly url?: string;
  readonly licence?: string;
}

/** The questions to ask, with the tools to use, at one stage. */
export interface StageGuide {
  readonly stage: PlanningStage;
  readonly questions: readonly LocalizedText[];
  readonly tools: readonly StageTool[];
}
