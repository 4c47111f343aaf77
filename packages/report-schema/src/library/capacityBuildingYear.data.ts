import { defineReportSchema } from '../schema/defineReportSchema.ts';

/**
 * The yearly report of a programme that supports associations in evaluating what they do: who was supported in which way,
 * how far they came, what they made, what they say. Filled from a portfolio.
 * Source: presentation of a capacity-building programme for early-childhood associations, Belgium (since 2019).
 */
export const capacityBuildingYear = /* @__PURE__ */ defineReportSchema({
  id: 'capacity-building-annual',
  version: '1.0.0',
  title: {
    fr: 'Rapport annuel d’un programme de renforcement de capacités',
    en: 'Yearly report of a capacity-building programme',
  },
  description: {
    fr: 'Ce qu’un programme d’accompagnement à l’évaluation a proposé dans l’année, à qui, et ce que les associations en ont fait.',
    en: 'What a programme of support in evaluation offered in a year, to whom, and what the associations made of it.',
  },
  source: {
    fr: 'Présentation d’un programme belge de renforcement de capacités en petite enfance, depuis 2019',
    en: 'Presentation of a Belgian capacity-building programme in early childhood, since 2019',
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
      id: 'context',
      title: { fr: 'Contexte et objectifs', en: 'Context and objectives' },
      items: [
        {
          id: 'problem',
          kind: 'text',
          long: true,
          title: { fr: 'Pourquoi ce programme', en: 'Why this programme' },
          help: {
            fr: 'Le constat de départ : ce que les associations du secteur n’arrivaient pas à faire seules, et ce que cela coûtait à leur public.',
            en: 'What was found at the start: what associations of the field could not do alone, and what that cost those they serve.',
          },
          required: true,
        },
        {
          id: 'objectives',
          kind: 'objectives',
          title: { fr: 'Objectifs du programme', en: 'Objectives of the programme' },
          binding: 'objectives',
          rules: { subObjectives: 'warning', expectedResults: 'hint', indicators: 'hint' },
        },
      ],
    },
    {
      id: 'support',
      title: { fr: 'L’accompagnement', en: 'The support' },
      items: [
        {
          id: 'support-kinds',
          kind: 'table',
          title: { fr: 'Trois formes d’accompagnement', en: 'Three kinds of support' },
          help: {
            fr: 'Pour chaque forme : ce qui a été proposé, à combien d’associations, combien de séances.',
            en: 'For each kind: what was offered, to how many associations, in how many sessions.',
          },
          required: true,
          rows: [
            { code: 'individual', title: { fr: 'Accompagnement individuel', en: 'Individual support' } },
            {
              code: 'collective',
              title: { fr: 'Séances collectives entre pairs', en: 'Collective sessions among peers' },
            },
            {
              code: 'method',
              title: { fr: 'Apports de méthode et supports', en: 'Method and teaching materials' },
            },
          ],
          columns: [
            {
              id: 'offered',
              kind: 'text',
              long: true,
              required: true,
              title: { fr: 'Ce qui a été proposé', en: 'What was offered' },
            },
            {
              id: 'organisations',
              kind: 'number',
              unit: 'n',
              min: 0,
              decimals: 0,
              title: { fr: 'Associations', en: 'Associations' },
            },
            {
              id: 'sessions',
              kind: 'number',
              unit: 'n',
              min: 0,
              decimals: 0,
              title: { fr: 'Séances', en: 'Sessions' },
            },
          ],
          rules: { required: 'warning' },
        },
        {
          id: 'support-steps',
          kind: 'table',
          title: { fr: 'Les grandes étapes de travail', en: 'The main steps of the work' },
          help: {
            fr: 'Combien d’associations ont franchi chaque étape, sur combien.',
            en: 'How many associations completed each step, out of how many.',
          },
          required: true,
          binding: 'support-steps',
          columns: [
            { id: 'step', kind: 'text', required: true, title: { fr: 'Étape', en: 'Step' } },
            {
              id: 'count',
              kind: 'number',
              unit: 'programmes',
              min: 0,
              decimals: 0,
              title: { fr: 'Ont franchi l’étape', en: 'Completed the step' },
            },
            {
              id: 'of',
              kind: 'number',
              unit: 'programmes',
              min: 0,
              decimals: 0,
              title: { fr: 'Sur', en: 'Out of' },
            },
          ],
        },
      ],
    },
    {
      id: 'figures',
      title: { fr: 'Le programme en chiffres', en: 'The programme in figures' },
      items: [
        {
          id: 'key-figures',
          kind: 'key-figures',
          title: { fr: 'Quelques chiffres', en: 'A few figures' },
          help: {
            fr: 'Une association accompagnée trois années compte une fois parmi les associations, trois fois parmi les accompagnements : dire lequel des deux.',
            en: 'An association supported for three years counts once among associations and three times among supports: say which of the two.',
          },
          binding: 'key-figures',
          rules: { count: { max: 6, severity: 'warning' }, provenance: 'warning' },
        },
        {
          id: 'organisation-types',
          kind: 'table',
          title: { fr: 'Types d’associations soutenues', en: 'Types of associations supported' },
          help: {
            fr: 'Chaque association différente compte une fois, sous un seul type.',
            en: 'Each different association counts once, under one type.',
          },
          required: true,
          binding: 'organisation-types',
          columns: [
            { id: 'type', kind: 'text', required: true, title: { fr: 'Type', en: 'Type' } },
            {
              id: 'count',
              kind: 'number',
              unit: 'n',
              min: 0,
              decimals: 0,
              required: true,
              title: { fr: 'Associations différentes', en: 'Different associations' },
            },
          ],
        },
        {
          id: 'organisation-types-pie',
          kind: 'figure',
          figure: 'pie',
          of: { item: 'organisation-types', names: 'type', sizes: 'count' },
          title: { fr: 'Répartition par type d’association', en: 'Share of each type of association' },
        },
      ],
    },
    {
      id: 'changes',
      title: { fr: 'Ce qui a changé dans les associations', en: 'What changed in the associations' },
      items: [
        {
          id: 'self-ratings',
          kind: 'table',
          title: {
            fr: 'Comment elles se situent, avant et après',
            en: 'Where they see themselves, before and after',
          },
          help: {
            fr: 'Niveaux que les associations se donnent elles-mêmes : celui du milieu avant et après, puis combien montent, restent ou baissent. Un niveau peut baisser parce que l’on devient plus exigeant.',
            en: 'Levels that associations give themselves: the middle one before and after, then how many went up, stayed or went down. One may go down because one has become more demanding.',
          },
          binding: 'self-ratings',
          columns: [
            { id: 'competence', kind: 'text', required: true, title: { fr: 'Compétence', en: 'Competence' } },
            {
              id: 'before',
              kind: 'number',
              unit: 'points',
              title: { fr: 'Niveau médian avant', en: 'Median level before' },
            },
            {
              id: 'after',
              kind: 'number',
              unit: 'points',
              title: { fr: 'Niveau médian après', en: 'Median level after' },
            },
            {
              id: 'n',
              kind: 'number',
              unit: 'programmes',
              min: 0,
              decimals: 0,
              title: { fr: 'Réponses', en: 'Answers' },
            },
            {
              id: 'up',
              kind: 'number',
              unit: 'n',
              min: 0,
              decimals: 0,
              title: { fr: 'En progrès', en: 'Went up' },
            },
            {
              id: 'same',
              kind: 'number',
              unit: 'n',
              min: 0,
              decimals: 0,
              title: { fr: 'Stables', en: 'Stayed' },
            },
            {
              id: 'down',
              kind: 'number',
              unit: 'n',
              min: 0,
              decimals: 0,
              title: { fr: 'En recul', en: 'Went down' },
            },
          ],
        },
        {
          id: 'deliverables',
          kind: 'table',
          title: { fr: 'Outils réalisés', en: 'Tools made' },
          help: {
            fr: 'Outils d’évaluation, de pilotage, supports de communication faits par les associations.',
            en: 'Evaluation tools, steering tools, communication supports made by the associations.',
          },
          binding: 'deliverables',
          columns: [
            { id: 'kind', kind: 'text', required: true, title: { fr: 'Nature', en: 'Kind' } },
            {
              id: 'count',
              kind: 'number',
              unit: 'n',
              min: 0,
              decimals: 0,
              title: { fr: 'Nombre', en: 'Number' },
            },
          ],
        },
        {
          id: 'verbatims',
          kind: 'quotes',
          title: { fr: 'Ce qu’en disent les associations', en: 'What the associations say' },
          help: {
            fr: 'Y compris ce qui a coûté : du temps, de l’organisation. Seules paraissent les paroles dont l’auteur a donné son accord.',
            en: 'Including what it cost them: time, organisation. Only the words of those who agreed appear here.',
          },
          binding: 'verbatims',
        },
      ],
    },
    {
      id: 'what-next',
      title: { fr: 'La suite', en: 'What comes next' },
      items: [
        {
          id: 'improvement-points',
          kind: 'improvements',
          title: { fr: 'Ce que nous changerons l’an prochain', en: 'What we will change next year' },
          required: true,
          binding: 'improvement-points',
        },
        {
          id: 'next-steps',
          kind: 'text',
          long: true,
          title: { fr: 'Prochaines étapes', en: 'Next steps' },
          help: {
            fr: 'La prochaine promotion, et comment les associations déjà accompagnées continuent seules.',
            en: 'The next cohort, and how associations already supported carry on alone.',
          },
        },
        {
          id: 'contacts',
          kind: 'text',
          long: true,
          title: { fr: 'Contacts', en: 'Contacts' },
          help: {
            fr: 'Organisations, fonctions et adresses générales.',
            en: 'Organisations, roles, general addresses.',
          },
        },
      ],
    },
  ],
});
