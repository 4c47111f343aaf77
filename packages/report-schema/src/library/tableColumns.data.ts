import type { TableItemColumn } from '../schema/TableItem.ts';
import {
  causalWordingOptions,
  decisionStatusOptions,
  feedbackKindOptions,
  stakeholderKindOptions,
  stepStatusOptions,
  touchpointKindOptions,
} from './columnOptions.data.ts';

// The columns of tables that several schemas of the library ask for; their ids are those that the bindings fill.

/** What was decided on what was found. */
export const decisionColumns = [
  { id: 'finding', kind: 'text', long: true, title: { fr: 'Constat', en: 'Finding' } },
  { id: 'decision', kind: 'text', long: true, required: true, title: { fr: 'Décision', en: 'Decision' } },
  {
    id: 'owner',
    kind: 'text',
    title: { fr: 'Qui s’en charge', en: 'Who does it' },
    help: { fr: 'Une fonction ou une équipe, pas un nom.', en: 'A role or a team, not a name.' },
  },
  { id: 'due', kind: 'date', title: { fr: 'Échéance', en: 'Due' } },
  { id: 'status', kind: 'choice', title: { fr: 'État', en: 'Status' }, options: decisionStatusOptions },
] as const satisfies readonly TableItemColumn[];

/** What the programme says it did to a change, with what speaks for it. */
export const claimColumns = [
  {
    id: 'claim',
    kind: 'text',
    long: true,
    required: true,
    title: { fr: 'Contribution', en: 'Contribution' },
    help: {
      fr: 'Ce qui a changé, et la part que l’action y a prise, en une ou deux phrases.',
      en: 'What changed, and what the programme did towards it, in a sentence or two.',
    },
  },
  {
    id: 'wording',
    kind: 'choice',
    title: { fr: 'Ce que l’on peut en dire', en: 'How far the claim goes' },
    help: {
      fr: 'Sans comparaison possible, on observe ou l’on rapporte : on n’attribue pas.',
      en: 'Without a comparison, a change is observed or reported: it is not attributed.',
    },
    options: causalWordingOptions,
  },
  { id: 'about', kind: 'text', title: { fr: 'Objectif concerné', en: 'Objective concerned' } },
  {
    id: 'evidence',
    kind: 'text',
    long: true,
    required: true,
    title: { fr: 'Ce qui le montre', en: 'Evidence' },
    help: {
      fr: 'Une preuve par ligne : un chiffre et sa source, un témoignage, un document, une observation.',
      en: 'One piece of evidence per line: a figure and its source, a testimony, a document, an observation.',
    },
  },
  {
    id: 'rival-explanations',
    kind: 'text',
    long: true,
    title: { fr: 'Autres explications possibles', en: 'Other possible explanations' },
    help: {
      fr: 'Ce qui, en dehors de l’action, a pu produire ce changement.',
      en: 'What else, beside the programme, may have brought the change about.',
    },
  },
] as const satisfies readonly TableItemColumn[];

/** An action plan, planned beside reached. */
export const activityColumns = [
  { id: 'activity', kind: 'text', required: true, title: { fr: 'Action', en: 'Activity' } },
  { id: 'for-whom', kind: 'text', title: { fr: 'Pour qui', en: 'For whom' } },
  {
    id: 'leads-to',
    kind: 'text',
    long: true,
    title: { fr: 'Ce qu’elle doit produire', en: 'What it leads to' },
  },
  { id: 'indicators', kind: 'text', long: true, title: { fr: 'Indicateurs', en: 'Indicators' } },
  { id: 'target', kind: 'text', title: { fr: 'Prévu', en: 'Planned' } },
  { id: 'current', kind: 'text', title: { fr: 'Réalisé', en: 'Actual' } },
  { id: 'period', kind: 'period', title: { fr: 'Période', en: 'Period' } },
] as const satisfies readonly TableItemColumn[];

/** Which change is hoped for of which actor, near or far. */
export const pathwayColumns = [
  { id: 'actor', kind: 'text', required: true, title: { fr: 'Acteur', en: 'Actor' } },
  {
    id: 'horizon',
    kind: 'choice',
    title: { fr: 'Horizon', en: 'Horizon' },
    options: [
      { code: 'short', title: { fr: 'Court terme', en: 'Short term' } },
      { code: 'medium', title: { fr: 'Moyen terme', en: 'Medium term' } },
      { code: 'long', title: { fr: 'Long terme', en: 'Long term' } },
    ],
  },
  { id: 'change', kind: 'text', long: true, required: true, title: { fr: 'Changement visé', en: 'Change' } },
  {
    id: 'signals',
    kind: 'text',
    long: true,
    title: { fr: 'À quoi le verra-t-on ?', en: 'How will it show?' },
  },
  {
    id: 'contribution',
    kind: 'text',
    long: true,
    title: { fr: 'Notre contribution', en: 'Our contribution' },
  },
  { id: 'conditions', kind: 'text', long: true, title: { fr: 'Conditions', en: 'Conditions' } },
] as const satisfies readonly TableItemColumn[];

/** Who is concerned. */
export const stakeholderColumns = [
  { id: 'name', kind: 'text', required: true, title: { fr: 'Groupe', en: 'Group' } },
  { id: 'kind', kind: 'choice', title: { fr: 'Rôle', en: 'Role' }, options: stakeholderKindOptions },
  {
    id: 'size',
    kind: 'number',
    unit: 'people',
    min: 0,
    decimals: 0,
    title: { fr: 'Nombre de personnes', en: 'Number of people' },
  },
  {
    id: 'needs',
    kind: 'text',
    long: true,
    title: { fr: 'Besoins et attentes exprimés', en: 'Needs as expressed' },
  },
] as const satisfies readonly TableItemColumn[];

/** What around the programme helps or hinders. */
export const contextColumns = [
  { id: 'statement', kind: 'text', long: true, required: true, title: { fr: 'Facteur', en: 'Factor' } },
  {
    id: 'effect',
    kind: 'choice',
    title: { fr: 'Effet', en: 'Effect' },
    options: [
      { code: 'helps', title: { fr: 'Favorable', en: 'Helps' } },
      { code: 'hinders', title: { fr: 'Défavorable', en: 'Hinders' } },
    ],
  },
] as const satisfies readonly TableItemColumn[];

/** What the evaluation shall answer. */
export const evaluationQuestionColumns = [
  { id: 'question', kind: 'text', long: true, required: true, title: { fr: 'Question', en: 'Question' } },
  { id: 'criterion', kind: 'text', title: { fr: 'Critère', en: 'Criterion' } },
  { id: 'indicators', kind: 'text', long: true, title: { fr: 'Indicateurs', en: 'Indicators' } },
  { id: 'methods', kind: 'text', title: { fr: 'Méthodes', en: 'Methods' } },
  { id: 'use', kind: 'text', title: { fr: 'Pour décider quoi', en: 'For which decision' } },
  { id: 'due', kind: 'date', title: { fr: 'Échéance', en: 'Due' } },
] as const satisfies readonly TableItemColumn[];

/** How the evaluation goes about it. */
export const evaluationStepColumns = [
  { id: 'step', kind: 'text', required: true, title: { fr: 'Étape', en: 'Step' } },
  { id: 'outputs', kind: 'text', title: { fr: 'Ce qui en sort', en: 'Outputs' } },
  { id: 'tools', kind: 'text', title: { fr: 'Outils', en: 'Tools' } },
  { id: 'status', kind: 'choice', title: { fr: 'État', en: 'Status' }, options: stepStatusOptions },
  { id: 'start', kind: 'date', title: { fr: 'Début', en: 'Start' } },
  { id: 'due', kind: 'date', title: { fr: 'Échéance', en: 'Due' } },
] as const satisfies readonly TableItemColumn[];

/** When the evaluation meets the programme. */
export const touchpointColumns = [
  { id: 'date', kind: 'date', required: true, title: { fr: 'Date', en: 'Date' } },
  {
    id: 'kind',
    kind: 'choice',
    title: { fr: 'Rendez-vous', en: 'Occasion' },
    options: touchpointKindOptions,
  },
  { id: 'text', kind: 'text', title: { fr: 'Objet', en: 'Purpose' } },
] as const satisfies readonly TableItemColumn[];

/** What those concerned told the programme, with what was answered. */
export const feedbackColumns = [
  {
    id: 'text',
    kind: 'text',
    long: true,
    required: true,
    title: { fr: 'Ce qui a été dit', en: 'What was said' },
  },
  { id: 'kind', kind: 'choice', title: { fr: 'Nature', en: 'Kind' }, options: feedbackKindOptions },
  { id: 'received-on', kind: 'date', title: { fr: 'Reçu le', en: 'Received on' } },
  { id: 'answer', kind: 'text', long: true, title: { fr: 'Réponse donnée', en: 'Answer given' } },
] as const satisfies readonly TableItemColumn[];

/** Stories of change, as far as those who told them agreed. */
export const storyColumns = [
  { id: 'title', kind: 'text', title: { fr: 'Titre', en: 'Title' } },
  { id: 'story', kind: 'text', long: true, required: true, title: { fr: 'Récit', en: 'Story' } },
  { id: 'domain', kind: 'text', title: { fr: 'Domaine de changement', en: 'Domain of change' } },
  { id: 'attribution', kind: 'text', title: { fr: 'Raconté par', en: 'Told by' } },
  { id: 'reason', kind: 'text', long: true, title: { fr: 'Pourquoi ce récit', en: 'Why this story' } },
] as const satisfies readonly TableItemColumn[];

/** The money awarded. */
export const grantColumns = [
  { id: 'funder', kind: 'text', required: true, title: { fr: 'Financeur', en: 'Funder' } },
  { id: 'amount', kind: 'money', title: { fr: 'Montant', en: 'Amount' } },
  { id: 'awarded-on', kind: 'date', title: { fr: 'Attribué le', en: 'Awarded on' } },
  { id: 'period', kind: 'period', title: { fr: 'Période couverte', en: 'Period covered' } },
  { id: 'reference', kind: 'text', title: { fr: 'Référence', en: 'Reference' } },
] as const satisfies readonly TableItemColumn[];

/** Changes that were seen first, their causes looked for after. */
export const harvestedOutcomeColumns = [
  {
    id: 'outcome',
    kind: 'text',
    long: true,
    required: true,
    title: { fr: 'Changement constaté', en: 'Change that was seen' },
  },
  { id: 'who', kind: 'text', title: { fr: 'Chez qui', en: 'Who changed' } },
  { id: 'date', kind: 'date', title: { fr: 'Constaté le', en: 'Seen on' } },
  {
    id: 'sign',
    kind: 'choice',
    title: { fr: 'Sens', en: 'Good or bad' },
    options: [
      { code: 'positive', title: { fr: 'Positif', en: 'Positive' } },
      { code: 'negative', title: { fr: 'Négatif', en: 'Negative' } },
      { code: 'mixed', title: { fr: 'Mitigé', en: 'Mixed' } },
    ],
  },
  { id: 'significance', kind: 'text', long: true, title: { fr: 'Pourquoi il compte', en: 'Why it matters' } },
  { id: 'contribution', kind: 'text', long: true, title: { fr: 'Notre part', en: 'Our contribution' } },
  {
    id: 'substantiated',
    kind: 'choice',
    title: { fr: 'Confirmé par un tiers', en: 'Confirmed by somebody else' },
    options: [
      { code: 'yes', title: { fr: 'Oui', en: 'Yes' } },
      { code: 'partly', title: { fr: 'En partie', en: 'In part' } },
      { code: 'no', title: { fr: 'Non', en: 'No' } },
    ],
  },
  { id: 'evidence', kind: 'text', long: true, title: { fr: 'Ce qui le montre', en: 'Evidence' } },
] as const satisfies readonly TableItemColumn[];
