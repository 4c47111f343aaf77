import { defineReportSchema } from '../schema/defineReportSchema.ts';
import { sustainObjectOptions, sustainStrategyOptions } from './collectiveOptions.data.ts';

/**
 * What shall last of collective work, how, or what may stop: four objects by four strategies, each decision with what the
 * evaluation shows.
 * Source: Agir tôt (agirtot.org), after Tom Wolff on sustaining collective work.
 */
export const sustainabilityMatrix = /* @__PURE__ */ defineReportSchema({
  id: 'perennisation-matrix',
  version: '1.0.0',
  title: { fr: 'Matrice de pérennisation', en: 'Sustainability matrix' },
  description: {
    fr: 'Ce qui doit durer du travail collectif, et comment, ou ce qui peut s’arrêter : l’évaluation relie ce qui est fait à ce que l’on garde.',
    en: 'What shall last of collective work, and how, or what may stop: evaluation ties what is done to what is kept.',
  },
  source: {
    fr: 'Agir tôt, page sur la mobilisation durable, d’après Tom Wolff ; structure rédigée pour Jalon en 2026',
    en: 'Agir tôt, page on lasting mobilisation, after Tom Wolff; structure written for Jalon in 2026',
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
      binding: 'common-agenda',
    },
  ],
  sections: [
    {
      id: 'what-lasts',
      title: { fr: 'Ce qui devrait durer, ou non', en: 'What should last, or not' },
      items: [
        {
          id: 'sustain-items',
          kind: 'table',
          layout: 'records',
          title: { fr: 'Objets, stratégies et décisions', en: 'Objects, strategies and decisions' },
          help: {
            fr: 'Nommer chaque chose séparément. Arrêter est une décision aussi valable que garder, et toute décision s’appuie sur ce que l’évaluation montre.',
            en: 'Name each thing by itself. To stop is as valid a decision as to keep, and each decision rests on what the evaluation shows.',
          },
          required: true,
          binding: 'sustain-items',
          columns: [
            {
              id: 'what',
              kind: 'text',
              required: true,
              title: { fr: 'Ce dont il s’agit', en: 'What it is' },
            },
            {
              id: 'object',
              kind: 'choice',
              required: true,
              title: { fr: 'Objet', en: 'Object' },
              options: sustainObjectOptions,
            },
            {
              id: 'practice',
              kind: 'choice',
              title: { fr: 'Changement de pratique', en: 'Change of practice' },
              help: {
                fr: 'Pour un changement de pratiques seulement.',
                en: 'For a change of practice only.',
              },
              options: [
                { code: 'organisational', title: { fr: 'Organisationnel', en: 'Organisational' } },
                { code: 'personal', title: { fr: 'Personnel', en: 'Personal' } },
              ],
            },
            {
              id: 'strategy',
              kind: 'choice',
              title: { fr: 'Stratégie', en: 'Strategy' },
              options: sustainStrategyOptions,
            },
            {
              id: 'decision',
              kind: 'choice',
              title: { fr: 'Décision', en: 'Decision' },
              options: [
                { code: 'keep', title: { fr: 'Garder', en: 'Keep' } },
                { code: 'adapt', title: { fr: 'Adapter', en: 'Adapt' } },
                { code: 'transfer', title: { fr: 'Transmettre', en: 'Transfer' } },
                { code: 'stop', title: { fr: 'Arrêter', en: 'Stop' } },
              ],
            },
            { id: 'reason', kind: 'text', long: true, title: { fr: 'Pourquoi', en: 'Why' } },
            {
              id: 'evidence',
              kind: 'text',
              long: true,
              required: true,
              title: { fr: 'Ce que l’évaluation montre', en: 'What the evaluation shows' },
            },
          ],
          rules: { required: 'warning' },
        },
      ],
    },
    {
      id: 'matrix',
      title: { fr: 'Vue d’ensemble', en: 'Overview' },
      intro: {
        fr: 'Une case vide n’est pas une faute : elle montre une voie à laquelle personne n’a encore pensé.',
        en: 'An empty cell is no fault: it shows a way that nobody has thought of yet.',
      },
      items: [
        {
          id: 'sustain-matrix',
          kind: 'cross-table',
          of: { item: 'sustain-items', rows: 'object', columns: 'strategy' },
          title: { fr: 'La matrice', en: 'The matrix' },
        },
        {
          id: 'sustain-decisions',
          kind: 'cross-table',
          of: { item: 'sustain-items', rows: 'object', columns: 'decision' },
          title: { fr: 'Les décisions', en: 'The decisions' },
        },
      ],
    },
    {
      id: 'what-next',
      title: { fr: 'La suite', en: 'What comes next' },
      items: [
        {
          id: 'next-steps',
          kind: 'text',
          long: true,
          title: { fr: 'Prochaines étapes', en: 'Next steps' },
          help: {
            fr: 'Qui reprend quoi, avec quelles ressources, et comment ce qui s’arrête est annoncé à ceux qui y tenaient.',
            en: 'Who takes over what, with which means, and how what stops is told to those who cared for it.',
          },
          required: true,
        },
      ],
    },
  ],
});
