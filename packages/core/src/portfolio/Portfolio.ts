import type { Extensions } from '../dossier/Extensions.ts';
import type { Grant } from '../programme/Grant.ts';
import type { Organisation } from '../programme/Organisation.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';
import type { Deliverable } from './Deliverable.ts';
import type { OrganisationMerge } from './OrganisationMerge.ts';
import type { PortfolioObjective } from './PortfolioObjective.ts';
import type { SelfRating } from './SelfRating.ts';
import type { Session } from './Session.ts';
import type { SharedIndicator } from './SharedIndicator.ts';
import type { Support, SupportStep } from './Support.ts';

/** A programme of the portfolio; its own dossier stands elsewhere. */
export interface PortfolioProgramme {
  readonly id: string;
  /** What the programme is called. */
  readonly name: LocalizedText;
  /** Ids of the organisations that carry it. */
  readonly organisations: readonly string[];
  /** Id of the cohort. */
  readonly cohort?: string;
  /** Path or address of its dossier. */
  readonly dossier?: string;
  /** The portfolio's own marks, to filter by. */
  readonly tags?: readonly string[];
  readonly extensions?: Extensions;
}

/** Organisations that are supported together over the same months. */
export interface Cohort {
  readonly id: string;
  /** For example `2023-2024`. */
  readonly label: LocalizedText;
  /** First day, inclusive. */
  readonly start: IsoDay;
  /** Last day, inclusive. */
  readonly end: IsoDay;
  /** The portfolio's own marks, to filter by. */
  readonly tags?: readonly string[];
  readonly extensions?: Extensions;
}

/** Everything a funder or a network knows about those whom it supports: a document of its own beside their dossiers. */
export interface Portfolio {
  /** Version of the format, `major.minor`. */
  readonly jalon: string;
  /** Names the portfolio to other documents. */
  readonly id: string;
  /** What readers call the portfolio. */
  readonly title: LocalizedText;
  /** Language tags in which the portfolio is written, the main one first. */
  readonly languages: readonly string[];
  /** Every organisation that something in the portfolio names, doubles included. */
  readonly organisations: readonly Organisation[];
  /** The programmes that are supported or funded. */
  readonly programmes: readonly PortfolioProgramme[];
  /** The groups of organisations that are supported together. */
  readonly cohorts: readonly Cohort[];
  /** The money awarded. */
  readonly grants: readonly Grant[];
  /** Whether support is reserved to organisations with a grant of this funder (id) in the same cohort. */
  readonly supportRequiresGrantOf?: string;
  /** The steps of a support, in order. */
  readonly steps: readonly SupportStep[];
  /** Who is supported in which cohort, with how far it has come. */
  readonly supports: readonly Support[];
  /** The meetings of the supports. */
  readonly sessions: readonly Session[];
  /** What the organisations made during their support. */
  readonly deliverables: readonly Deliverable[];
  /** What the funder's own programme is after. */
  readonly objectives: readonly PortfolioObjective[];
  /** Where organisations see themselves on those objectives. */
  readonly selfRatings: readonly SelfRating[];
  /** The indicators that several partners report on. */
  readonly sharedIndicators: readonly SharedIndicator[];
  /** What was decided about organisations that may be one and the same. */
  readonly merges: readonly OrganisationMerge[];
  readonly extensions?: Extensions;
}
