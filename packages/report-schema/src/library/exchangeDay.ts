import { defineReportSchema } from '../schema/defineReportSchema.ts';

/**
 * What a day between associations brought: its agenda, the question of each workshop with what it recommends, what the
 * plenary took from it, what is pooled, what comes next. Filled from a portfolio.
 * Source: report of a day between the associations that a corporate foundation supports, France (2017).
 */
export const exchangeDay = /* @__PURE__ */ defineReportSchema({
  id: 'journee-echange',
  version: '1.0.0',
  title: { fr: 'Journée d’échange entre associations', en: 'Day of exchange between associations' },
  description: {
    fr: 'Le compte rendu d’une journée où des associations soutenues par un même financeur mettent en commun ce qu’elles savent faire : ateliers, recommandations, suite donnée.',
    en: 'The account of a day on which associations with the same funder pool what they know: workshops, recommendations, what comes of it.',
  },
  source: {
    fr: 'Compte rendu d’une journée entre associations soutenues par une fondation d’entreprise, 2017',
    en: 'Account of a day between associations supported by a corporate foundation, 2017',
  },
  sections: [
    {
      id: 'the-day',
      title: { fr: 'La journée', en: 'The day' },
      items: [
        { id: 'day-date', kind: 'date', title: { fr: 'Date', en: 'Date' }, required: true },
        { id: 'day-place', kind: 'text', maxCharacters: 120, title: { fr: 'Lieu', en: 'Place' } },
        {
          id: 'organisations-present',
          kind: 'number',
          unit: 'organisations',
          min: 0,
          decimals: 0,
          title: { fr: 'Structures présentes', en: 'Organisations present' },
        },
        {
          id: 'people-present',
          kind: 'number',
          unit: 'people',
          min: 0,
          decimals: 0,
          title: { fr: 'Personnes présentes', en: 'People present' },
          help: {
            fr: 'Chaque personne compte une fois, quel que soit le nombre d’ateliers qu’elle a suivis.',
            en: 'Each person counts once, however many workshops they went to.',
          },
        },
        {
          id: 'day-purpose',
          kind: 'text',
          long: true,
          maxCharacters: 1200,
          title: { fr: 'Pourquoi se réunir', en: 'Why meet' },
          help: {
            fr: 'Ce que les participants attendaient de la journée, tel qu’ils l’avaient dit avant.',
            en: 'What participants expected of the day, as they had said beforehand.',
          },
          required: true,
        },
        {
          id: 'agenda',
          kind: 'table',
          title: { fr: 'Déroulé', en: 'Agenda' },
          required: true,
          binding: 'agenda',
          columns: [
            { id: 'time', kind: 'text', required: true, title: { fr: 'Heure', en: 'Time' } },
            {
              id: 'text',
              kind: 'text',
              long: true,
              required: true,
              title: { fr: 'Contenu', en: 'What happens' },
            },
          ],
        },
      ],
    },
    {
      id: 'workshop-results',
      title: { fr: 'Ce que disent les ateliers', en: 'What the workshops say' },
      items: [
        {
          id: 'workshops',
          kind: 'table',
          layout: 'records',
          title: { fr: 'Ateliers', en: 'Workshops' },
          help: {
            fr: 'La question posée au groupe, puis ce qu’il recommande à ses pairs : ce qui a été essayé, ce qui a marché, à quelles conditions.',
            en: 'The question put to the group, then what it recommends to its peers: what was tried, what worked, on which conditions.',
          },
          required: true,
          binding: 'workshops',
          columns: [
            {
              id: 'question',
              kind: 'text',
              required: true,
              maxCharacters: 200,
              title: { fr: 'Question', en: 'Question' },
            },
            {
              id: 'recommendations',
              kind: 'text',
              long: true,
              required: true,
              title: { fr: 'Recommandations', en: 'Recommendations' },
            },
            { id: 'notes', kind: 'text', long: true, title: { fr: 'Notes', en: 'Notes' } },
          ],
          rules: { required: 'warning' },
        },
        {
          id: 'plenary',
          kind: 'text',
          long: true,
          title: { fr: 'Ce que la plénière en retient', en: 'What the plenary takes from it' },
          help: {
            fr: 'Les points d’accord, et les désaccords que la journée n’a pas tranchés.',
            en: 'What was agreed, and the disagreements that the day did not settle.',
          },
          required: true,
        },
      ],
    },
    {
      id: 'pooling',
      title: { fr: 'Ce que nous mettons en commun', en: 'What we pool' },
      items: [
        {
          id: 'pooled-practices',
          kind: 'table',
          title: { fr: 'Pratiques et outils partagés', en: 'Practices and tools shared' },
          help: {
            fr: 'Ce qu’une structure propose aux autres, et comment l’obtenir. Si rien n’est partagé, dire pourquoi.',
            en: 'What an organisation offers the others, and how to get it. If nothing is shared, say why.',
          },
          required: true,
          columns: [
            {
              id: 'practice',
              kind: 'text',
              long: true,
              required: true,
              title: { fr: 'Pratique ou outil', en: 'Practice or tool' },
            },
            {
              id: 'offered-by',
              kind: 'text',
              required: true,
              title: { fr: 'Proposé par', en: 'Offered by' },
            },
            { id: 'useful-to', kind: 'text', title: { fr: 'Utile à', en: 'Useful to' } },
            { id: 'how', kind: 'text', title: { fr: 'Comment l’obtenir', en: 'How to get it' } },
          ],
        },
        {
          id: 'verbatims',
          kind: 'quotes',
          title: { fr: 'Ce qu’en disent les participants', en: 'What participants say' },
          help: {
            fr: 'Seules paraissent les paroles dont l’auteur a donné son accord.',
            en: 'Only the words of those who agreed appear here.',
          },
          binding: 'verbatims',
        },
      ],
    },
    {
      id: 'follow-up-part',
      title: { fr: 'Et après ?', en: 'What comes next?' },
      items: [
        {
          id: 'follow-up',
          kind: 'table',
          title: { fr: 'Suite donnée', en: 'Next steps' },
          help: {
            fr: 'Au moins l’envoi des notes à ceux qui sont venus, et la date où l’on se revoit.',
            en: 'At least the notes sent to those who came, and the date of the next meeting.',
          },
          required: true,
          columns: [
            { id: 'what', kind: 'text', long: true, required: true, title: { fr: 'Quoi', en: 'What' } },
            {
              id: 'who',
              kind: 'text',
              required: true,
              title: { fr: 'Qui s’en charge', en: 'Who does it' },
              help: {
                fr: 'Une structure ou une fonction, pas un nom.',
                en: 'An organisation or a role, not a name.',
              },
            },
            { id: 'due', kind: 'date', title: { fr: 'Échéance', en: 'Due' } },
          ],
          rules: { required: 'warning' },
        },
      ],
    },
  ],
});
