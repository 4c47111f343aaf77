import type { SemanticRule } from './SemanticRule.ts';

const chapter = { fr: 'Analyse de la théorie du changement', en: 'Theory-of-change analysis' };

/** Where the tests stand. */
const at = {
  loops: 'packages/core/src/logic/findLoops.test.ts',
  orphans: 'packages/core/src/logic/findOrphans.test.ts',
  goals: 'packages/core/src/logic/findUnreachableGoals.test.ts',
  deadEnds: 'packages/core/src/logic/findDeadEnds.test.ts',
  generations: 'packages/core/src/logic/generationsOf.test.ts',
  pathways: 'packages/core/src/logic/findPathways.test.ts',
  weakest: 'packages/core/src/logic/findWeakestLink.test.ts',
  golden: 'packages/core/src/logic/logic.golden.test.ts',
  assess: 'packages/core/src/logic/assessNodes.test.ts',
  points: 'packages/core/src/logic/findSinglePointsOfFailure.test.ts',
  shortcuts: 'packages/core/src/logic/findShortcuts.test.ts',
  checkSem: 'packages/core/src/check/rules/semantics.test.ts',
  gates: 'packages/core/src/logic/combineConditions.test.ts',
  belief: 'packages/core/src/logic/updateBelief.test.ts',
  testType: 'packages/core/src/logic/testTypeOf.test.ts',
  collective: 'packages/core/src/collective/collective.test.ts',
  scores: 'packages/indicators/src/survey/answers/instrumentScores.test.ts',
} as const;

/** Chapter 9. */
export const theoryOfChangeRules: readonly SemanticRule[] = [
  {
    id: '9.1',
    chapter,
    says: {
      fr: 'Une boucle est une faute, sauf si un lien de retour y est déclaré.',
      en: 'A loop is a fault unless a feedback link in it is marked.',
    },
    tests: [
      {
        file: at.loops,
        name: 'a loop is declared when every way round in it passes a link marked as feedback',
      },
      { file: at.loops, name: 'are what naive reachability finds, on any small graph' },
    ],
  },
  {
    id: '9.2',
    chapter,
    says: {
      fr: 'Un énoncé sans aucun lien est orphelin.',
      en: 'A statement without any link is an orphan.',
    },
    tests: [{ file: at.orphans, name: 'are the statements at which no link ends, each once' }],
  },
  {
    id: '9.3',
    chapter,
    says: {
      fr: 'Un but auquel aucun chemin ne mène depuis les moyens et les actions est hors d’atteinte.',
      en: 'A goal to which no pathway leads from inputs and activities is unreachable.',
    },
    tests: [{ file: at.goals, name: 'are the goals that naive reachability does not reach' }],
  },
  {
    id: '9.4',
    chapter,
    says: {
      fr: 'Une activité qui ne mène à aucun changement est une impasse.',
      en: 'An activity that reaches no outcome is a dead end.',
    },
    tests: [
      { file: at.deadEnds, name: 'an activity that leads to an output alone is one, and so is the output' },
      { file: at.deadEnds, name: 'are the statements that naive reachability leads to no goal' },
    ],
  },
  {
    id: '9.5',
    chapter,
    says: {
      fr: 'La génération d’un énoncé est la longueur du plus long chemin qui y mène.',
      en: 'The generation of a statement is the length of the longest pathway that ends there.',
    },
    tests: [
      {
        file: at.generations,
        name: 'without loops the layer is the length of the longest pathway that ends there',
      },
      {
        file: at.generations,
        name: 'a feedback link does not count, a loop that is not marked stands in one layer',
      },
    ],
  },
  {
    id: '9.6',
    chapter,
    says: {
      fr: 'Tous les chemins d’un énoncé à un autre sont trouvés ; une liste coupée le dit.',
      en: 'All pathways from one statement to another are found; a list that was cut says so.',
    },
    tests: [
      { file: at.pathways, name: 'are those that trying every way finds' },
      { file: at.pathways, name: 'the limit cuts, and only what it cuts is called truncated' },
    ],
  },
  {
    id: '9.7',
    chapter,
    says: {
      fr: 'Le maillon faible est le plus faible lien du chemin le plus solide (maximin).',
      en: 'The weakest link is the weakest of the strongest pathway (maximin).',
    },
    tests: [
      { file: at.weakest, name: 'is what trying every pathway finds' },
      { file: at.golden, name: 'a small programme' },
    ],
  },
  {
    id: '9.8',
    chapter,
    says: {
      fr: 'Un lien dont la force n’est pas évaluée n’est jamais tenu pour certain.',
      en: 'A link whose strength is not assessed is never taken for certain.',
    },
    tests: [
      { file: at.weakest, name: 'a link without a strength is never taken for certain' },
      { file: at.assess, name: 'a link without a strength is missing, and is never taken for certain' },
    ],
  },
  {
    id: '9.9',
    chapter,
    says: {
      fr: 'Un point de rupture unique est un énoncé par lequel passent tous les chemins (dominateur).',
      en: 'A single point of failure is a statement that every pathway passes (dominator).',
    },
    tests: [
      { file: at.points, name: 'are passed on every pathway; the only start is one, the goal is none' },
      { file: at.points, name: 'are those whose removal cuts the goal off' },
    ],
  },
  {
    id: '9.10',
    chapter,
    says: {
      fr: 'Un raccourci est un lien à côté d’un chemin plus long.',
      en: 'A shortcut is a link beside a longer path.',
    },
    tests: [{ file: at.shortcuts, name: 'are the links beside which trying every way finds a longer one' }],
  },
  {
    id: '9.11',
    chapter,
    says: {
      fr: 'D’un raccourci, on demande le mécanisme direct, jamais la suppression.',
      en: 'A shortcut is asked for its direct mechanism, never for its deletion.',
    },
    tests: [
      {
        file: at.checkSem,
        name: 'a direct link beside a longer path is asked for its mechanism, never for its removal',
      },
    ],
  },
  {
    id: '9.12',
    chapter,
    says: {
      fr: 'Plusieurs conditions toutes nécessaires valent la plus faible ; si une suffit, la plus forte.',
      en: 'Conditions that are all needed hold as the least; where any is enough, as the greatest.',
    },
    tests: [
      { file: at.gates, name: '0.9, 0.6 and 0.8 by %s are %d' },
      { file: at.assess, name: 'by %s the goal holds to %d' },
    ],
  },
  {
    id: '9.13',
    chapter,
    says: {
      fr: 'Le produit et le « ou » probabiliste se demandent par leur nom, là où l’on affirme l’indépendance.',
      en: 'Product and noisy-or are asked for by name, where independence is claimed.',
    },
    tests: [
      { file: at.gates, name: '0.9, 0.6 and 0.8 by %s are %d' },
      { file: at.assess, name: 'a statement that names no gate needs all its causes, unless told otherwise' },
    ],
  },
  {
    id: '9.14',
    chapter,
    says: {
      fr: 'Sans condition, un énoncé n’est pas évalué ; il ne vaut jamais 1.',
      en: 'Without a condition a statement is not assessed; it is never 1.',
    },
    tests: [
      { file: at.gates, name: 'without a condition %s says nothing: it is not 1' },
      {
        file: at.assess,
        name: 'without a condition nothing is assessed, and what rests on it says what is missing',
      },
    ],
  },
  {
    id: '9.15',
    chapter,
    says: {
      fr: 'La croyance dans une affirmation causale se révise par la règle de Bayes, avec la sensibilité et l’erreur de première espèce de chaque preuve.',
      en: 'Belief in a causal claim is updated by Bayes’ rule, with the sensitivity and the type I error of each piece of evidence.',
    },
    tests: [
      { file: at.belief, name: 'is Bayes’ rule at each step' },
      { file: at.belief, name: 'ends at the same belief in whatever order the evidence is weighed' },
    ],
  },
  {
    id: '9.16',
    chapter,
    says: {
      fr: 'Une preuve que la croyance excluait est une contradiction, et c’est un résultat.',
      en: 'Evidence that the belief had ruled out is a contradiction, and that is a result.',
    },
    tests: [{ file: at.belief, name: 'what the belief had ruled out is a contradiction, and so it stays' }],
  },
  {
    id: '9.17',
    chapter,
    says: {
      fr: 'Le type d’un test se lit à sa sensibilité et à son erreur de première espèce.',
      en: 'The type of a test is read from its sensitivity and its type I error.',
    },
    tests: [
      { file: at.testType, name: 'sensitivity %d and type I error %d make a %s test' },
      { file: at.testType, name: 'the cut-offs are settings' },
    ],
  },
  {
    id: '9.18',
    chapter,
    says: {
      fr: 'Les conditions de l’impact collectif sont ordinales : médiane et étendue des avis, la plus faible nommée, ni total ni moyenne.',
      en: 'Collective-impact conditions are ordinal: median and range of raters, the weakest named, no total and no average.',
    },
    tests: [
      {
        file: at.collective,
        name: 'median with range of raters, the missing listed, the weakest named, nothing averaged',
      },
      {
        file: at.scores,
        name: 'AT-01: median and range of raters, the weakest named, the missing listed and not scored 0',
      },
    ],
  },
];
