import { defineReportSchema } from '../schema/defineReportSchema.ts';
import { contextColumns, evaluationQuestionColumns, stakeholderColumns } from './tableColumns.data.ts';

/**
 * The evaluation of a centre social in five fields: project, territory, internal resources, external resources, impact
 * and efficacy. Indicators attach to fields by their references (`centre-social/field`).
 * Source: Cnaf, Cirese, evaluation of centres sociaux in five fields.
 */
export const communityCentreFields = /* @__PURE__ */ defineReportSchema({
  id: 'centre-social-5-champs',
  version: '1.0.0',
  title: {
    fr: 'Évaluation d’un centre social en cinq champs',
    en: 'Evaluation of a community centre in five fields',
  },
  description: {
    fr: 'Un regard complet sur le centre : son projet, son territoire, ses ressources propres, celles des autres, ce que tout cela produit.',
    en: 'A complete view of the centre: its project, its territory, its own resources, those of others, what comes of it all.',
  },
  source: {
    fr: 'Cnaf et Cirese, évaluation des centres sociaux en cinq champs ; structure rédigée pour Jalon en 2026',
    en: 'Cnaf and Cirese, evaluation of French centres sociaux in five fields; structure written for Jalon in 2026',
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
      id: 'evaluation-questions',
      kind: 'table',
      title: { fr: 'Questions évaluatives', en: 'Evaluation questions' },
      help: {
        fr: 'Les questions que le conseil d’administration se pose, une ligne par question.',
        en: 'The questions that the board asks itself, one row each.',
      },
      binding: 'evaluation-questions',
      columns: evaluationQuestionColumns,
    },
  ],
  sections: [
    {
      id: 'project',
      title: { fr: 'Le projet', en: 'The project' },
      intro: {
        fr: 'Le projet est-il toujours juste, connu et partagé ?',
        en: 'Is the project still right, known and shared?',
      },
      items: [
        {
          id: 'general-objective',
          kind: 'agreed-objective',
          title: { fr: 'Objectif général', en: 'General objective' },
          help: {
            fr: 'Le changement que le centre vise pour ses habitants, et avec qui il en est convenu.',
            en: 'The change that the centre seeks for its residents, and with whom it agreed it.',
          },
          required: true,
          binding: 'agreed-objective',
          rules: { bothSides: 'off', beforehand: 'off' },
        },
        {
          id: 'theory-of-change',
          kind: 'figure',
          figure: 'theory-of-change',
          title: {
            fr: 'Du quotidien du centre aux changements visés',
            en: 'From daily work to the changes sought',
          },
        },
        {
          id: 'project-indicators',
          kind: 'indicator-table',
          title: { fr: 'Indicateurs du projet', en: 'Indicators of the project' },
          binding: 'centre-social/project',
        },
        {
          id: 'project-analysis',
          kind: 'text',
          long: true,
          title: { fr: 'Notre lecture', en: 'Our reading' },
          help: {
            fr: 'Qui connaît le projet, qui l’a écrit, ce qui en a été abandonné ou ajouté en route.',
            en: 'Who knows the project, who wrote it, what was dropped or added on the way.',
          },
          required: true,
        },
      ],
    },
    {
      id: 'territory',
      title: { fr: 'Le territoire', en: 'The territory' },
      intro: {
        fr: 'Le centre répond-il à ceux qui vivent là, et comment le territoire a-t-il changé ?',
        en: 'Does the centre answer those who live there, and how has the territory changed?',
      },
      items: [
        {
          id: 'stakeholders',
          kind: 'table',
          title: { fr: 'Groupes concernés et leurs besoins', en: 'Groups concerned and their needs' },
          binding: 'stakeholders',
          columns: stakeholderColumns,
        },
        {
          id: 'context-factors',
          kind: 'table',
          title: { fr: 'Ce qui, autour de nous, aide ou freine', en: 'What around us helps or hinders' },
          binding: 'context-factors',
          columns: contextColumns,
        },
        {
          id: 'territory-indicators',
          kind: 'indicator-table',
          title: { fr: 'Indicateurs du territoire', en: 'Indicators of the territory' },
          help: {
            fr: 'Part des habitants touchés, quartiers ou villages d’où ils viennent, publics que l’on ne voit pas.',
            en: 'Share of residents reached, neighbourhoods or villages they come from, groups that are not seen.',
          },
          binding: 'centre-social/territory',
        },
        {
          id: 'territory-analysis',
          kind: 'text',
          long: true,
          title: { fr: 'Notre lecture', en: 'Our reading' },
          help: {
            fr: 'À qui répondons-nous bien, qui ne vient pas, et ce qui a changé autour de nous.',
            en: 'Whom we answer well, who does not come, what has changed around us.',
          },
          required: true,
        },
      ],
    },
    {
      id: 'internal-resources',
      title: { fr: 'Les ressources internes', en: 'Internal resources' },
      intro: {
        fr: 'L’équipe, les bénévoles, les administrateurs, les locaux et l’argent : sont-ils à la hauteur du projet ?',
        en: 'Team, volunteers, board, premises and money: do they match the project?',
      },
      items: [
        {
          id: 'internal-resources-indicators',
          kind: 'indicator-table',
          title: { fr: 'Indicateurs des ressources internes', en: 'Indicators of internal resources' },
          help: {
            fr: 'Équivalents temps plein, heures de bénévolat, réunions des instances, formation, ouverture au public.',
            en: 'Full-time equivalents, volunteer hours, meetings of the bodies, training, opening hours.',
          },
          binding: 'centre-social/internal-resources',
        },
        {
          id: 'governance',
          kind: 'text',
          long: true,
          title: { fr: 'Place des habitants et gouvernance', en: 'How residents take part in deciding' },
        },
        {
          id: 'internal-resources-analysis',
          kind: 'text',
          long: true,
          title: { fr: 'Notre lecture', en: 'Our reading' },
          help: {
            fr: 'Ce qui tient grâce à quelques-uns, ce qui manque, ce que l’équipe et les bénévoles ont appris.',
            en: 'What rests on a few people, what is lacking, what team and volunteers have learned.',
          },
          required: true,
        },
      ],
    },
    {
      id: 'external-resources',
      title: { fr: 'Les ressources externes', en: 'External resources' },
      intro: {
        fr: 'Partenaires, institutions, réseaux : ce qu’ils apportent, ce que nous leur apportons.',
        en: 'Partners, institutions and networks: what they bring, what we bring them.',
      },
      items: [
        {
          id: 'external-resources-indicators',
          kind: 'indicator-table',
          title: { fr: 'Indicateurs des ressources externes', en: 'Indicators of external resources' },
          help: {
            fr: 'Partenaires actifs, actions menées à plusieurs, financements obtenus, mises à disposition.',
            en: 'Active partners, joint activities, funding obtained, contributions in kind.',
          },
          binding: 'centre-social/external-resources',
        },
        {
          id: 'partnership-review',
          kind: 'partnership-review',
          title: { fr: 'Regards croisés sur le partenariat', en: 'Both views of the partnership' },
          binding: 'partnership-reviews',
          rules: { bothSides: 'off' },
        },
        {
          id: 'external-resources-analysis',
          kind: 'text',
          long: true,
          title: { fr: 'Notre lecture', en: 'Our reading' },
          help: {
            fr: 'Sur qui pouvons-nous compter, quels liens sont fragiles, de qui dépendons-nous trop.',
            en: 'On whom we can rely, which ties are weak, on whom we depend too much.',
          },
          required: true,
        },
      ],
    },
    {
      id: 'impact',
      title: { fr: 'Impact et efficacité', en: 'Impact and efficacy' },
      intro: {
        fr: 'Ce qui a changé pour les habitants et le territoire, au regard de ce qui était visé.',
        en: 'What changed for residents and for the territory, against what was sought.',
      },
      items: [
        {
          id: 'impact-indicators',
          kind: 'indicator-table',
          title: { fr: 'Indicateurs d’impact et d’efficacité', en: 'Indicators of impact and efficacy' },
          help: {
            fr: 'Les indicateurs qui ne sont rattachés à aucun autre champ se trouvent ici.',
            en: 'Indicators that are attached to no other field stand here.',
          },
          required: true,
          binding: 'centre-social/impact',
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
        {
          id: 'improvement-points',
          kind: 'improvements',
          title: { fr: 'Pistes pour la suite', en: 'Ways to improve' },
          required: true,
          binding: 'improvement-points',
        },
      ],
    },
  ],
});
