/**
 * The programme that is evaluated: when, where, by whom, for whom.
 * @module
 */
import type { PlanningStage } from '../collective/PlanningStage.ts';
import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';
import type { Approval } from './Approval.ts';
import type { BudgetLine } from './BudgetLine.ts';
import type { Grant } from './Grant.ts';

/**
 * What an organisation is to a programme. Source: practice of Belgian and French patrons; OECD-DAC glossary, "partners".
 */
export type ProgrammeRoleCode = 'implementer' | 'funder' | 'host-foundation' | 'partner' | 'evaluator';

/** One organisation in one role. */
export interface ProgrammeRole {
  /** What the organisation is to the programme. */
  readonly role: ProgrammeRoleCode;
  /** Id of the organisation. */
  readonly organisation: string;
}

/** How far something reaches, from the smallest to the largest. */
export type Reach = 'neighbourhood' | 'municipality' | 'region' | 'country' | 'world';

/** The values of {@link Reach}, from the smallest to the largest. */
export const reaches: readonly Reach[] = ['neighbourhood', 'municipality', 'region', 'country', 'world'];

/** Something around the programme that helps or hinders it and that it does not control. */
export interface ContextFactor {
  readonly id: string;
  /** What it is, outside the control of the programme. */
  readonly statement: LocalizedText;
  /** Which way it works on the results. */
  readonly effect?: 'helps' | 'hinders';
  readonly extensions?: Extensions;
}

/** The programme that is evaluated: when, where, by whom. */
export interface Programme {
  /** What the programme is called. */
  readonly name: LocalizedText;
  /** What it does for whom, in a few sentences. */
  readonly summary?: LocalizedText;
  /** First day, inclusive. */
  readonly start?: IsoDay;
  /** Last day, inclusive. */
  readonly end?: IsoDay;
  /** Where it works. */
  readonly territory?: LocalizedText;
  /** How far the programme itself reaches. */
  readonly reach?: Reach;
  /** First month of the programme's own year, 1 to 12: 6 for a year that runs from June to the end of May. */
  readonly yearStartsInMonth?: number;
  /** Where it stands in the planning cycle. */
  readonly stage?: PlanningStage;
  /** Which organisation is what to it; one may have several roles. */
  readonly roles: readonly ProgrammeRole[];
  /** The money awarded for it. */
  readonly grants?: readonly Grant[];
  /** The financial account, planned beside actual. */
  readonly budget?: readonly BudgetLine[];
  /** What around it helps or hinders. */
  readonly context?: readonly ContextFactor[];
  /** The approval of a centre social or an espace de vie sociale, where it is one. */
  readonly approval?: Approval;
  readonly extensions?: Extensions;
}
