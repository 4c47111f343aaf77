/**
 * The one document of an evaluated programme, walked by entity, id, reference.
 * @module
 */
import type { Agreement } from '../agreement/Agreement.ts';
import type { Revision } from '../agreement/Revision.ts';
import type { CollectiveInitiative } from '../collective/CollectiveInitiative.ts';
import type { Dimension } from '../dimension/Dimension.ts';
import type { Frame } from '../frame/Frame.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import type { Instrument } from '../instrument/Instrument.ts';
import type { Learning } from '../learning/Learning.ts';
import type { Observation } from '../observation/Observation.ts';
import type { ObservationTable } from '../observation/ObservationTable.ts';
import type { EvaluationPlan } from '../plan/EvaluationPlan.ts';
import type { Organisation } from '../programme/Organisation.ts';
import type { Programme } from '../programme/Programme.ts';
import type { Stakeholder } from '../programme/Stakeholder.ts';
import type { Report } from '../report/Report.ts';
import type { Results } from '../results/Results.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { Valuation } from '../valuation/Valuation.ts';
import type { Extensions } from './Extensions.ts';

/**
 * Everything about one evaluated programme in one plain JSON document: what all functions read and all adapters
 * convert to. In memory every collection is present; on disk an empty one is left out.
 */
export interface Dossier {
  /** Version of the format, `major.minor`. */
  readonly jalon: string;
  /** Names the dossier to other documents, for example `demo-creche`. */
  readonly id: string;
  /** What readers call the dossier, for example the programme with its years. */
  readonly title: LocalizedText;
  /** Language tags in which the dossier is written, the main one first. */
  readonly languages: readonly string[];
  /** Words for the levels of results, by tradition; default `neutral`. */
  readonly labelPack?: string;
  readonly programme?: Programme;
  /** Every organisation that something in the dossier names. */
  readonly organisations: readonly Organisation[];
  /** The groups that are affected by the programme or act in it. */
  readonly stakeholders: readonly Stakeholder[];
  /** The theory of change. */
  readonly results: Results;
  /** The traditions in which the results are shown. */
  readonly frames: readonly Frame[];
  /** What is measured. */
  readonly indicators: readonly Indicator[];
  /** The axes along which values are broken down. */
  readonly dimensions: readonly Dimension[];
  /** What was measured: a record that only grows. */
  readonly observations: readonly Observation[];
  /** Where further observations stand that are too many for the document. */
  readonly observationTables: readonly ObservationTable[];
  /** What was agreed beforehand. */
  readonly agreements: readonly Agreement[];
  /** What one wants to know, how, by when. */
  readonly evaluationPlan?: EvaluationPlan;
  /** What data is collected with. */
  readonly instruments: readonly Instrument[];
  /** What was learned. */
  readonly learning: Learning;
  /** The organisations that act together, where the programme is one of collective action. */
  readonly collective?: CollectiveInitiative;
  /** The value of the change in money, where it is estimated. */
  readonly valuation?: Valuation;
  /** The reports that were begun or handed in. */
  readonly reports: readonly Report[];
  /** The dated changes of what had been agreed. */
  readonly revisions: readonly Revision[];
  readonly extensions?: Extensions;
}

/** The version of the dossier format that this library writes. */
export const dossierVersion = '1.0';
