import type { GapState, Words } from '@jalon/core';
import { typesetWords } from '../canvas/typesetWords.ts';

const words = {
  sheet: { fr: 'Suivi', en: 'Tracking' },
  legendSheet: { fr: 'Légende', en: 'Legend' },
  observationsSheet: { fr: 'Observations', en: 'Observations' },
  title: { fr: 'Tableau de suivi des indicateurs', en: 'Indicator tracking table' },
  project: { fr: 'Projet :', en: 'Project:' },
  dataUpTo: { fr: 'Données jusqu’au', en: 'Data up to' },
  updated: { fr: 'Mis à jour le', en: 'Updated' },
  code: { fr: 'N°', en: 'No.' },
  indicator: { fr: 'Indicateur', en: 'Indicator' },
  unit: { fr: 'Unité', en: 'Unit' },
  baseline: { fr: 'Valeur de référence', en: 'Baseline' },
  target: { fr: 'Cible', en: 'Target' },
  actual: { fr: 'Réalisé', en: 'Actual' },
  total: { fr: 'Cumul ou dernière valeur', en: 'Total to date or latest value' },
  achievement: { fr: '% de la cible', en: '% of target' },
  distance: { fr: 'Chemin parcouru depuis la référence', en: 'Distance travelled since the start' },
  expected: { fr: 'Point du chemin prévu', en: 'Point on the planned path' },
  on: { fr: 'au', en: 'on' },
  status: { fr: 'Statut', en: 'Status' },
  comment: { fr: 'Commentaires', en: 'Comments' },
  otherIndicators: { fr: 'Autres indicateurs', en: 'Other indicators' },
  subObjective: { fr: 'Objectif', en: 'Objective' },
  colon: { fr: '\u00A0:', en: ':' },
  provisional: { fr: '(prov.)', en: '(prov.)' },
  approximate: { fr: 'env.', en: 'approx.' },
  conflict: { fr: 'conflit :', en: 'conflict:' },
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
  definition: { fr: 'Définition :', en: 'Definition:' },
  unitIs: { fr: 'Unité :', en: 'Unit:' },
  population: { fr: 'Sur qui porte la part :', en: 'Whom the share is about:' },
  source: { fr: 'Source :', en: 'Source:' },
  frequency: { fr: 'Fréquence :', en: 'Frequency:' },
  responsible: { fr: 'Qui la relève :', en: 'Collected by:' },
  counted: { fr: 'Calcul :', en: 'How it combines:' },
  notLive: {
    fr: 'Valeur calculée hors du tableau : la règle de cet indicateur ne tient pas dans une formule simple.',
    en: 'Computed outside the table: the rule of this indicator does not fit a simple formula.',
  },
  partOfReference: {
    fr: 'La période de la cible n’est pas finie : la référence compte pour la même part ({share}).',
    en: 'The period of the target is not over: the baseline counts for the same part ({share}).',
  },
  fillShare: {
    fr: 'Un pourcentage (75 % ou 0,75), ou n.d., s.o.',
    en: 'A percentage (75% or 0.75), or missing, n/a.',
  },
  fillNumber: { fr: 'Un nombre, ou n.d., s.o.', en: 'A number, or missing, n/a.' },
  fillTitle: { fr: 'À remplir', en: 'To fill in' },
  page: { fr: 'Page', en: 'Page' },
} as const satisfies Readonly<Record<string, Words>>;

/** The fixed words of a tracking table, by language, set as in print. */
export const trackingWords = typesetWords(words);

/** How a gap stands in a cell: words that `parseQuantity` reads back as the same state. */
export const gapLabels: { readonly [S in GapState]: Words } = {
  pending: { fr: 'à venir', en: 'pending' },
  'not-available': { fr: 'n.d.', en: 'missing' },
  'not-collected': { fr: 'non collecté', en: 'not collected' },
  'not-communicated': { fr: 'n.c.', en: 'not communicated' },
  'not-applicable': { fr: 's.o.', en: 'n/a' },
  'dont-know': { fr: 'ne sait pas', en: "don't know" },
  refused: { fr: 'refus', en: 'no answer' },
  suppressed: { fr: 'masqué', en: 'suppressed' },
  unreadable: { fr: 'illisible', en: 'unreadable' },
};

/** What each gap means, for the legend. */
export const gapMeanings: { readonly [S in GapState]: Words } = {
  pending: { fr: 'la donnée n’est pas encore attendue', en: 'not due yet' },
  'not-available': { fr: 'non disponible', en: 'not available' },
  'not-collected': { fr: 'personne n’a mesuré', en: 'nobody measured' },
  'not-communicated': { fr: 'non communiqué : la donnée existe', en: 'not communicated: the data exists' },
  'not-applicable': { fr: 'sans objet', en: 'not applicable' },
  'dont-know': { fr: 'les personnes ne savent pas', en: 'people do not know' },
  refused: { fr: 'les personnes ne répondent pas', en: 'people did not answer' },
  suppressed: {
    fr: 'trop peu de personnes pour le dire sans les désigner',
    en: 'too few people to tell without naming them',
  },
  unreadable: {
    fr: 'la cellule lue n’a pas pu être comprise',
    en: 'the cell that was read could not be understood',
  },
};
