import type { Words } from '../text/LocalizedText.ts';
import type {
  ActingPrinciple,
  CollectiveCondition,
  CollectivePrinciple,
  RubricLevel,
} from './CollectiveInitiative.ts';
import type { PlanningStage } from './PlanningStage.ts';
import type { SustainObject, SustainStrategy } from './SustainItem.ts';
import type { TrustComponent } from './TrustRound.ts';

/** One term of a fixed list, with its words and where the idea comes from. */
export interface SourcedTerm<Code> {
  readonly code: Code;
  readonly label: Words;
  /** The publication or the site that the idea comes from. */
  readonly source: string;
}

const kaniaKramer = 'Kania, J. & Kramer, M. (2011), Collective Impact, Stanford Social Innovation Review';
const agirTot = 'Agir tôt, Espace de partage pour l’action concertée en petite enfance (agirtot.org)';
const wolff = 'Agir tôt (agirtot.org), after Tom Wolff on sustaining collective work';
const jalon = 'Jalon';

const term = <Code>(code: Code, fr: string, en: string, source: string): SourcedTerm<Code> => ({
  code,
  label: { fr, en },
  source,
});

/** The five conditions of collective impact, in their order. */
export const collectiveConditions: readonly SourcedTerm<CollectiveCondition>[] = [
  term('common-agenda', 'Vision commune du changement', 'Common agenda', kaniaKramer),
  term(
    'mutually-reinforcing-activities',
    'Actions qui se renforcent mutuellement',
    'Mutually reinforcing activities',
    kaniaKramer,
  ),
  term(
    'shared-measurement',
    'Apprentissage et évaluation partagés',
    'Shared learning and measurement',
    kaniaKramer,
  ),
  term('continuous-communication', 'Communications soutenues', 'Continuous communication', kaniaKramer),
  term('backbone', 'Structure de soutien et coordination', 'Backbone support with coordination', kaniaKramer),
];

/** What the conditions rest on; shown beside them, never averaged into them. */
export const collectivePrinciples: readonly SourcedTerm<CollectivePrinciple>[] = [
  term('participation', 'Participation', 'Participation', agirTot),
  term('empowerment', 'Pouvoir d’agir de la communauté', 'Community empowerment', agirTot),
  term('equity', 'Équité entre les parties prenantes', 'Equity among stakeholders', agirTot),
];

/** The six principles of acting together for early childhood. */
export const actingPrinciples: readonly SourcedTerm<ActingPrinciple>[] = [
  term('early', 'Agir le plus tôt possible', 'Act as early as possible', agirTot),
  term('everyone', 'Agir pour l’épanouissement de tous', 'Act so that everyone can flourish', agirTot),
  term('with-those-concerned', 'Agir avec les premiers concernés', 'Act with those concerned', agirTot),
  term('capacity', 'Renforcer la capacité de chacun', 'Strengthen everyone’s capacity', agirTot),
  term('relations', 'Créer des relations de confiance', 'Build relations of trust', agirTot),
  term('context', 'Connaître le contexte du milieu', 'Know the local context', agirTot),
];

/** The levels of the rubric for conditions with principles, the lowest first. */
export const rubricLevels: readonly SourcedTerm<RubricLevel>[] = [
  term(0, 'Rien encore', 'Nothing yet', jalon),
  term(1, 'Amorcé', 'Started', jalon),
  term(2, 'En cours', 'Under way', jalon),
  term(3, 'Établi', 'Established', jalon),
  term(4, 'Exemplaire', 'Exemplary', jalon),
];

/** The four components of trust. */
export const trustComponents: readonly SourcedTerm<TrustComponent>[] = [
  term('sincerity', 'Sincérité', 'Sincerity', agirTot),
  term('reliability', 'Fiabilité', 'Reliability', agirTot),
  term('competence', 'Compétence', 'Competence', agirTot),
  term('benevolence', 'Bienveillance', 'Benevolence', agirTot),
];

/** What can be made to last. */
export const sustainObjects: readonly SourcedTerm<SustainObject>[] = [
  term('cause', 'La cause', 'The cause', wolff),
  term('partnership', 'Le partenariat', 'The partnership', wolff),
  term('practice-change', 'Les changements de pratiques', 'Changes of practice', wolff),
  term('activity', 'Les activités ou programmes', 'Activities or programmes', wolff),
];

/** How it can be made to last. */
export const sustainStrategies: readonly SourcedTerm<SustainStrategy>[] = [
  term('taken-over', 'Prise en charge par une organisation', 'Taken over by an organisation', wolff),
  term('norms-changed', 'Changement de normes et de règles', 'Norms or rules changed', wolff),
  term('community-ownership', 'Appropriation par la communauté', 'Ownership by the community', wolff),
  term('resources-found', 'Ressources trouvées', 'Resources found', wolff),
];

/** The five stages of the planning cycle, in their fixed order. */
export const planningStages: readonly SourcedTerm<PlanningStage>[] = [
  term('intention', 'Intention', 'Intention', agirTot),
  term('analysis', 'État de situation et analyse', 'State of play with analysis', agirTot),
  term('planning', 'Planification', 'Planning', agirTot),
  term('implementation', 'Mise en œuvre et suivis', 'Implementation with follow-up', agirTot),
  term('evaluation', 'Évaluation et apprentissages', 'Evaluation with learning', agirTot),
];
