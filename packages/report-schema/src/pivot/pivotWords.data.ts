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
} as const satisfies { readonly [name: string]: Words };
