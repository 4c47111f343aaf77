import { defineReportSchema } from '../schema/defineReportSchema.ts';

/**
 * One action on one sheet: written beforehand from a row of the action plan, reviewed afterwards on the same sheet.
 * Source: practice of French family benefits offices, project sheets and review sheets of an action.
 */
export const actionSheet = /* @__PURE__ */ defineReportSchema({
  id: 'fiche-action',
  version: '1.0.0',
  title: { fr: 'Fiche action', en: 'Action sheet' },
  description: {
    fr: 'Une action du projet social sur une fiche : ce qui est prévu, écrit avant ; ce qui a eu lieu et ce que l’on en fait, écrit après.',
    en: 'One action of a social project on one sheet: what is planned, written before; what took place and what is made of it, written after.',
  },
  source: {
    fr: 'Pratique des Caf, fiches projet et fiches bilan d’action ; structure rédigée pour Jalon en 2026',
    en: 'Practice of French family benefits offices, project sheets and action review sheets; structure written for Jalon in 2026',
  },
  sections: [
    {
      id: 'planned',
      title: { fr: 'L’action prévue', en: 'The action as planned' },
      items: [
        {
          id: 'action',
          kind: 'text',
          phase: 'agreement',
          maxCharacters: 120,
          title: { fr: 'Action', en: 'Action' },
          help: {
            fr: 'Son nom, tel qu’il figure au plan d’action.',
            en: 'Its name as the action plan has it.',
          },
          required: true,
        },
        {
          id: 'axis',
          kind: 'text',
          phase: 'agreement',
          title: { fr: 'Axe du projet social', en: 'Axis of the project' },
        },
        {
          id: 'action-general-objective',
          kind: 'text',
          phase: 'agreement',
          title: { fr: 'Objectif général', en: 'General objective' },
        },
        {
          id: 'action-objective',
          kind: 'text',
          phase: 'agreement',
          title: { fr: 'Objectif opérationnel', en: 'Operational objective' },
          help: {
            fr: 'Ce que cette action doit faire avancer, tel que le plan d’action l’énonce.',
            en: 'What this action should move forward, as the action plan says it.',
          },
          required: true,
        },
        {
          id: 'audience',
          kind: 'text',
          phase: 'agreement',
          title: { fr: 'Pour qui, avec qui', en: 'For whom, with whom' },
          help: {
            fr: 'Le public visé, les habitants et bénévoles qui portent l’action, les partenaires.',
            en: 'Those it is meant for, the residents and volunteers who carry it, the partners.',
          },
          required: true,
        },
        {
          id: 'action-description',
          kind: 'text',
          long: true,
          phase: 'agreement',
          title: { fr: 'Déroulement prévu', en: 'How it is to unfold' },
        },
        {
          id: 'action-period',
          kind: 'period',
          phase: 'agreement',
          title: { fr: 'Période', en: 'Period' },
        },
        {
          id: 'action-lead',
          kind: 'text',
          phase: 'agreement',
          title: { fr: 'Qui en est responsable', en: 'Who is in charge' },
          help: { fr: 'Une fonction ou une équipe, pas un nom.', en: 'A role or a team, not a name.' },
        },
      ],
    },
    {
      id: 'carried-out',
      title: { fr: 'Ce qui a eu lieu', en: 'What took place' },
      items: [
        {
          id: 'indicators',
          kind: 'indicator-table',
          title: { fr: 'Indicateurs, prévu et réalisé', en: 'Indicators, planned and actual' },
          help: {
            fr: 'Garder ceux de cette action seulement, avec la valeur de chaque année si le plan la demande.',
            en: 'Keep those of this action only, with the value of each year where the plan asks for it.',
          },
          required: true,
          binding: 'indicators',
        },
        {
          id: 'gap-explanation',
          kind: 'text',
          long: true,
          title: { fr: 'Écart entre le prévu et le réalisé', en: 'Difference between planned and actual' },
          help: {
            fr: 'D’où vient l’écart, dans un sens ou dans l’autre : contexte, moyens, public, choix de l’équipe.',
            en: 'Where the difference comes from, up or down: context, means, people, choices of the team.',
          },
        },
        {
          id: 'significant-results',
          kind: 'list',
          title: { fr: 'Ce que l’action a produit', en: 'What the action brought about' },
          help: {
            fr: 'Au-delà des chiffres, prévu ou non, bon ou moins bon. Jamais sur une personne.',
            en: 'Beyond the figures, planned or not, good or less good. Never about a person.',
          },
          binding: 'notable-results',
        },
        {
          id: 'verbatims',
          kind: 'quotes',
          title: { fr: 'Paroles recueillies', en: 'In their own words' },
          binding: 'verbatims',
        },
      ],
    },
    {
      id: 'outlook-part',
      title: { fr: 'La suite', en: 'What comes next' },
      items: [
        {
          id: 'outlook',
          kind: 'choice',
          title: { fr: 'Perspective', en: 'Outlook' },
          options: [
            { code: 'continue', title: { fr: 'À poursuivre', en: 'To continue' } },
            { code: 'extend', title: { fr: 'À élargir', en: 'To extend' } },
            { code: 'adapt', title: { fr: 'À adapter', en: 'To adapt' } },
            { code: 'hand-over', title: { fr: 'À transmettre', en: 'To hand over' } },
            { code: 'stop', title: { fr: 'À arrêter', en: 'To stop' } },
          ],
          required: true,
        },
        {
          id: 'outlook-reason',
          kind: 'text',
          long: true,
          title: { fr: 'Pourquoi, et comment', en: 'Why, and how' },
          help: {
            fr: 'Ce qui fonde ce choix, et ce qui change concrètement : public, rythme, équipe, lieu.',
            en: 'What this choice rests on, and what changes in practice: people, rhythm, team, place.',
          },
          required: true,
          when: { item: 'outlook', isNot: 'continue' },
        },
        {
          id: 'improvement-points',
          kind: 'improvements',
          title: { fr: 'Ce que nous voulons améliorer', en: 'What we want to improve' },
          binding: 'improvement-points',
        },
      ],
    },
  ],
});
