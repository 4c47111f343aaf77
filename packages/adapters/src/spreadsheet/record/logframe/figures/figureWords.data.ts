import type { WordList } from '../../../lexicon/Lexicon.ts';
import type { AimField } from './LabelledFigure.ts';

/** Words before a figure inside an indicator, beside those that stand over columns of figures. */
export const figureWords: { readonly [field in AimField]: WordList } = {
  baseline: {
    fr: ['Valeur de réf', 'Réf', 'Base', 'Ligne de base', 'Niveau de départ', 'Niveau initial', 'VR'],
    en: ['Base', 'Starting point', 'Baseline figure', 'BL'],
    es: ['Línea base', 'Línea basal', 'Base', 'Valor de partida', 'Valor de base', 'Situación inicial'],
    nl: ['Basiswaarde', 'Startwaarde', 'Uitgangssituatie', 'Beginsituatie', 'Referentie', 'Baseline'],
  },
  target: {
    fr: ['Cible à atteindre', 'Cible intermédiaire', 'Jalon', 'Objectif visé', 'Visé', 'But', 'VC'],
    en: ['Target figure', 'Milestone', 'Aim', 'Expected'],
    es: ['Metas', 'Valor meta', 'Meta intermedia', 'Hito', 'Objetivo', 'Valor esperado', 'Esperado'],
    nl: ['Streefdoel', 'Target', 'Doelstelling', 'Mijlpaal', 'Beoogd'],
  },
  actual: {
    fr: ['Réalisé', 'Atteint', 'Valeur actuelle', 'Valeur atteinte', 'Situation actuelle'],
    en: ['Actual', 'Achieved', 'Current value', 'Current'],
    es: ['Valor actual', 'Logrado', 'Alcanzado', 'Situación actual'],
    nl: ['Gerealiseerd', 'Bereikt', 'Huidige waarde', 'Actuele waarde'],
  },
};

/** What leads from a figure to the day or year by which it holds; longer phrases first. */
export const dateLeads: readonly string[] = [
  "d'ici a la",
  "d'ici au",
  "d'ici a",
  "d'ici le",
  "d'ici",
  'a la date du',
  "jusqu'au",
  "jusqu'en",
  'pour le',
  'pour',
  'au cours de',
  'mesure en',
  'en',
  'au',
  'le',
  'a',
  'as of',
  'as at',
  'no later than',
  'by the',
  'by',
  'until',
  'in the',
  'in',
  'at the',
  'at',
  'on',
  'for',
  'para el',
  'para',
  'hasta',
  'al',
  'tegen',
  'tot',
  'op',
  'per',
];

/** What leads to a day that is not reached itself: « avant juin 2026 » is no time by which anything can be counted. */
export const beforeLeads: readonly string[] = ['avant le', 'before the', 'before', 'antes del', 'voor'];

/** Words that make a time vague: what stands before them is no unit. */
export const vagueLeads: readonly string[] = [
  'avant',
  'apres',
  'depuis',
  'vers',
  'after',
  'since',
  'around',
  'antes de',
  'antes',
  'desde',
  'hacia',
  'sinds',
  'rond',
];
