import { defineReportSchema } from '../schema/defineReportSchema.ts';

/**
 * An evaluation report to a patron in four parts: what was expected, what was not, what to improve, how the partnership
 * went. A flexible frame that associations and patrons drew up together, worded anew here.
 * Source: inter-association day 2017, workshop on evaluation.
 */
export const patronFourParts = /* @__PURE__ */ defineReportSchema({
  id: 'mecene-4-parts',
  version: '1.0.0',
  title: {
    fr: 'Rapport d’évaluation au mécène, en quatre parties',
    en: 'Evaluation report to the patron, in four parts',
  },
  description: {
    fr: 'Un cadre souple pour rendre compte à un mécène : ce qui était attendu, ce qui ne l’était pas, ce qui peut être amélioré, et la relation elle-même.',
    en: 'A flexible frame for reporting to a patron: what was expected, what was not, what can be improved, and the relationship itself.',
  },
  source: {
    fr: 'Journée inter-associative 2017, atelier évaluation',
    en: 'Inter-association day 2017, workshop on evaluation',
  },
  cover: [
    {
      id: 'programme',
      kind: 'facts',
      title: { fr: 'Identification', en: 'Identification' },
      required: true,
      binding: 'programme',
    },
    { id: 'at-a-glance', kind: 'at-a-glance', title: { fr: 'En bref', en: 'At a glance' } },
    {
      id: 'theory-of-change',
      kind: 'figure',
      figure: 'theory-of-change',
      title: { fr: 'Théorie du changement', en: 'Theory of change' },
    },
  ],
  sections: [
    {
      id: 'expected',
      title: { fr: 'Réalisations attendues', en: 'Expected results' },
      intro: {
        fr: 'Ce que l’association et le mécène attendaient, convenu avant de commencer, et ce qui a été atteint.',
        en: 'What the association and the patron expected, agreed before the start, and what was reached.',
      },
      items: [
        {
          id: 'general-objective',
          kind: 'agreed-objective',
          title: { fr: 'Objectif général', en: 'General objective' },
          help: {
            fr: 'Le changement visé, décrit en amont avec le mécène : qui l’a convenu, et quand.',
            en: 'The change that is sought, described beforehand with the patron: who agreed it, and when.',
          },
          required: true,
          phase: 'agreement',
          binding: 'agreed-objective',
        },
        {
          id: 'objectives',
          kind: 'objectives',
          title: {
            fr: 'Sous-objectifs, résultats attendus et indicateurs',
            en: 'Sub-objectives, expected results and indicators',
          },
          help: {
            fr: 'Pour chaque sous-objectif : les résultats attendus, et les indicateurs avec le prévu et le réalisé.',
            en: 'For each sub-objective: the expected results, and the indicators with planned and actual.',
          },
          required: true,
          phase: 'agreement',
          binding: 'objectives',
          rules: { subObjectives: 'error', expectedResults: 'error', indicators: 'error' },
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
      id: 'unexpected',
      title: { fr: 'Réalisations inattendues', en: 'Unexpected results' },
      intro: {
        fr: 'Les résultats qui comptent le plus ou que personne n’avait prévus, les bons comme les mauvais.',
        en: 'The results that matter most or that nobody had planned, good and bad.',
      },
      items: [
        {
          id: 'significant-results',
          kind: 'list',
          title: {
            fr: 'Trois résultats significatifs ou non prévus',
            en: 'Three significant or unplanned results',
          },
          help: {
            fr: 'Trois résultats, dont au moins un positif et un négatif. Un résultat négatif parle d’une action, jamais d’une personne.',
            en: 'Three results, at least one positive and one negative. A negative result speaks of an action, never of a person.',
          },
          required: true,
          binding: 'notable-results',
          rules: {
            count: { min: 3, max: 3, severity: 'error' },
            signs: { positive: 1, negative: 1, severity: 'error' },
          },
        },
      ],
    },
    {
      id: 'improvement',
      title: { fr: 'Pistes d’amélioration', en: 'Ways to improve' },
      intro: {
        fr: 'Ce qui n’a pas répondu aux attentes de départ, pourquoi, et ce que l’équipe changerait.',
        en: 'What fell short of the initial expectations, why, and what the team would change.',
      },
      items: [
        {
          id: 'dysfunctions',
          kind: 'dysfunctions',
          title: {
            fr: 'Dysfonctionnements par rapport aux attentes initiales',
            en: 'Shortfalls against the initial expectations',
          },
          help: {
            fr: 'Décrire l’écart, puis l’analyser. S’il n’y en a pas, dire pourquoi.',
            en: 'Describe the shortfall, then analyse it. If there is none, say why.',
          },
          required: true,
          binding: 'dysfunctions',
          rules: { analysis: 'warning', unexplained: 'hint' },
        },
        {
          id: 'improvement-points',
          kind: 'improvements',
          title: { fr: 'Points d’amélioration du programme', en: 'Improvements to the programme' },
          help: {
            fr: 'Ce qui pourrait être mieux fait, par qui et pour quand.',
            en: 'What could be done better, by whom and by when.',
          },
          required: true,
          binding: 'improvement-points',
        },
      ],
    },
    {
      id: 'partnership',
      title: { fr: 'Relation partenariale', en: 'The partnership' },
      intro: {
        fr: 'Ce que chaque partie attend de l’autre au-delà du soutien financier.',
        en: 'What each side expects of the other beyond funding.',
      },
      items: [
        {
          id: 'partnership-review',
          kind: 'partnership-review',
          title: { fr: 'Regards croisés sur le partenariat', en: 'Both views of the partnership' },
          help: {
            fr: 'Rempli par l’association et par le mécène, chacun de son côté.',
            en: 'Filled in by the association and by the patron, each on its own.',
          },
          required: true,
          binding: 'partnership-reviews',
          rules: { bothSides: 'hint' },
        },
      ],
    },
  ],
});
