import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';
import type { Backbone, Partner, PartnerLink } from './Partner.ts';
import type { StageGuide, StagePassage } from './PlanningStage.ts';
import type { SustainItem } from './SustainItem.ts';
import type { TrustRound } from './TrustRound.ts';

/** One of the five conditions of collective impact. Source: Kania & Kramer 2011, FSG; the French wording of agirtot.org. */
export type CollectiveCondition =
  | 'common-agenda'
  | 'mutually-reinforcing-activities'
  | 'shared-measurement'
  | 'continuous-communication'
  | 'backbone';

/** What the five conditions rest on, rated beside them, never averaged into them. */
export type CollectivePrinciple = 'participation' | 'empowerment' | 'equity';

/** One of the six principles of acting together for early childhood. Source: Agir tôt (agirtot.org). */
export type ActingPrinciple =
  | 'early'
  | 'everyone'
  | 'with-those-concerned'
  | 'capacity'
  | 'relations'
  | 'context';

/** Level of a rubric: 0 nothing yet, 1 started, 2 under way, 3 established, 4 exemplary. Ordinal: never averaged. */
export type RubricLevel = 0 | 1 | 2 | 3 | 4;

/** How one rater sees one condition or one principle on one day, with the evidence for it. */
export interface RubricRating {
  readonly id: string;
  /** The condition or the principle that is rated. */
  readonly about: CollectiveCondition | CollectivePrinciple;
  /** From 0 (nothing yet) to 4 (exemplary). */
  readonly level: RubricLevel;
  /** The day of the rating. */
  readonly date: IsoDay;
  /** Who rated: a role or an organisation, never a person's name. */
  readonly rater?: LocalizedText;
  /** What shows the level, one piece each. */
  readonly evidence: readonly LocalizedText[];
  readonly extensions?: Extensions;
}

/** Where the group stands on one principle of acting. */
export interface PrincipleStance {
  readonly id: string;
  /** Which of the six principles. */
  readonly principle: ActingPrinciple;
  /** Whether the group follows it, in part or not yet. */
  readonly stance: 'followed' | 'partly' | 'not-yet';
  /** What shows it, one piece each. */
  readonly evidence: readonly LocalizedText[];
  readonly extensions?: Extensions;
}

/** Organisations that act together on one complex issue for one community. Source: Kania & Kramer 2011. */
export interface CollectiveInitiative {
  /** What all partners want to change together, in one statement. */
  readonly commonAgenda?: LocalizedText;
  /** How raters see the conditions, the principles beside them; each rating stays. */
  readonly ratings: readonly RubricRating[];
  /** Where the group stands on the principles of acting. */
  readonly stances: readonly PrincipleStance[];
  /** The rounds of the question on trust. */
  readonly trustRounds: readonly TrustRound[];
  /** What shall last of the collective work, or stop. */
  readonly sustain: readonly SustainItem[];
  /** The passages through the stages of the planning cycle, in any order. */
  readonly cycle: readonly StagePassage[];
  /** What helps at each stage of the planning cycle. */
  readonly guides: readonly StageGuide[];
  /** The members of the initiative. */
  readonly partners: readonly Partner[];
  /** Who works with whom. */
  readonly partnerLinks: readonly PartnerLink[];
  readonly backbone?: Backbone;
}
