import { defineReportSchema } from '../schema/defineReportSchema.ts';
import { activityColumns, decisionColumns } from './tableColumns.data.ts';

/**
 * The review of a social project after two of its four years: four functions that run through all actions, then the
 * actions themselves.
 * Source: practice of French family benefits offices, guide of a département for the evaluation at two years.
 */
export const midtermReview = /* @__PURE__ */ defineReportSchema({
  id: 'bilan-mi-parcours',
  version: '1.0.0',
  title: { fr: 'Bilan à mi-parcours du projet social', en: 'Mid-term review of a social project' },
  description: {
    fr: 'À deux ans : l’accueil, le lien entre générations, la participation des habitants, le partenariat, puis les actions une à une.',
    en: 'At two years: welcome, ties between generations, participation of residents, partnership, then the actions one by one.',
  },
  source: {
    fr: 'Pratique des Caf, évaluation du projet social à deux ans ; structure rédigée pour Jalon en 2026',
    en: 'Practice of French family benefits offices, evaluation of a social project at two years; structure written for Jalon in 2026',
  },
  cover: [
    {
      id: 'programme',
      kind: 'facts',
      title: { fr: 'Identification', en: 'Identification' },
      required: true,
      binding: 'programme',
    },
    {
      id: 'approval',
      kind: 'table',
      title: { fr: 'Agrément en cours', en: 'Current approval' },
      help: {
        fr: 'La circulaire citée est celle qui était en vigueur au premier jour de l’agrément.',
        en: 'The circular cited is the one in force on the first day of the approval.',
      },
      binding: 'approval',
      rows: [
        { code: 'structure', title: { fr: 'Type de structure', en: 'Type of structure' } },
        { code: 'start', title: { fr: 'Début de l’agrément', en: 'Start of the approval' } },
        { code: 'end', title: { fr: 'Fin de l’agrément', en: 'End of the approval' } },
        { code: 'authority', title: { fr: 'Organisme qui agrée', en: 'Approving body' } },
        { code: 'circular', title: { fr: 'Circulaire citée', en: 'Circular cited' } },
        { code: 'families-component', title: { fr: 'Volet familles', en: 'Families component' } },
        { code: 'review-started-on', title: { fr: 'Début du bilan', en: 'Review started on' } },
        { code: 'diagnosis', title: { fr: 'Diagnostic partagé', en: 'Shared diagnosis' } },
      ],
      columns: [{ id: 'value', kind: 'text', long: true, title: { fr: 'Réponse', en: 'Answer' } }],
    },
  ],
  sections: [
    {
      id: 'functions',
      title: {
        fr: 'Quatre fonctions qui traversent le projet',
        en: 'Four functions that run through the project',
      },
      items: [
        {
          id: 'cross-functions',
          kind: 'table',
          layout: 'records',
          title: { fr: 'Regard à deux ans', en: 'As seen at two years' },
          help: {
            fr: 'Pour chaque fonction : ce qui était visé, ce qui se passe vraiment, ce qui le montre, ce que l’on ajuste.',
            en: 'For each function: what was sought, what really happens, what shows it, what is adjusted.',
          },
          required: true,
          rows: [
            { code: 'welcome', title: { fr: 'Fonction d’accueil', en: 'Welcome' } },
            {
              code: 'intergenerational',
              title: { fr: 'Lien entre les générations', en: 'Ties between generations' },
            },
            {
              code: 'participation',
              title: { fr: 'Participation des habitants', en: 'Participation of residents' },
            },
            { code: 'partnership', title: { fr: 'Partenariat', en: 'Partnership' } },
          ],
          columns: [
            {
              id: 'sought',
              kind: 'text',
              long: true,
              title: { fr: 'Ce qui était visé', en: 'What was sought' },
            },
            {
              id: 'found',
              kind: 'text',
              long: true,
              required: true,
              title: { fr: 'Ce que l’on constate', en: 'What is found' },
            },
            {
              id: 'evidence',
              kind: 'text',
              long: true,
              title: { fr: 'Ce qui le montre', en: 'What shows it' },
            },
            {
              id: 'adjustment',
              kind: 'text',
              long: true,
              title: { fr: 'Ce que l’on ajuste', en: 'What is adjusted' },
            },
          ],
          rules: { required: 'error' },
        },
      ],
    },
    {
      id: 'actions',
      title: { fr: 'Les actions', en: 'The actions' },
      items: [
        {
          id: 'activities',
          kind: 'table',
          title: {
            fr: 'Actions du projet, prévu et réalisé',
            en: 'Actions of the project, planned and actual',
          },
          help: {
            fr: 'Une fiche action peut accompagner chaque ligne.',
            en: 'An action sheet may go with each row.',
          },
          required: true,
          binding: 'activities',
          columns: activityColumns,
        },
        {
          id: 'indicators',
          kind: 'indicator-table',
          title: { fr: 'Indicateurs à deux ans', en: 'Indicators at two years' },
          binding: 'indicators',
        },
        {
          id: 'significant-results',
          kind: 'list',
          title: { fr: 'Résultats marquants, prévus ou non', en: 'Notable results, planned or not' },
          binding: 'notable-results',
          rules: { signs: { positive: 1, negative: 1, severity: 'hint' } },
        },
        {
          id: 'dysfunctions',
          kind: 'dysfunctions',
          title: { fr: 'Écarts avec ce qui était attendu', en: 'Shortfalls against what was expected' },
          binding: 'dysfunctions',
          rules: { analysis: 'warning', unexplained: 'hint' },
        },
      ],
    },
    {
      id: 'what-next',
      title: { fr: 'Les deux années qui viennent', en: 'The two years to come' },
      items: [
        {
          id: 'decisions',
          kind: 'table',
          title: { fr: 'Décisions prises', en: 'Decisions taken' },
          required: true,
          binding: 'decisions',
          columns: decisionColumns,
        },
        {
          id: 'next-steps',
          kind: 'text',
          long: true,
          title: { fr: 'Prochaines étapes', en: 'Next steps' },
          help: {
            fr: 'Ce qui est gardé, changé ou arrêté d’ici la fin de l’agrément.',
            en: 'What is kept, changed or stopped until the approval ends.',
          },
          required: true,
        },
      ],
    },
  ],
});
