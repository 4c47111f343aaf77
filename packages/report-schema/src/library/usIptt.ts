import { defineReportSchema } from '../schema/defineReportSchema.ts';
import { indicatorSheetColumns } from './indicatorSheetColumns.data.ts';

/**
 * The performance indicator tracking table of US development aid: target and actual of each period, a narrative where
 * they are more than 10 % apart, reference sheets behind it. Source: USAID, guidance on performance indicator targets
 * (2021), with the practice of its partners for the 10 %; worded anew.
 */
export const usIptt = /* @__PURE__ */ defineReportSchema({
  id: 'us-iptt',
  version: '1.0.0',
  title: { fr: 'Tableau de suivi des indicateurs (IPTT)', en: 'Indicator performance tracking table (IPTT)' },
  description: {
    fr: 'Par indicateur et par période : la cible, le réalisé, et une explication dès que l’écart dépasse 10 %.',
    en: 'By indicator and period: the target, the actual, and an explanation wherever they are more than 10% apart.',
  },
  source: {
    fr: 'USAID, guide des cibles d’indicateurs de performance, 2021 ; seuil de 10 % : pratique de ses partenaires',
    en: 'USAID, guidance on performance indicator targets, 2021; the threshold of 10%: practice of its partners',
  },
  cover: [
    {
      id: 'programme',
      kind: 'facts',
      title: { fr: 'Identification', en: 'Identification' },
      required: true,
      binding: 'programme',
    },
  ],
  sections: [
    {
      id: 'tracking',
      title: { fr: 'Suivi par période', en: 'Tracking by period' },
      items: [
        {
          id: 'indicator-periods',
          kind: 'table',
          title: { fr: 'Cible et réalisé', en: 'Target and actual' },
          help: {
            fr: 'Une ligne par indicateur, ventilation et période. Une cible agréée ne se corrige pas ici.',
            en: 'One row per indicator, disaggregation and period. A target that was approved is not corrected here.',
          },
          required: true,
          binding: 'indicator-periods',
          columns: [
            { id: 'indicator', kind: 'text', required: true, title: { fr: 'Indicateur', en: 'Indicator' } },
            { id: 'disaggregation', kind: 'text', title: { fr: 'Ventilation', en: 'Disaggregation' } },
            { id: 'baseline', kind: 'text', title: { fr: 'Valeur de départ', en: 'Baseline' } },
            { id: 'period', kind: 'period', required: true, title: { fr: 'Période', en: 'Period' } },
            { id: 'target', kind: 'text', title: { fr: 'Cible', en: 'Target' } },
            { id: 'actual', kind: 'text', title: { fr: 'Réalisé', en: 'Actual' } },
            {
              id: 'share',
              kind: 'number',
              unit: 'ratio',
              title: { fr: 'Réalisé sur cible', en: 'Actual of target' },
            },
          ],
          rules: { count: { min: 1 } },
        },
        {
          id: 'deviations',
          kind: 'table',
          layout: 'records',
          title: { fr: 'Écarts de plus de 10 %', en: 'Deviations of more than 10%' },
          help: {
            fr: 'Chaque indicateur dont le réalisé s’écarte de plus de 10 % de la cible, au-dessus comme au-dessous : pourquoi, et ce qui est fait. S’il n’y en a pas, le dire.',
            en: 'Each indicator whose actual is more than 10% away from the target, above as below: why, and what is done about it. If there is none, say so.',
          },
          required: true,
          columns: [
            { id: 'indicator', kind: 'text', required: true, title: { fr: 'Indicateur', en: 'Indicator' } },
            { id: 'period', kind: 'period', title: { fr: 'Période', en: 'Period' } },
            {
              id: 'explanation',
              kind: 'text',
              long: true,
              required: true,
              title: { fr: 'Explication', en: 'Explanation' },
            },
            {
              id: 'correction',
              kind: 'text',
              long: true,
              title: { fr: 'Ce qui est fait', en: 'What is done about it' },
            },
          ],
        },
      ],
    },
    {
      id: 'reference',
      title: { fr: 'Fiches de référence', en: 'Reference sheets' },
      items: [
        {
          id: 'indicator-sheets',
          kind: 'table',
          layout: 'records',
          title: { fr: 'Indicateurs', en: 'Indicators' },
          help: {
            fr: 'Une fiche par indicateur du tableau : sans elle, le chiffre ne peut pas être audité.',
            en: 'One sheet per indicator in the table: without it the figure cannot be audited.',
          },
          required: true,
          binding: 'indicator-sheets',
          columns: indicatorSheetColumns,
          rules: { count: { min: 1 }, required: 'warning' },
        },
      ],
    },
  ],
});
