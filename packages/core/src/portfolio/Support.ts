import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/** One step of the work with each organisation: its order is that of the list, its name can be changed. */
export interface SupportStep {
  readonly id: string;
  /** What the funder calls the step. */
  readonly name: LocalizedText;
  readonly extensions?: Extensions;
}

/** How far one support has come with one step. */
export interface StepStatus {
  /** Id of the step. */
  readonly step: string;
  /** How far this support has come with the step. */
  readonly status: 'not-started' | 'in-progress' | 'done';
  /** The day on which it reached that status. */
  readonly on?: IsoDay;
}

/** The support of one organisation in one cohort. An organisation supported three times has three of them. */
export interface Support {
  readonly id: string;
  /** Id of the organisation. */
  readonly organisation: string;
  /** Id of the cohort. */
  readonly cohort?: string;
  /** Id of the programme that is supported. */
  readonly programme?: string;
  /** How far it has come, step by step; a step that is not named has not started. */
  readonly steps: readonly StepStatus[];
  readonly extensions?: Extensions;
}
