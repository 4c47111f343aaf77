import { defineReportSchema } from '../schema/defineReportSchema.ts';
import { indicatorSheetColumns } from './indicatorSheetColumns.data.ts';

/**
 * Indicator sheets: one record per indicator with all that somebody needs to collect it again in the same way.
 * Source: practice of French-speaking evaluation (tables de suivi des indicateurs) and of performance indicator
 * reference sheets; worded anew.
 */
export const indicatorSheet = /* @__PURE__ */ defineReportSchema({
  id: 'indicator-sheet',
  version: '1.0.0',
  title: { fr: 'Fiches indicateurs', en: 'Indicator sheets' },
  description: {
    fr: 'Une fiche par indicateur : ce qui est compté, comment, par qui, à quel rythme et où le vérifier. À relire avant chaque recueil.',
    en: 'One sheet per indicator: what is counted, how, by whom, how often, where it can be verified. To be read again before each collection.',
  },
  source: {
    fr: 'Pratique des tableaux de suivi d’indicateurs (calcul, source, ventilation, fréquence, responsable), état 2024',
    en: 'Practice of indicator tracking tables (calculation, source, disaggregation, frequency, responsible), as of 2024',
  },
  cover: [
    {
      id: 'programme',
      kind: 'facts',
      title: { fr: 'Identification', en: 'Identification' },
      binding: 'programme',
    },
  ],
  sections: [
    {
      id: 'sheets',
      title: { fr: 'Les indicateurs', en: 'The indicators' },
      intro: {
        fr: 'Une fiche incomplète n’est pas une faute : c’est une question à poser avant le prochain recueil.',
        en: 'An incomplete sheet is no fault: it is a question to ask before the next collection.',
      },
      items: [
        {
          id: 'indicator-sheets',
          kind: 'table',
          layout: 'records',
          title: { fr: 'Fiches', en: 'Sheets' },
          help: {
            fr: 'Une fiche par indicateur suivi. Commencer par ceux qui servent à décider.',
            en: 'One sheet per indicator that is followed. Begin with those that decisions rest on.',
          },
          required: true,
          binding: 'indicator-sheets',
          columns: indicatorSheetColumns,
          rules: { count: { min: 1 }, required: 'hint' },
        },
      ],
    },
  ],
});
