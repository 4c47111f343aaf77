import type { SemanticRule } from './SemanticRule.ts';

const chapter = {
  fr: 'Ce que l’on compte, base, portée, additivité',
  en: 'What is counted, basis, scope, additivity',
};

/** Where the tests stand. */
const at = {
  checkSem: 'packages/core/src/check/rules/semantics.test.ts',
  rollUpDistinct: 'packages/indicators/src/aggregation/rollUp.distinct.test.ts',
  bounds: 'packages/indicators/src/aggregation/distinct.test.ts',
  progress: 'packages/indicators/src/progress/progress.test.ts',
  progressEdge: 'packages/indicators/src/progress/progress.edgeCases.test.ts',
  progressSchedule: 'packages/indicators/src/progress/progress.schedule.test.ts',
  progressSem: 'packages/indicators/src/progress/semantics.test.ts',
  checkData: 'packages/core/src/check/rules/dataRules.test.ts',
  rollUpWays: 'packages/indicators/src/aggregation/rollUp.ways.test.ts',
  progressData: 'packages/indicators/src/progress/progress.data.test.ts',
  explain: 'packages/indicators/src/explain/explain.test.ts',
  quantityOut: 'packages/core/src/quantity/formatQuantity.test.ts',
  rollUpTime: 'packages/indicators/src/aggregation/rollUp.time.test.ts',
  formulaSem: 'packages/indicators/src/formula/semantics.test.ts',
  impact: 'packages/indicators/src/survey/change/impactEstimate.test.ts',
} as const;

/** Chapter 2. */
export const countsRules: readonly SemanticRule[] = [
  {
    id: '2.1',
    chapter,
    says: {
      fr: 'Un effectif dit ce qu’il compte : des contacts, des séances, des inscriptions, des personnes différentes, des ménages, des organisations ou un montant.',
      en: 'A count says what it counts: contacts, sessions, enrolments, distinct people, households, organisations or an amount.',
    },
    tests: [
      { file: at.checkSem, name: 'a count of people says whether it counts people, attendances or sessions' },
    ],
  },
  {
    id: '2.2',
    chapter,
    says: {
      fr: 'Des personnes différentes ne s’additionnent dans le temps que si chacune compte à son premier contact de tout le programme.',
      en: 'Distinct people add up over time only where each counts at the first contact of the whole programme.',
    },
    tests: [
      {
        file: at.rollUpDistinct,
        name: 'add up only where each counts at the first contact of the programme',
      },
      { file: at.rollUpDistinct, name: 'a declared sum over time changes nothing of that' },
      {
        file: at.progressData,
        name: 'people counted in several periods may be the same, whatever is declared of their sum',
      },
    ],
  },
  {
    id: '2.3',
    chapter,
    says: {
      fr: 'Entre des lieux, des personnes différentes ne s’additionnent que si l’absence de recoupement est déclarée.',
      en: 'Over places distinct people add up only where overlap is declared absent.',
    },
    tests: [
      { file: at.rollUpDistinct, name: 'add up where overlap is declared absent' },
      { file: at.rollUpDistinct, name: 'a declared sum is no declaration that nobody goes to both' },
    ],
  },
  {
    id: '2.4',
    chapter,
    says: {
      fr: 'Quand il y a des identifiants, leur réunion compte chaque personne une fois.',
      en: 'Where there are ids, their union counts each person once.',
    },
    tests: [{ file: at.rollUpDistinct, name: 'the union counts each once' }],
  },
  {
    id: '2.5',
    chapter,
    says: {
      fr: 'Sans identifiants, le nombre de personnes différentes est encadré : au moins le plus grand effectif, au plus la somme ou la population.',
      en: 'Without ids the number of distinct people has bounds: at least the largest count, at most the sum or the population.',
    },
    tests: [
      { file: at.bounds, name: 'the largest count below, the sum or the population above' },
      { file: at.bounds, name: 'the union of any ids lies between them' },
    ],
  },
  {
    id: '2.6',
    chapter,
    says: {
      fr: 'Une population plus petite que le plus grand effectif est une contradiction.',
      en: 'A population below the largest count is a contradiction.',
    },
    tests: [
      { file: at.bounds, name: 'a population below a count is a contradiction' },
      { file: at.rollUpDistinct, name: 'the population limits them, and contradicts what is larger' },
    ],
  },
  {
    id: '2.7',
    chapter,
    says: {
      fr: 'Les réalisations et la cible déclarent chacune leur base (par période, cumul, état à une date, ratio) ; ce qui ne se compare pas est refusé.',
      en: 'Actuals and target each declare their basis (increment, running total, snapshot, ratio); what cannot be compared is refused.',
    },
    tests: [
      {
        file: at.progress,
        name: 'increments have no state at a date, and a level is no total: what cannot be compared is refused',
      },
      { file: at.progress, name: 'a scope that is not told follows the basis: %s %j is %s' },
    ],
  },
  {
    id: '2.8',
    chapter,
    says: {
      fr: 'Une cible de changement en valeur absolue ou en points vise B + x.',
      en: 'A target of change, absolute or in points, aims at B + x.',
    },
    tests: [
      { file: at.progressEdge, name: 'absolute: B + x' },
      { file: at.progressEdge, name: 'points: B + x' },
    ],
  },
  {
    id: '2.9',
    chapter,
    says: {
      fr: 'Une cible de changement relatif vise B(1 + x) ; un facteur vise B · x.',
      en: 'A target of relative change aims at B(1 + x); a factor aims at B · x.',
    },
    tests: [
      { file: at.progressEdge, name: 'relative: B(1 + x)' },
      { file: at.progressEdge, name: 'factor: B · x' },
    ],
  },
  {
    id: '2.10',
    chapter,
    says: {
      fr: 'Un changement sans valeur de référence n’a pas de niveau à atteindre.',
      en: 'A change without a baseline has no level to reach.',
    },
    tests: [{ file: at.progressEdge, name: 'a change from nowhere has no level' }],
  },
  {
    id: '2.11',
    chapter,
    says: {
      fr: '« +10 % » sur un pourcentage est ambigu tant que l’on ne dit pas si ce sont des points.',
      en: '“+10%” on a percentage is ambiguous until it is told whether points are meant.',
    },
    tests: [{ file: at.progressEdge, name: '“+10 %” on a percentage is ambiguous until told' }],
  },
  {
    id: '2.12',
    chapter,
    says: {
      fr: 'Des réalisations par période, face à une cible par période : cette période seule ; la référence est le même laps de temps avant le programme.',
      en: 'Increments against a target per period: that period alone; the baseline is the same span before the programme.',
    },
    tests: [
      {
        file: at.progress,
        name: 'increments per period: that period alone, from the same span before the programme',
      },
    ],
  },
  {
    id: '2.13',
    chapter,
    says: {
      fr: 'Des réalisations par période, face à une cible à date ou sur toute la durée : le cumul depuis le début, à partir de 0.',
      en: 'Increments against a target to date or over the life of the programme: the running total since the start, from 0.',
    },
    tests: [{ file: at.progress, name: 'increments %s: the running total since the start, from 0' }],
  },
  {
    id: '2.14',
    chapter,
    says: {
      fr: 'Un cumul, face à une cible à date ou sur toute la durée : le dernier cumul, à partir de 0 ou du cumul au départ s’il n’était pas nul.',
      en: 'A running total against a target to date or over the life of the programme: the latest total, from 0 or from the total at the start if that was not 0.',
    },
    tests: [
      { file: at.progress, name: 'running totals to date: the latest total, from 0' },
      {
        file: at.progress,
        name: 'running totals to date: from the total at the start if it did not start at 0',
      },
    ],
  },
  {
    id: '2.15',
    chapter,
    says: {
      fr: 'Un cumul, face à une cible par période : d’abord la différence des cumuls.',
      en: 'A running total against a target per period: the difference of totals first.',
    },
    tests: [{ file: at.progress, name: 'running totals per period: the difference of totals first' }],
  },
  {
    id: '2.16',
    chapter,
    says: {
      fr: 'Un état ou un ratio, face à une cible à une date : la valeur à cette date, jamais une somme.',
      en: 'A snapshot or ratio against a target at a date: the value at that date, never a sum.',
    },
    tests: [
      { file: at.progress, name: 'snapshots at a date: the value at that date, never a sum' },
      { file: at.progress, name: 'ratios at a date: the last rate, main figure the way from the baseline' },
      { file: at.progress, name: 'a value measured after the due date is not the value at that date' },
    ],
  },
  {
    id: '2.17',
    chapter,
    says: {
      fr: 'Un état ou un ratio, face à la même cible répétée : chaque période à part ; pour l’ensemble, la part des périodes où elle est tenue, pas une somme.',
      en: 'A snapshot or ratio against the same target repeated: each period alone; overall the share of periods that met it, not a sum.',
    },
    tests: [
      {
        file: at.progress,
        name: 'the same target for every period: each alone, overall the share of periods that met it',
      },
    ],
  },
  {
    id: '2.18',
    chapter,
    says: {
      fr: 'Une cible sur toute la durée n’est pas la somme des cibles par période, sauf si c’est déclaré ; là où les deux existent et diffèrent, c’est un conflit.',
      en: 'A target over the life of the programme is not the sum of those per period unless declared; where both exist and differ it is a conflict.',
    },
    tests: [
      { file: at.checkSem, name: 'are a conflict where both exist and differ' },
      { file: at.checkSem, name: 'are none where the periods are declared not to make the whole' },
    ],
  },
  {
    id: '2.19',
    chapter,
    says: {
      fr: 'Une période coupée par la date du rapport n’est comparée à la part écoulée de sa cible que pour ce qui se compte par période, et c’est signalé.',
      en: 'A period cut by the reporting date is compared with the elapsed part of its target only for increments, and flagged.',
    },
    tests: [
      {
        file: at.progressSchedule,
        name: 'of a volume in its period begins at 0: a cut period is compared with the elapsed part, and flagged',
      },
      { file: at.progressSem, name: 'only what flows has a partial period' },
    ],
  },
  {
    id: '2.20',
    chapter,
    says: {
      fr: 'Une période inachevée n’est jamais extrapolée en silence.',
      en: 'An unfinished period is never extrapolated in silence.',
    },
    tests: [{ file: at.progressSem, name: 'only what flows has a partial period' }],
  },
  {
    id: '2.21',
    chapter,
    says: {
      fr: 'Un cumul qui baisse est une erreur ou une révision.',
      en: 'A running total that falls is an error or a revision.',
    },
    tests: [
      { file: at.checkSem, name: 'a running total that falls is an error or a revision' },
      { file: at.checkData, name: 'totals fall place by place, never from one place to the next' },
    ],
  },
  {
    id: '2.22',
    chapter,
    says: {
      fr: 'Un cumul déclaré net (entrées moins sorties) peut baisser.',
      en: 'A running total declared as net (entries minus exits) may fall.',
    },
    tests: [{ file: at.checkSem, name: 'one of entries minus exits may fall' }],
  },
  {
    id: '2.23',
    chapter,
    says: {
      fr: 'L’additivité se déclare dimension par dimension ; ce qui n’est déclaré pour aucune ne s’additionne pas d’office.',
      en: 'Additivity is declared dimension by dimension; what nobody declared does not add up by default.',
    },
    tests: [
      {
        file: at.rollUpWays,
        name: 'a declaration for one dimension says nothing of another, nor does an inherited name',
      },
      { file: at.rollUpWays, name: '%o by %o is not known to add up' },
    ],
  },
  {
    id: '2.24',
    chapter,
    says: {
      fr: 'Une somme qui n’a pas de sens est refusée, avec sa raison.',
      en: 'A sum that makes no sense is refused, with its reason.',
    },
    tests: [
      { file: at.rollUpWays, name: 'what does not add up is refused with its reason' },
      { file: at.progressData, name: 'percentages are not summed' },
      { file: at.progressData, name: 'an indicator that combines over time by “%s” is not summed' },
    ],
  },
  {
    id: '2.25',
    chapter,
    says: {
      fr: 'Là où cela se voit avant tout calcul, la vérification du dossier le dit déjà.',
      en: 'Where it can be seen before anything is computed, checking the dossier says so already.',
    },
    tests: [{ file: at.checkSem, name: 'what does not add up is seen before anything is computed' }],
  },
  {
    id: '2.26',
    chapter,
    says: {
      fr: 'Un pourcentage est une part d’unité « ratio » dans le dossier, les formules et les résultats (0,75) ; seul l’affichage ajoute %.',
      en: 'A percentage is a fraction of unit ratio in the dossier, in formulas and in results (0.75); only display adds %.',
    },
    tests: [
      { file: at.explain, name: 'shows shares as percentages and money with its sign' },
      { file: at.quantityOut, name: '%d in %s' },
    ],
  },
  {
    id: '2.27',
    chapter,
    says: {
      fr: 'Les pourcentages se consolident par le rapport des sommes.',
      en: 'Percentages are rolled up as a ratio of sums.',
    },
    tests: [
      { file: at.rollUpWays, name: 'is rolled up as a ratio of sums' },
      { file: at.rollUpTime, name: 'a percentage over time is a ratio of sums' },
    ],
  },
  {
    id: '2.28',
    chapter,
    says: {
      fr: 'La moyenne de pourcentages ne se fait que sur demande.',
      en: 'Percentages are averaged on explicit request alone.',
    },
    tests: [
      { file: at.rollUpWays, name: 'is averaged on request alone' },
      { file: at.rollUpWays, name: 'percentages without their parts are not in the figure, which says so' },
    ],
  },
  {
    id: '2.29',
    chapter,
    says: {
      fr: 'Aucun indicateur d’un dossier n’a pour unité « % ».',
      en: 'No indicator of a dossier has the unit %.',
    },
    tests: [{ file: at.checkSem, name: 'no indicator has the unit %s' }],
  },
  {
    id: '2.30',
    chapter,
    says: {
      fr: 'Un ratio hors de −1,5 … 1,5 est interrogé : « 75 : vouliez-vous dire 0,75 ? ».',
      en: 'A ratio outside −1.5 … 1.5 is asked about: “75: did you mean 0.75?”.',
    },
    tests: [{ file: at.checkSem, name: '75 as a ratio is asked about: did you mean 0.75?' }],
  },
  {
    id: '2.31',
    chapter,
    says: {
      fr: 'La différence de deux ratios est en points de pourcentage, une autre unité que le ratio.',
      en: 'The difference of two ratios is in percentage points, another unit than a ratio.',
    },
    tests: [
      { file: at.formulaSem, name: 'a ratio and a difference of ratios are two units' },
      { file: at.impact, name: 'is the difference between both changes, worded as the design allows' },
      { file: at.quantityOut, name: 'points are told in full on request' },
    ],
  },
];
