import { defineReportSchema } from '../schema/defineReportSchema.ts';
import { claimColumns, contextColumns } from './tableColumns.data.ts';

/**
 * A note that feeds an advocacy campaign with results: the problem, what was found, what is asked of whom, how far the
 * evidence reaches. Source: article of a network of social enterprises on its evaluation course (2024): results can feed
 * advocacy; worded anew.
 */
export const advocacyNote = /* @__PURE__ */ defineReportSchema({
  id: 'advocacy-note',
  version: '1.0.0',
  title: { fr: 'Note de plaidoyer', en: 'Advocacy note' },
  description: {
    fr: 'Deux pages pour un élu, une administration ou une coalition : un problème, des résultats, des demandes adressées, et les limites de ce que l’on sait.',
    en: 'Two pages for an elected official, an administration or a coalition: a problem, results, requests with an addressee, how far the evidence reaches.',
  },
  source: {
    fr: 'Retour d’un parcours d’évaluation d’impact social, 2024 : nourrir des campagnes de plaidoyer par les résultats',
    en: 'Account of a course in social impact evaluation, 2024: feed advocacy campaigns with results',
  },
  cover: [
    {
      id: 'programme',
      kind: 'facts',
      title: { fr: 'Qui parle', en: 'Who speaks' },
      binding: 'programme',
    },
    {
      id: 'headline',
      kind: 'text',
      title: { fr: 'En une phrase', en: 'In one sentence' },
      help: { fr: 'Ce qui doit changer, et par qui.', en: 'What must change, and by whom.' },
      required: true,
      maxCharacters: 200,
    },
  ],
  sections: [
    {
      id: 'situation',
      title: { fr: 'Le problème', en: 'The problem' },
      items: [
        {
          id: 'problem',
          kind: 'text',
          long: true,
          title: { fr: 'Ce que vivent les personnes concernées', en: 'What those concerned live with' },
          help: {
            fr: 'Qui, combien, depuis quand, et ce qui se passe si rien ne change. Citer ses sources.',
            en: 'Who, how many, since when, and what happens if nothing changes. Name the sources.',
          },
          required: true,
          maxWords: 250,
        },
        {
          id: 'context-factors',
          kind: 'table',
          title: { fr: 'Ce qui aide et ce qui freine', en: 'What helps and what hinders' },
          binding: 'context-factors',
          columns: contextColumns,
        },
      ],
    },
    {
      id: 'results',
      title: { fr: 'Ce que montrent les résultats', en: 'What the results show' },
      items: [
        {
          id: 'key-figures',
          kind: 'key-figures',
          title: { fr: 'Chiffres', en: 'Figures' },
          help: {
            fr: 'Chaque chiffre avec son effectif, sa période et sa source : il sera vérifié.',
            en: 'Each figure with its number of people, its period and its source: it will be checked.',
          },
          required: true,
          binding: 'key-figures',
          rules: { count: { min: 1, max: 6 }, provenance: 'error' },
        },
        {
          id: 'claims',
          kind: 'table',
          layout: 'records',
          title: { fr: 'Ce que nous en concluons', en: 'What we conclude from it' },
          help: {
            fr: 'Une conclusion par fiche, avec les éléments qui la soutiennent. Dire « contribue à » si d’autres y ont part.',
            en: 'One conclusion per record, with what supports it. Say “contributes to” where others have a part in it.',
          },
          required: true,
          binding: 'claims',
          columns: claimColumns,
          rules: { count: { min: 1 } },
        },
        {
          id: 'verbatims',
          kind: 'quotes',
          title: { fr: 'Paroles', en: 'In their words' },
          help: {
            fr: 'Trois au plus, avec l’accord des personnes. Aucune ne doit permettre d’en reconnaître une qui ne l’a pas voulu.',
            en: 'Three at most, with consent. None may let somebody be recognised who did not want it.',
          },
          binding: 'verbatims',
          rules: { count: { max: 3, severity: 'warning' } },
        },
      ],
    },
    {
      id: 'asks',
      title: { fr: 'Ce que nous demandons', en: 'What we ask for' },
      items: [
        {
          id: 'requests',
          kind: 'table',
          title: { fr: 'Demandes', en: 'Requests' },
          help: {
            fr: 'De une à cinq demandes. Chacune a un destinataire qui peut décider.',
            en: 'One to five requests. Each is addressed to somebody who can decide.',
          },
          required: true,
          columns: [
            { id: 'request', kind: 'text', required: true, title: { fr: 'Demande', en: 'Request' } },
            { id: 'addressee', kind: 'text', required: true, title: { fr: 'À qui', en: 'To whom' } },
            {
              id: 'reason',
              kind: 'text',
              title: { fr: 'Ce qui la fonde', en: 'What it rests on' },
              help: {
                fr: 'Le résultat de cette note dont elle découle.',
                en: 'The result in this note from which it follows.',
              },
            },
            { id: 'due', kind: 'date', title: { fr: 'Échéance', en: 'By when' } },
          ],
          rules: { count: { min: 1, max: 5 } },
        },
      ],
    },
    {
      id: 'limits',
      title: { fr: 'Limites, et ce que nous améliorons', en: 'Limits, and what we are improving' },
      items: [
        {
          id: 'evidence-limits',
          kind: 'text',
          long: true,
          title: {
            fr: 'Ce que ces données ne permettent pas de dire',
            en: 'What these data cannot tell',
          },
          help: {
            fr: 'Qui manque parmi les répondants, ce qui n’est pas comparé, ce qui a pu jouer d’autre.',
            en: 'Who is missing among the respondents, what is not compared, what else may have been at work.',
          },
          required: true,
          maxWords: 200,
        },
        {
          id: 'improvement-points',
          kind: 'improvements',
          title: { fr: 'Ce que nous améliorons de notre côté', en: 'What we improve on our side' },
          help: {
            fr: 'Au moins un point : on demande aux autres plus volontiers quand on dit ce que l’on change soi-même.',
            en: 'At least one point: one asks more of others when one says what one changes oneself.',
          },
          required: true,
          binding: 'improvement-points',
          rules: { count: { min: 1, max: 3, severity: 'warning' } },
        },
      ],
    },
  ],
});
