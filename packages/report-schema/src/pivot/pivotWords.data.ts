import type { Words } from '@jalon/core';
import type { PivotAbsence, PivotFigure, PivotHeat } from './PivotMatrix.ts';

/** How far a figure has come, where no rating of a scale says it. */
export const heatWords: { readonly [H in 'target-reached' | 'below-target' | 'no-figure']: Words } = {
  'target-reached': { fr: 'Cible atteinte', en: 'Target reached' },
  'below-target': { fr: 'Sous la cible', en: 'Below target' },
  'no-figure': { fr: 'Sans avancement', en: 'No progress figure' },
} satisfies { readonly [H in PivotHeat]?: Words };

/** Why a figure is not shown. */
export const withheldWords: { readonly [W in PivotFigure['withheld'] & string]: Words } = {
  'small-cell': { fr: 'Masqué (secret statistique)', en: 'Withheld (confidential)' },
  'too-few-for-a-percentage': {
    fr: 'Effectif trop faible pour un pourcentage',
    en: 'Too few for a percentage',
  },
};

/** Why a cell is empty. */
export const absenceWords: { readonly [A in PivotAbsence['state']]: Words } = {
  'not-reported': { fr: 'Non renseigné', en: 'Not reported' },
  'not-asked': { fr: 'Non demandé', en: 'Not asked' },
  unreadable: { fr: 'Réponse illisible', en: 'Unreadable answer' },
};

/** What the tables say. */
export const pivotWords = {
  caption: {
    fr: 'Avancement par sous-objectif, un rapport par ligne',
    en: 'Progress by sub-objective, one report per row',
  },
  organisation: { fr: 'Association', en: 'Organisation' },
  rank: { fr: 'Rang', en: 'Rank' },
  of: { fr: '{actual} pour {planned} prévus', en: '{actual} against {planned} planned' },
  planned: { fr: 'prévu : {planned}', en: 'planned: {planned}' },
  noValue: { fr: 'pas de valeur', en: 'no value' },
  achievement: { fr: '{share} de la cible', en: '{share} of target' },
  distance: { fr: '{share} du chemin', en: '{share} of the way' },
  otherMethod: { fr: '{share} ({method})', en: '{share} ({method})' },
  way: {
    fr: '« du chemin » : de la référence à la cible.',
    en: '“of the way”: from the baseline to the target.',
  },
  unread: { fr: 'Rapports hors du tableau : {reports}.', en: 'Reports left out of the table: {reports}.' },
  threshold: {
    fr: 'Les chiffres portant sur moins de {count} personnes sont masqués.',
    en: 'Figures of fewer than {count} people are withheld.',
  },
  shares: {
    fr: '« Cible atteinte » et « Sous la cible » comparent le réalisé au prévu quand le rapport ne donne pas d’appréciation.',
    en: '“Target reached” and “Below target” compare actual with planned where the report gives no rating.',
  },
  subtitle: {
    fr: 'Lecture croisée des rapports, sans classement entre associations',
    en: 'Reports read across, without ranking the organisations',
  },
  ranked: { fr: 'Lecture croisée des rapports', en: 'Reports read across' },
  reports: { fr: 'Rapports lus', en: 'Reports read' },
  days: { fr: 'Données arrêtées', en: 'Data up to' },
  between: { fr: 'entre le {first} et le {last}', en: 'between {first} and {last}' },
  progressPart: { fr: 'Avancement', en: 'Progress' },
  negativePart: { fr: 'Résultats négatifs ou partagés', en: 'Negative or mixed results' },
  negativeCaption: {
    fr: 'Ce que les associations disent avoir mal tourné',
    en: 'What the organisations say went wrong',
  },
  noNegative: {
    fr: 'Aucun des rapports lus ne raconte de résultat négatif.',
    en: 'None of the reports read tells of a negative result.',
  },
  sign: { fr: 'Signe', en: 'Sign' },
  result: { fr: 'Résultat', en: 'Result' },
  expectationPart: { fr: 'Attentes au-delà de l’argent', en: 'Expectations beyond money' },
  expectationCaption: {
    fr: 'Combien de rapports nomment chaque attente, sur ceux qui ont répondu',
    en: 'How many reports name each expectation, of those that answered',
  },
  expectation: { fr: 'Attente', en: 'Expectation' },
  byAssociation: { fr: 'Associations', en: 'Organisations' },
  byFunder: { fr: 'Financeur', en: 'Funder' },
  byBoth: { fr: 'Les deux', en: 'Both' },
  share: { fr: '{numerator} sur {denominator}', en: '{numerator} of {denominator}' },
  unreadPart: { fr: 'Rapports hors du tableau', en: 'Reports left out' },
  unreadCaption: { fr: 'Rapports qui n’ont pas pu être lus', en: 'Reports that could not be read' },
  report: { fr: 'Rapport', en: 'Report' },
  reason: { fr: 'Raison', en: 'Reason' },
} as const satisfies { readonly [name: string]: Words };
