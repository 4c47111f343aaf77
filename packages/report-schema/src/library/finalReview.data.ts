import { defineReportSchema } from '../schema/defineReportSchema.ts';
import {
  activityColumns,
  claimColumns,
  decisionColumns,
  feedbackColumns,
  harvestedOutcomeColumns,
  storyColumns,
} from './tableColumns.data.ts';

/**
 * A final review that shows what an association brought to its territory: contributions with what supports each of them,
 * what was learned, what goes on. It compares the association with nobody.
 * Source: account of a collective evaluation with structures of social life, Lot, France (2023), final meeting.
 */
export const finalReview = /* @__PURE__ */ defineReportSchema({
  id: 'bilan-final',
  version: '1.0.0',
  title: { fr: 'Bilan final', en: 'Final review' },
  description: {
    fr: 'Donner à voir ce que l’action a apporté au territoire, preuves à l’appui, et ce que l’équipe en a appris. Il met en valeur des contributions : il ne classe personne et ne compare pas les structures entre elles.',
    en: 'Show what the programme brought to the territory, with what supports it, and what the team learned. It brings out contributions: it ranks nobody and compares no structure with another.',
  },
  source: {
    fr: 'Démarche collective d’évaluation de structures de l’animation de la vie sociale, bilan final de 2023',
    en: 'Collective evaluation of French structures of social life, final review of 2023',
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
      id: 'public-summary',
      kind: 'text',
      long: true,
      maxWords: 300,
      title: { fr: 'L’essentiel, à donner à voir', en: 'The gist, for partners to see' },
      help: {
        fr: 'Le texte que vous liriez à voix haute devant vos partenaires : ce qui a changé, pour qui, ce que vous y avez apporté, ce qui reste à faire. 300 mots au plus.',
        en: 'The text that you would read aloud to your partners: what changed, for whom, what you brought to it, what remains to be done. 300 words at most.',
      },
      required: true,
    },
    {
      id: 'key-figures',
      kind: 'key-figures',
      title: { fr: 'Quelques chiffres', en: 'A few figures' },
      help: {
        fr: 'Six au plus. Chacun dit sur combien de personnes, sur quelle période et d’après quelle source.',
        en: 'Six at most. Each says of how many people, over which period, from which source.',
      },
      binding: 'key-figures',
      rules: { count: { max: 6, severity: 'warning' }, provenance: 'warning' },
    },
  ],
  sections: [
    {
      id: 'path',
      title: { fr: 'Le chemin parcouru', en: 'The road travelled' },
      items: [
        {
          id: 'theory-of-change',
          kind: 'figure',
          figure: 'theory-of-change',
          title: { fr: 'Ce que nous voulions changer', en: 'What we wanted to change' },
        },
        {
          id: 'objectives',
          kind: 'objectives',
          title: {
            fr: 'Objectifs, résultats attendus et indicateurs',
            en: 'Objectives, expected results and indicators',
          },
          help: {
            fr: 'Les objectifs tels que vous les aviez écrits au départ, avec ce qui a été atteint.',
            en: 'The objectives as you wrote them at the start, with what was reached.',
          },
          required: true,
          binding: 'objectives',
          rules: { subObjectives: 'error', expectedResults: 'hint', indicators: 'hint' },
        },
        {
          id: 'activities',
          kind: 'table',
          title: { fr: 'Actions menées', en: 'Activities' },
          binding: 'activities',
          columns: activityColumns,
        },
      ],
    },
    {
      id: 'contributions',
      title: { fr: 'Ce que nous avons apporté', en: 'What we brought' },
      intro: {
        fr: 'L’action contribue à un changement avec d’autres : on dit sa part, ce qui la montre, et ce qui a pu jouer aussi.',
        en: 'A programme contributes to a change with others: its part is told, what shows it, and what else may have played a role.',
      },
      items: [
        {
          id: 'contribution-statement',
          kind: 'text',
          long: true,
          title: { fr: 'Notre contribution au territoire', en: 'Our contribution to the territory' },
          help: {
            fr: 'Ce qui existerait moins, ou pas, sans cette action : liens, savoir-faire, places prises par les habitants.',
            en: 'What would be less there, or not at all, without this programme: ties, skills, places that residents have taken.',
          },
          required: true,
        },
        {
          id: 'claims',
          kind: 'table',
          layout: 'records',
          title: { fr: 'Contributions, preuves à l’appui', en: 'Contributions and their evidence' },
          help: {
            fr: 'Chaque contribution annoncée porte la liste de ce qui la montre. Sans preuve, elle reste un espoir : la mettre dans les suites.',
            en: 'Each contribution comes with the list of what shows it. Without evidence it is still a hope: it belongs to the next steps.',
          },
          required: true,
          binding: 'claims',
          columns: claimColumns,
          rules: { required: 'error' },
        },
        {
          id: 'harvested-outcomes',
          kind: 'table',
          layout: 'records',
          title: {
            fr: 'Changements constatés, puis reliés à l’action',
            en: 'Changes seen first, then traced back',
          },
          help: {
            fr: 'Partir de ce qui a changé chez quelqu’un, et remonter vers ce que l’action y a apporté.',
            en: 'Start from what changed with somebody, and go back to what the programme brought to it.',
          },
          binding: 'harvested-outcomes',
          columns: harvestedOutcomeColumns,
        },
        {
          id: 'significant-results',
          kind: 'list',
          title: { fr: 'Résultats marquants, prévus ou non', en: 'Notable results, planned or not' },
          help: {
            fr: 'Les bons et les moins bons. Un résultat négatif parle d’une action, jamais d’une personne.',
            en: 'The good and the less good. A negative result speaks of an action, never of a person.',
          },
          binding: 'notable-results',
          rules: { signs: { positive: 1, negative: 1, severity: 'hint' } },
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
      id: 'learning',
      title: { fr: 'Ce que nous avons appris', en: 'What we learned' },
      items: [
        {
          id: 'team-learning',
          kind: 'text',
          long: true,
          title: { fr: 'Ce que la démarche a changé dans l’équipe', en: 'What the work changed in the team' },
          help: {
            fr: 'Pour vous : salariés, bénévoles et élus ont-ils avancé ensemble ? Que feriez-vous autrement ?',
            en: 'For yourselves: did employees, volunteers and elected members move on together? What would you do otherwise?',
          },
        },
        {
          id: 'dysfunctions',
          kind: 'dysfunctions',
          title: { fr: 'Écarts avec ce qui était attendu', en: 'Shortfalls against what was expected' },
          help: {
            fr: 'Décrire l’écart, puis ce qui l’explique. S’il n’y en a pas, dire pourquoi.',
            en: 'Describe the shortfall, then what explains it. If there is none, say why.',
          },
          required: true,
          binding: 'dysfunctions',
          rules: { analysis: 'warning', unexplained: 'hint' },
        },
        {
          id: 'feedback',
          kind: 'table',
          title: { fr: 'Retours reçus et réponses données', en: 'Feedback received and answers given' },
          binding: 'feedback',
          columns: feedbackColumns,
        },
        {
          id: 'improvement-points',
          kind: 'improvements',
          title: { fr: 'Ce que nous voulons améliorer', en: 'What we want to improve' },
          required: true,
          binding: 'improvement-points',
        },
      ],
    },
    {
      id: 'what-next',
      title: { fr: 'La suite', en: 'What comes next' },
      items: [
        {
          id: 'decisions',
          kind: 'table',
          title: { fr: 'Décisions prises', en: 'Decisions taken' },
          binding: 'decisions',
          columns: decisionColumns,
        },
        {
          id: 'next-steps',
          kind: 'text',
          long: true,
          title: { fr: 'Prochaines étapes', en: 'Next steps' },
          help: {
            fr: 'Ce qui continue, ce qui s’arrête, ce que l’on proposera à d’autres.',
            en: 'What goes on, what stops, what will be offered to others.',
          },
          required: true,
        },
      ],
    },
  ],
});
