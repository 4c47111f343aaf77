import { defineReportSchema } from '../schema/defineReportSchema.ts';
import { resultLevelOptions } from './indicatorOptions.data.ts';
import { indicatorSheetColumns } from './indicatorSheetColumns.data.ts';

/**
 * The results part of an IATI activity in words that a coordinator can fill in: results, indicators with their baseline,
 * periods with target and actual. References name the IATI elements. Source: IATI Standard 2.03 (2018), element
 * `result`; worded anew.
 */
export const iatiResults = /* @__PURE__ */ defineReportSchema({
  id: 'iati-results',
  version: '1.0.0',
  title: { fr: 'Résultats à publier selon l’IITA', en: 'Results for publication under IATI' },
  description: {
    fr: 'Ce que demande la partie « result » de la norme IITA : résultats, indicateurs, valeurs de référence, périodes avec cible et réalisé, commentaires.',
    en: 'What the “result” part of the IATI Standard asks for: results, indicators, baselines, periods with target and actual, comments.',
  },
  source: {
    fr: 'Norme IITA (IATI) 2.03, 2018, élément « result »',
    en: 'IATI Standard 2.03, 2018, element “result”',
  },
  cover: [
    {
      id: 'programme',
      kind: 'facts',
      title: { fr: 'Activité', en: 'Activity' },
      required: true,
      binding: 'programme',
      references: [{ vocabulary: 'iati', code: 'iati-activity' }],
    },
  ],
  sections: [
    {
      id: 'results',
      title: { fr: 'Résultats', en: 'Results' },
      items: [
        {
          id: 'logframe',
          kind: 'table',
          title: {
            fr: 'Ce que le programme produit et change',
            en: 'What the programme produces and changes',
          },
          help: {
            fr: 'Un titre par résultat. Dans l’IITA un résultat est un produit (output), un effet (outcome) ou un impact ; le reste est « autre ».',
            en: 'One title per result. To IATI a result is an output, an outcome or an impact; anything else is “other”.',
          },
          required: true,
          binding: 'logframe',
          references: [{ vocabulary: 'iati', code: 'result' }],
          columns: [
            { id: 'level', kind: 'text', required: true, title: { fr: 'Type', en: 'Type' } },
            { id: 'statement', kind: 'text', required: true, title: { fr: 'Titre', en: 'Title' } },
            { id: 'indicators', kind: 'text', title: { fr: 'Indicateurs', en: 'Indicators' } },
          ],
          rules: { count: { min: 1 } },
        },
      ],
    },
    {
      id: 'indicators',
      title: { fr: 'Indicateurs', en: 'Indicators' },
      items: [
        {
          id: 'indicator-sheets',
          kind: 'table',
          layout: 'records',
          title: { fr: 'Indicateurs et valeurs de référence', en: 'Indicators and baselines' },
          help: {
            fr: 'L’IITA demande le titre, l’unité, le sens souhaité et la valeur de référence avec son année.',
            en: 'IATI asks for the title, the measure, the wanted direction and the baseline with its year.',
          },
          required: true,
          binding: 'indicator-sheets',
          references: [{ vocabulary: 'iati', code: 'result/indicator' }],
          columns: indicatorSheetColumns,
          rules: { count: { min: 1 }, required: 'hint' },
        },
      ],
    },
    {
      id: 'periods',
      title: { fr: 'Périodes', en: 'Periods' },
      items: [
        {
          id: 'indicator-periods',
          kind: 'table',
          title: { fr: 'Cible et réalisé par période', en: 'Target and actual by period' },
          help: {
            fr: 'Une période a un début et une fin. Une valeur que l’on ne connaît pas se laisse vide : elle n’est pas 0.',
            en: 'A period has a start and an end. A value that is not known is left empty: it is not 0.',
          },
          required: true,
          binding: 'indicator-periods',
          references: [{ vocabulary: 'iati', code: 'result/indicator/period' }],
          columns: [
            { id: 'indicator', kind: 'text', required: true, title: { fr: 'Indicateur', en: 'Indicator' } },
            {
              id: 'level',
              kind: 'choice',
              title: { fr: 'Type de résultat', en: 'Result type' },
              options: resultLevelOptions,
            },
            { id: 'disaggregation', kind: 'text', title: { fr: 'Ventilation', en: 'Dimension' } },
            { id: 'period', kind: 'period', required: true, title: { fr: 'Période', en: 'Period' } },
            { id: 'target', kind: 'text', title: { fr: 'Cible', en: 'Target' } },
            { id: 'actual', kind: 'text', title: { fr: 'Réalisé', en: 'Actual' } },
            {
              id: 'comment',
              kind: 'text',
              title: { fr: 'Commentaire', en: 'Comment' },
              help: {
                fr: 'Publié tel quel : rien qui permette de reconnaître une personne.',
                en: 'Published as it is: nothing by which a person could be recognised.',
              },
            },
          ],
          rules: { count: { min: 1 } },
        },
      ],
    },
    {
      id: 'comments',
      title: { fr: 'Commentaires', en: 'Comments' },
      items: [
        {
          id: 'progress-narrative',
          kind: 'text',
          long: true,
          title: { fr: 'Ce que les chiffres veulent dire', en: 'What the figures mean' },
          help: {
            fr: 'Ce qu’une personne qui ne lit que le fichier publié doit savoir.',
            en: 'What somebody who reads nothing but the published file needs to know.',
          },
        },
      ],
    },
  ],
});
