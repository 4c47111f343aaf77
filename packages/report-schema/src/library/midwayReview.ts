import { defineReportSchema } from '../schema/defineReportSchema.ts';
import { activityColumns, decisionColumns, touchpointColumns } from './tableColumns.data.ts';

/**
 * A mid-way review, held together: where one stands, what is difficult, what succeeds, what was decided, what comes next.
 * Source: account of a collective evaluation with structures of social life, Lot, France (2023), mid-way review.
 */
export const midwayReview = /* @__PURE__ */ defineReportSchema({
  id: 'bilan-etape',
  version: '1.0.0',
  title: { fr: 'Bilan d’étape', en: 'Mid-way review' },
  description: {
    fr: 'Un point à mi-chemin, mené à plusieurs : où l’on en est, ce qui est difficile, ce qui réussit, ce que l’on décide.',
    en: 'Taking stock half-way, together: where one stands, what is difficult, what succeeds, what is decided.',
  },
  source: {
    fr: 'Démarche collective d’évaluation de structures de l’animation de la vie sociale, bilan d’étape de 2023',
    en: 'Collective evaluation of French structures of social life, mid-way review of 2023',
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
      id: 'progress-so-far',
      title: { fr: 'Où en sommes-nous ?', en: 'Where do we stand?' },
      items: [
        {
          id: 'activities',
          kind: 'table',
          title: { fr: 'Actions menées', en: 'Activities so far' },
          help: {
            fr: 'Ce qui a été fait, commencé ou reporté depuis le départ.',
            en: 'What was done, begun or put off since the start.',
          },
          binding: 'activities',
          columns: activityColumns,
        },
        {
          id: 'indicators',
          kind: 'indicator-table',
          title: { fr: 'Premiers chiffres', en: 'First figures' },
          help: {
            fr: 'À mi-chemin, une valeur encore basse n’est pas un échec : la comparer à ce qui était attendu à cette date.',
            en: 'Half-way, a value that is still low is no failure: compare it with what was expected by this date.',
          },
          binding: 'indicators',
        },
        {
          id: 'progress',
          kind: 'figure',
          figure: 'progress',
          title: { fr: 'Avancement vers les cibles', en: 'Progress towards the targets' },
        },
      ],
    },
    {
      id: 'difficulties-met',
      title: { fr: 'Difficultés rencontrées', en: 'Difficulties met' },
      intro: {
        fr: 'Les nommer tôt permet d’y répondre. Elles parlent de l’organisation et du contexte, jamais d’une personne.',
        en: 'Named early, they can be answered. They speak of the organisation and the context, never of a person.',
      },
      items: [
        {
          id: 'difficulties',
          kind: 'table',
          title: { fr: 'Difficultés, par nature', en: 'Difficulties by kind' },
          help: {
            fr: 'Une ligne par difficulté, dite par ceux qui la vivent : salariés, bénévoles, élus, habitants. S’il n’y en a pas, dire pourquoi.',
            en: 'One row per difficulty, told by those who live with it: employees, volunteers, elected members, residents. If there is none, say why.',
          },
          required: true,
          binding: 'difficulties',
          columns: [
            {
              id: 'category',
              kind: 'choice',
              required: true,
              title: { fr: 'Nature', en: 'Kind' },
              options: [
                { code: 'time', title: { fr: 'Gestion du temps', en: 'Time' } },
                { code: 'calendar', title: { fr: 'Calendrier', en: 'Calendar' } },
                { code: 'collective-work', title: { fr: 'Travail collectif', en: 'Working together' } },
                { code: 'means', title: { fr: 'Moyens', en: 'Means' } },
                { code: 'access', title: { fr: 'Accès au public', en: 'Reaching people' } },
                { code: 'other', title: { fr: 'Autre', en: 'Other' } },
              ],
            },
            {
              id: 'difficulty',
              kind: 'text',
              long: true,
              required: true,
              title: { fr: 'Difficulté', en: 'Difficulty' },
            },
            {
              id: 'analysis',
              kind: 'text',
              long: true,
              title: { fr: 'Ce qui l’explique', en: 'Why it happens' },
            },
            {
              id: 'response',
              kind: 'text',
              long: true,
              title: { fr: 'Ce que nous en faisons', en: 'What we do about it' },
            },
          ],
        },
      ],
    },
    {
      id: 'successes',
      title: { fr: 'Ce qui réussit', en: 'What succeeds' },
      items: [
        {
          id: 'significant-results',
          kind: 'list',
          title: { fr: 'Réussites et surprises', en: 'Successes and surprises' },
          help: {
            fr: 'Ce qui a bougé, même de façon modeste : un échange, une habitude nouvelle, une personne qui prend sa place.',
            en: 'What has moved, however modestly: an exchange, a new habit, somebody who takes their place.',
          },
          required: true,
          binding: 'notable-results',
          rules: { signs: { positive: 1, negative: 0, severity: 'warning' } },
        },
        {
          id: 'verbatims',
          kind: 'quotes',
          title: { fr: 'Paroles recueillies', en: 'In their own words' },
          help: {
            fr: 'Seules paraissent les paroles dont l’auteur a donné son accord.',
            en: 'Only the words of those who agreed appear here.',
          },
          binding: 'verbatims',
        },
      ],
    },
    {
      id: 'what-next',
      title: { fr: 'Décisions et suite', en: 'Decisions and next steps' },
      items: [
        {
          id: 'decisions',
          kind: 'table',
          title: { fr: 'Décisions prises', en: 'Decisions taken' },
          help: {
            fr: 'Un bilan sans décision reste une discussion : au moins une, avec qui s’en charge et pour quand.',
            en: 'A review without a decision stays a discussion: at least one, with who does it by when.',
          },
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
            fr: 'Ce qui se passe d’ici au bilan final, et ce que l’on continuera d’expérimenter ensuite.',
            en: 'What happens until the final review, and what will go on being tried afterwards.',
          },
          required: true,
        },
        {
          id: 'touchpoints',
          kind: 'table',
          title: { fr: 'Rendez-vous, passés et à venir', en: 'Meetings, past and to come' },
          binding: 'touchpoints',
          columns: touchpointColumns,
        },
      ],
    },
  ],
});
