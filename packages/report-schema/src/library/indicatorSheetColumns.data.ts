import type { TableItemColumn } from '../schema/TableItem.ts';
import { directionOptions, samplingOptions } from './indicatorOptions.data.ts';

/**
 * What an indicator sheet says of one indicator; alike wherever a report asks for such sheets, so that they can be handed
 * on. Source: practice of monitoring tables (calculation, source, disaggregation, frequency, person responsible).
 */
export const indicatorSheetColumns = [
  {
    id: 'name',
    kind: 'text',
    required: true,
    title: { fr: 'Indicateur', en: 'Indicator' },
    help: {
      fr: 'Ce qui est mesuré, en peu de mots, sans la cible ni la valeur de départ.',
      en: 'What is measured, in a few words, without target or baseline.',
    },
  },
  { id: 'code', kind: 'text', title: { fr: 'Numéro', en: 'Number' } },
  {
    id: 'measures',
    kind: 'text',
    title: { fr: 'Résultat mesuré', en: 'Result it measures' },
  },
  {
    id: 'definition',
    kind: 'text',
    long: true,
    title: { fr: 'Définition', en: 'Definition' },
    help: {
      fr: 'Ce qui compte et ce qui ne compte pas. Deux personnes qui lisent cette phrase doivent compter pareil.',
      en: 'What counts and what does not. Two people who read this sentence shall count alike.',
    },
  },
  {
    id: 'calculation',
    kind: 'text',
    long: true,
    required: true,
    title: { fr: 'Mode de calcul', en: 'Calculation' },
    help: {
      fr: 'Pour une part : ce qui est au numérateur et au dénominateur. Pour un nombre : ce que l’on additionne.',
      en: 'For a share: what is in the numerator and in the denominator. For a number: what is added up.',
    },
  },
  { id: 'unit', kind: 'text', title: { fr: 'Unité', en: 'Unit' } },
  {
    id: 'direction',
    kind: 'choice',
    title: { fr: 'Sens souhaité', en: 'Wanted direction' },
    options: directionOptions,
  },
  {
    id: 'baseline',
    kind: 'text',
    title: { fr: 'Valeur de départ', en: 'Baseline' },
    help: { fr: 'Avec sa date ou son année.', en: 'With its date or its year.' },
  },
  {
    id: 'targets',
    kind: 'text',
    title: { fr: 'Cibles', en: 'Targets' },
    help: { fr: 'Chacune avec son échéance.', en: 'Each with its due date.' },
  },
  { id: 'last-value', kind: 'text', title: { fr: 'Dernière valeur', en: 'Latest value' } },
  {
    id: 'source',
    kind: 'text',
    required: true,
    title: { fr: 'Source de vérification', en: 'Means of verification' },
    help: {
      fr: 'Le registre, l’enquête ou le fichier où quelqu’un d’autre retrouverait le chiffre.',
      en: 'The register, survey or file in which somebody else would find the figure again.',
    },
  },
  { id: 'frequency', kind: 'text', required: true, title: { fr: 'Fréquence', en: 'Frequency' } },
  {
    id: 'responsible',
    kind: 'text',
    required: true,
    title: { fr: 'Responsable du recueil', en: 'Responsible for collection' },
    help: { fr: 'Une fonction, jamais le nom d’une personne.', en: 'A role, never a person’s name.' },
  },
  {
    id: 'population',
    kind: 'text',
    title: { fr: 'Qui est concerné', en: 'Who is counted among' },
    help: {
      fr: 'Les personnes, familles ou organisations parmi lesquelles on compte.',
      en: 'The people, families or organisations among whom one counts.',
    },
  },
  {
    id: 'disaggregation',
    kind: 'text',
    title: { fr: 'Ventilation', en: 'Disaggregation' },
    help: {
      fr: 'Par âge, sexe, quartier, etc. Rien si l’indicateur n’est pas ventilé.',
      en: 'By age, sex, neighbourhood and so on. Nothing where there is no breakdown.',
    },
  },
  {
    id: 'sampling',
    kind: 'choice',
    title: { fr: 'Choix des personnes interrogées', en: 'How respondents are chosen' },
    options: samplingOptions,
  },
] as const satisfies readonly TableItemColumn[];
