import type { PlanStep } from '../plan/EvaluationPlan.ts';
import type { Preset } from './Preset.ts';

/** The three steps of an impact evaluation that an association can carry itself. */
export const vises3: Preset<PlanStep> = {
  id: 'vises-3',
  title: { fr: 'Évaluer en trois étapes', en: 'Evaluating in three steps' },
  source: 'VISES, Interreg France-Wallonie-Vlaanderen project on social impact (2017-2020): three steps',
  content: [
    {
      id: 'state-of-play',
      name: { fr: 'État des lieux et question évaluative', en: 'State of play with the evaluation question' },
      questions: [
        {
          fr: 'Que voulons-nous savoir, et qui se servira de la réponse ?',
          en: 'What do we want to know, and who will use the answer?',
        },
      ],
      outputs: [
        {
          fr: 'Une question évaluative, les parties prenantes',
          en: 'An evaluation question, the stakeholders',
        },
      ],
    },
    {
      id: 'collection',
      name: { fr: 'Collecte des données', en: 'Data collection' },
      questions: [
        {
          fr: 'Auprès de qui, avec quel outil, en quelle langue, avec quels biais possibles ?',
          en: 'From whom, with which tool, in which language, with what possible biases?',
        },
      ],
      outputs: [{ fr: 'Des données, un registre des biais', en: 'Data, a bias register' }],
    },
    {
      id: 'analysis',
      name: { fr: 'Analyse et valorisation', en: 'Analysis, then telling' },
      questions: [
        {
          fr: 'Que nous apprennent les données, et à qui le dire ?',
          en: 'What do the data teach us, and whom do we tell?',
        },
      ],
      outputs: [
        { fr: 'Une réponse à la question, des décisions', en: 'An answer to the question, decisions taken' },
      ],
    },
  ],
};

/** The five steps of a change-oriented approach. */
export const aoc5: Preset<PlanStep> = {
  id: 'aoc-5',
  title: { fr: 'Approche orientée changement', en: 'Change-oriented approach' },
  source: 'F3E, Approches orientées changement (AOC)',
  content: [
    {
      id: 'context',
      name: { fr: 'Contexte', en: 'Context' },
      outputs: [
        { fr: 'Les acteurs et ce qui les lie', en: 'The actors, with what ties them together' },
        { fr: 'Ce qui aide, ce qui freine', en: 'What helps, what hinders' },
      ],
    },
    {
      id: 'vision',
      name: { fr: 'Vision', en: 'Vision' },
      outputs: [
        { fr: 'La situation souhaitée, en une phrase', en: 'The situation wished for, in one sentence' },
      ],
    },
    {
      id: 'pathways',
      name: { fr: 'Chemins de changement', en: 'Pathways of change' },
      outputs: [
        {
          fr: 'Pour chaque acteur, les changements à court, moyen et long terme',
          en: 'For each actor, the changes at short, medium, long term',
        },
      ],
    },
    {
      id: 'strategies',
      name: { fr: 'Actions et stratégies', en: 'Activities with strategies' },
      outputs: [{ fr: 'Ce que nous faisons pour chaque changement', en: 'What we do for each change' }],
    },
    {
      id: 'follow-up',
      name: { fr: 'Suivi', en: 'Follow-up' },
      outputs: [{ fr: 'Les signes observés, ce qu’on ajuste', en: 'The signs observed, what is adjusted' }],
    },
  ],
};
