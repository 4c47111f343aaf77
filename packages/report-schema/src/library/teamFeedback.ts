import { defineReportSchema } from '../schema/defineReportSchema.ts';
import { decisionColumns, feedbackColumns, storyColumns } from './tableColumns.data.ts';

/**
 * An internal sheet that gives results back to the team: what its work brought about, in the words of those concerned.
 * Nothing about funders stands in it.
 * Source: article of a network of social enterprises on its evaluation course (2024): bring teams together by showing
 * that their work makes sense.
 */
export const teamFeedback = /* @__PURE__ */ defineReportSchema({
  id: 'team-feedback',
  version: '1.0.0',
  title: { fr: 'Retour à l’équipe', en: 'Feedback to the team' },
  description: {
    fr: 'Une fiche interne, pour que salariés et bénévoles voient à quoi sert leur travail et décident de la suite. Elle ne sort pas de la maison.',
    en: 'An internal sheet, for employees and volunteers to see what their work is good for and decide what comes next. It stays in the house.',
  },
  source: {
    fr: 'Retour d’un parcours d’évaluation d’impact social, 2024 : fédérer les équipes',
    en: 'Account of a course in social impact evaluation, 2024: bring teams together',
  },
  cover: [
    {
      id: 'headline',
      kind: 'text',
      maxCharacters: 160,
      title: { fr: 'Ce que nous retenons', en: 'What we take from it' },
      help: {
        fr: 'Une phrase que l’on affiche dans la salle de pause.',
        en: 'One sentence to pin up in the break room.',
      },
      required: true,
    },
  ],
  sections: [
    {
      id: 'heard',
      title: { fr: 'Ce que l’on nous a dit', en: 'What we were told' },
      items: [
        {
          id: 'verbatims',
          kind: 'quotes',
          title: { fr: 'Paroles recueillies', en: 'In their own words' },
          help: {
            fr: 'Des mots des personnes accompagnées, des familles, des collègues, avec leur accord : ceux qui font plaisir et ceux qui font réfléchir.',
            en: 'Words of those supported, of families, of colleagues, with their consent: those that please and those that make one think.',
          },
          required: true,
          binding: 'verbatims',
        },
        {
          id: 'stories',
          kind: 'table',
          layout: 'records',
          title: { fr: 'Récits de changement', en: 'Stories of change' },
          binding: 'stories',
          columns: storyColumns,
        },
        {
          id: 'feedback',
          kind: 'table',
          title: { fr: 'Retours reçus et réponses données', en: 'Feedback received and answers given' },
          binding: 'feedback',
          columns: feedbackColumns,
        },
      ],
    },
    {
      id: 'results',
      title: { fr: 'Ce que notre travail a changé', en: 'What our work changed' },
      items: [
        {
          id: 'key-figures',
          kind: 'key-figures',
          title: { fr: 'Quelques chiffres', en: 'A few figures' },
          help: {
            fr: 'Ceux qui parlent à l’équipe. Ils portent sur l’action, jamais sur un collègue.',
            en: 'Those that mean something to the team. They are about the programme, never about a colleague.',
          },
          binding: 'key-figures',
          rules: { count: { max: 6, severity: 'warning' }, provenance: 'warning' },
        },
        {
          id: 'progress',
          kind: 'figure',
          figure: 'progress',
          title: { fr: 'Avancement vers nos cibles', en: 'Progress towards our targets' },
        },
        {
          id: 'significant-results',
          kind: 'list',
          title: { fr: 'Résultats marquants, prévus ou non', en: 'Notable results, planned or not' },
          required: true,
          binding: 'notable-results',
          rules: { signs: { positive: 1, negative: 1, severity: 'hint' } },
        },
        {
          id: 'team-contribution',
          kind: 'text',
          long: true,
          title: { fr: 'Ce que nous avons fait pour cela', en: 'What we did for it' },
          help: {
            fr: 'Les gestes du quotidien qui ont compté, y compris ceux que l’on ne voit pas.',
            en: 'The everyday acts that counted, those that nobody sees included.',
          },
        },
      ],
    },
    {
      id: 'together',
      title: { fr: 'Ce que nous en faisons', en: 'What we make of it' },
      items: [
        {
          id: 'improvement-points',
          kind: 'improvements',
          title: { fr: 'Ce que nous voulons améliorer', en: 'What we want to improve' },
          required: true,
          binding: 'improvement-points',
        },
        {
          id: 'decisions',
          kind: 'table',
          title: { fr: 'Décisions prises', en: 'Decisions taken' },
          binding: 'decisions',
          columns: decisionColumns,
        },
        {
          id: 'team-questions',
          kind: 'text',
          long: true,
          title: { fr: 'Questions à discuter ensemble', en: 'Questions to discuss together' },
          help: {
            fr: 'Deux ou trois questions ouvertes pour la prochaine réunion d’équipe.',
            en: 'Two or three open questions for the next team meeting.',
          },
        },
      ],
    },
  ],
});
