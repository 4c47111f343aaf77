import { defineReportSchema } from '../schema/defineReportSchema.ts';
import {
  actingPrincipleOptions,
  collectivePrincipleOptions,
  conditionOptions,
  planningStageOptions,
  rubricLevelOptions,
  trustOptions,
} from './collectiveOptions.data.ts';
import { stepStatusOptions } from './columnOptions.data.ts';

/**
 * Where organisations that act together stand: five conditions each with its ratings and their evidence, what they rest
 * on beside them, principles, trust, cycle, partners, coordination. Levels are never averaged.
 * Source: Kania & Kramer 2011, Collective Impact; Agir tôt (agirtot.org), page on acting together in early childhood.
 */
export const collectiveImpactAssessment = /* @__PURE__ */ defineReportSchema({
  id: 'collective-impact-assessment',
  version: '1.0.0',
  title: { fr: 'État des lieux d’une action collective', en: 'Assessment of collective action' },
  description: {
    fr: 'Où en est un regroupement d’organismes : les cinq conditions de l’impact collectif, ce sur quoi elles reposent, la confiance, le cycle de planification, les partenaires. Chaque niveau porte ses preuves ; aucun n’est mis en moyenne.',
    en: 'Where a group of organisations stands: the five conditions of collective impact, what they rest on, trust, the planning cycle, partners. Each level comes with its evidence; none is averaged.',
  },
  source: {
    fr: 'Kania et Kramer, 2011, conditions de l’impact collectif ; Agir tôt, page sur l’action concertée en petite enfance',
    en: 'Kania and Kramer, 2011, conditions of collective impact; Agir tôt, page on acting together in early childhood',
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
      id: 'common-agenda',
      kind: 'text',
      long: true,
      title: { fr: 'Notre vision commune', en: 'Our common agenda' },
      help: {
        fr: 'Le changement que tous les partenaires visent, en un énoncé que chacun pourrait signer.',
        en: 'The change that all partners seek, in a statement that each could sign.',
      },
      required: true,
      binding: 'common-agenda',
    },
  ],
  sections: [
    {
      id: 'conditions',
      title: { fr: 'Les cinq conditions', en: 'The five conditions' },
      intro: {
        fr: 'Chaque regard posé reste visible, avec sa date et ses preuves. Une condition que personne n’a évaluée n’est pas à zéro : elle reste à évaluer.',
        en: 'Each view stays visible, with its date and its evidence. A condition that nobody rated is not at zero: it is still to be rated.',
      },
      items: [
        {
          id: 'condition-ratings',
          kind: 'table',
          title: { fr: 'Évaluation des conditions', en: 'Ratings of the conditions' },
          help: {
            fr: 'Une ligne par condition et par évaluateur. Sans preuve, pas de niveau. Deux dates permettent de voir le chemin.',
            en: 'One row per condition and rater. Without evidence, no level. Two dates show the way travelled.',
          },
          required: true,
          binding: 'condition-ratings',
          columns: [
            {
              id: 'about',
              kind: 'choice',
              required: true,
              title: { fr: 'Condition', en: 'Condition' },
              options: conditionOptions,
            },
            {
              id: 'level',
              kind: 'choice',
              required: true,
              title: { fr: 'Niveau', en: 'Level' },
              options: rubricLevelOptions,
            },
            { id: 'date', kind: 'date', required: true, title: { fr: 'Date', en: 'Date' } },
            {
              id: 'rater',
              kind: 'text',
              title: { fr: 'Regard de', en: 'Rated by' },
              help: {
                fr: 'Une fonction ou une organisation, pas un nom.',
                en: 'A role or an organisation, not a name.',
              },
            },
            {
              id: 'evidence',
              kind: 'text',
              long: true,
              required: true,
              title: { fr: 'Preuves', en: 'Evidence' },
            },
          ],
          rules: { required: 'error' },
        },
        {
          id: 'condition-levels',
          kind: 'cross-table',
          of: { item: 'condition-ratings', rows: 'about', columns: 'level' },
          title: {
            fr: 'Nombre de regards, toutes dates confondues',
            en: 'Number of ratings, all dates together',
          },
          help: {
            fr: 'Chaque regard compte une fois, à quelque date qu’il ait été posé. Une ligne sans aucun regard est une condition qui reste à évaluer.',
            en: 'Each rating counts once, whatever its date. A row without any rating is a condition that is still to be rated.',
          },
        },
        {
          id: 'collective-principles',
          kind: 'table',
          title: { fr: 'Ce sur quoi les conditions reposent', en: 'What the conditions rest on' },
          help: {
            fr: 'Participation, pouvoir d’agir, équité : évalués à côté des conditions, jamais fondus en elles.',
            en: 'Participation, empowerment, equity: rated beside the conditions, never merged into them.',
          },
          required: true,
          binding: 'collective-principles',
          columns: [
            {
              id: 'about',
              kind: 'choice',
              required: true,
              title: { fr: 'Principe', en: 'Principle' },
              options: collectivePrincipleOptions,
            },
            {
              id: 'level',
              kind: 'choice',
              required: true,
              title: { fr: 'Niveau', en: 'Level' },
              options: rubricLevelOptions,
            },
            { id: 'date', kind: 'date', required: true, title: { fr: 'Date', en: 'Date' } },
            { id: 'rater', kind: 'text', title: { fr: 'Regard de', en: 'Rated by' } },
            {
              id: 'evidence',
              kind: 'text',
              long: true,
              required: true,
              title: { fr: 'Preuves', en: 'Evidence' },
            },
          ],
          rules: { required: 'error' },
        },
      ],
    },
    {
      id: 'ways-of-acting',
      title: { fr: 'Notre manière d’agir', en: 'How we act' },
      items: [
        {
          id: 'principle-stances',
          kind: 'table',
          title: { fr: 'Six principes', en: 'Six principles' },
          help: {
            fr: 'Pour chaque principe : où vous en êtes, et ce qui le montre. « Pas encore » est une réponse.',
            en: 'For each principle: where you stand and what shows it. “Not yet” is an answer.',
          },
          required: true,
          binding: 'principle-stances',
          rows: actingPrincipleOptions,
          columns: [
            {
              id: 'stance',
              kind: 'choice',
              required: true,
              title: { fr: 'Où en sommes-nous', en: 'Where we stand' },
              options: [
                { code: 'followed', title: { fr: 'Suivi', en: 'Followed' } },
                { code: 'partly', title: { fr: 'En partie', en: 'In part' } },
                { code: 'not-yet', title: { fr: 'Pas encore', en: 'Not yet' } },
              ],
            },
            {
              id: 'evidence',
              kind: 'text',
              long: true,
              title: { fr: 'Ce qui le montre', en: 'What shows it' },
            },
          ],
          rules: { required: 'warning' },
        },
        {
          id: 'trust',
          kind: 'table',
          title: { fr: 'La confiance entre partenaires', en: 'Trust among partners' },
          help: {
            fr: 'Réponses anonymes, de 1 à 5. En dessous de cinq réponses, ni moyenne ni dispersion ne sont montrées.',
            en: 'Anonymous answers, from 1 to 5. Under five answers, neither the mean nor the spread is shown.',
          },
          binding: 'trust',
          rows: trustOptions,
          columns: [
            {
              id: 'mean',
              kind: 'number',
              unit: 'points',
              min: 1,
              max: 5,
              title: { fr: 'Moyenne', en: 'Mean' },
            },
            {
              id: 'n',
              kind: 'number',
              unit: 'answers',
              min: 0,
              decimals: 0,
              title: { fr: 'Réponses', en: 'Answers' },
            },
            { id: 'spread', kind: 'text', title: { fr: 'Dispersion', en: 'Spread' } },
            { id: 'date', kind: 'date', title: { fr: 'Date', en: 'Date' } },
          ],
        },
        {
          id: 'time-invested',
          kind: 'text',
          long: true,
          title: { fr: 'Le temps consacré', en: 'Time given' },
          help: {
            fr: 'Le temps que les partenaires donnent pour apprendre à travailler ensemble, et ce qu’il leur en coûte.',
            en: 'The time that partners give to learning to work together, and what it costs them.',
          },
        },
      ],
    },
    {
      id: 'cycle',
      title: { fr: 'Le cycle de planification', en: 'The planning cycle' },
      items: [
        {
          id: 'planning-cycle',
          kind: 'table',
          title: { fr: 'Cinq étapes', en: 'Five stages' },
          help: {
            fr: 'L’ordre est fixe ; un groupe peut revenir à une étape, on le dit dans la remarque.',
            en: 'The order is fixed; a group may come back to a stage: the remark says so.',
          },
          required: true,
          binding: 'planning-cycle',
          rows: planningStageOptions,
          columns: [
            { id: 'status', kind: 'choice', title: { fr: 'État', en: 'Status' }, options: stepStatusOptions },
            { id: 'start', kind: 'date', title: { fr: 'Début', en: 'Start' } },
            { id: 'end', kind: 'date', title: { fr: 'Fin', en: 'End' } },
            { id: 'note', kind: 'text', long: true, title: { fr: 'Remarque', en: 'Remark' } },
          ],
        },
      ],
    },
    {
      id: 'who',
      title: { fr: 'Qui agit', en: 'Who acts' },
      items: [
        {
          id: 'partners',
          kind: 'table',
          title: { fr: 'Partenaires', en: 'Partners' },
          help: {
            fr: 'Les parents et les citoyens sont des partenaires à part entière, pas un public.',
            en: 'Parents and citizens are partners in their own right, not an audience.',
          },
          required: true,
          binding: 'partners',
          columns: [
            { id: 'name', kind: 'text', required: true, title: { fr: 'Partenaire', en: 'Partner' } },
            {
              id: 'kind',
              kind: 'choice',
              title: { fr: 'Type', en: 'Kind' },
              options: [
                { code: 'organisation', title: { fr: 'Organisme', en: 'Organisation' } },
                { code: 'public-body', title: { fr: 'Organisme public', en: 'Public body' } },
                { code: 'funder', title: { fr: 'Financeur', en: 'Funder' } },
                { code: 'parents', title: { fr: 'Parents', en: 'Parents' } },
                { code: 'citizens', title: { fr: 'Citoyens', en: 'Citizens' } },
              ],
            },
            {
              id: 'level',
              kind: 'choice',
              title: { fr: 'Échelle', en: 'Level' },
              options: [
                { code: 'local', title: { fr: 'Locale', en: 'Local' } },
                { code: 'regional', title: { fr: 'Régionale', en: 'Regional' } },
                { code: 'national', title: { fr: 'Nationale', en: 'National' } },
              ],
            },
            { id: 'sector', kind: 'text', title: { fr: 'Secteur', en: 'Sector' } },
            { id: 'role', kind: 'text', title: { fr: 'Rôle', en: 'Role' } },
          ],
        },
        {
          id: 'partners-by-level',
          kind: 'cross-table',
          of: { item: 'partners', rows: 'kind', columns: 'level' },
          title: { fr: 'Nombre de partenaires', en: 'Number of partners' },
        },
        {
          id: 'backbone',
          kind: 'table',
          title: { fr: 'Structure de soutien et coordination', en: 'Backbone support and coordination' },
          help: {
            fr: 'Qui coordonne, avec quel temps de travail. Sans coordination nommée, le dire.',
            en: 'Who coordinates, with how much working time. Where no coordination is named, say so.',
          },
          required: true,
          binding: 'backbone',
          columns: [
            {
              id: 'organisation',
              kind: 'text',
              required: true,
              title: { fr: 'Organisation', en: 'Organisation' },
            },
            { id: 'functions', kind: 'text', title: { fr: 'Fonctions', en: 'Functions' } },
            {
              id: 'fte',
              kind: 'number',
              unit: 'fte',
              min: 0,
              title: { fr: 'Équivalents temps plein', en: 'Full-time equivalents' },
            },
          ],
        },
      ],
    },
    {
      id: 'what-next',
      title: { fr: 'Ce que nous en tirons', en: 'What we make of it' },
      items: [
        {
          id: 'next-steps',
          kind: 'text',
          long: true,
          title: { fr: 'Prochaines étapes', en: 'Next steps' },
          help: {
            fr: 'La condition sur laquelle le groupe choisit de travailler d’ici la prochaine évaluation.',
            en: 'The condition that the group chooses to work on until the next assessment.',
          },
          required: true,
        },
      ],
    },
  ],
});
