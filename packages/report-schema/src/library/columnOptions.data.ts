import type { ChoiceOption } from '../schema/ItemBase.ts';

// The codes of the dossier's models with their words, for columns in which one of them is chosen.

/** What a wording claims, from the weakest to the strongest. */
export const causalWordingOptions = [
  { code: 'observed', title: { fr: 'Changement observé', en: 'A change was observed' } },
  {
    code: 'reported',
    title: { fr: 'Changement rapporté par les personnes', en: 'A change was reported by people' },
  },
  {
    code: 'contribution',
    title: { fr: 'Le programme y a contribué', en: 'The programme contributed to it' },
  },
  {
    code: 'attributed',
    title: { fr: 'Le changement est attribué au programme', en: 'The change is attributed to the programme' },
  },
] as const satisfies readonly ChoiceOption[];

/** How far a decision has come. */
export const decisionStatusOptions = [
  { code: 'open', title: { fr: 'À faire', en: 'To do' } },
  { code: 'in-progress', title: { fr: 'En cours', en: 'In progress' } },
  { code: 'done', title: { fr: 'Fait', en: 'Done' } },
  { code: 'dropped', title: { fr: 'Abandonné', en: 'Dropped' } },
] as const satisfies readonly ChoiceOption[];

/** What a group is to the programme. */
export const stakeholderKindOptions = [
  { code: 'target-group', title: { fr: 'Public visé', en: 'Target group' } },
  { code: 'boundary-partner', title: { fr: 'Acteur relais', en: 'Boundary partner' } },
  { code: 'population', title: { fr: 'Population du territoire', en: 'Population of the territory' } },
  { code: 'team', title: { fr: 'Équipe', en: 'Team' } },
  { code: 'volunteers', title: { fr: 'Bénévoles', en: 'Volunteers' } },
  { code: 'elected-members', title: { fr: 'Administrateurs, élus', en: 'Elected members' } },
  { code: 'residents', title: { fr: 'Habitants', en: 'Residents' } },
  { code: 'partner', title: { fr: 'Partenaire', en: 'Partner' } },
  { code: 'funder', title: { fr: 'Financeur', en: 'Funder' } },
] as const satisfies readonly ChoiceOption[];

/** How far a step has come. */
export const stepStatusOptions = [
  { code: 'not-started', title: { fr: 'Pas commencé', en: 'Not started' } },
  { code: 'in-progress', title: { fr: 'En cours', en: 'In progress' } },
  { code: 'done', title: { fr: 'Fait', en: 'Done' } },
] as const satisfies readonly ChoiceOption[];

/** What happens on a day of the evaluation. */
export const touchpointKindOptions = [
  { code: 'review', title: { fr: 'Bilan', en: 'Review' } },
  { code: 'collection', title: { fr: 'Collecte', en: 'Collection' } },
  { code: 'committee', title: { fr: 'Comité', en: 'Committee' } },
  { code: 'report', title: { fr: 'Rapport', en: 'Report' } },
] as const satisfies readonly ChoiceOption[];

/** What those concerned told the programme; what calls for protection is told elsewhere. */
export const feedbackKindOptions = [
  { code: 'praise', title: { fr: 'Satisfaction', en: 'Praise' } },
  { code: 'suggestion', title: { fr: 'Suggestion', en: 'Suggestion' } },
  { code: 'complaint', title: { fr: 'Réclamation', en: 'Complaint' } },
  { code: 'unwanted-effect', title: { fr: 'Effet non voulu', en: 'Unwanted effect' } },
] as const satisfies readonly ChoiceOption[];
