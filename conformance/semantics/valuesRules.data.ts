import type { SemanticRule } from './SemanticRule.ts';

const chapter = { fr: 'Valeurs, états, lacunes', en: 'Values, states, gaps' };

/** Where the tests stand. */
const at = {
  progressSem: 'packages/indicators/src/progress/semantics.test.ts',
  progressData: 'packages/indicators/src/progress/progress.data.test.ts',
  rollUp: 'packages/indicators/src/aggregation/rollUp.test.ts',
  trend: 'packages/indicators/src/trend/trend.test.ts',
  explain: 'packages/indicators/src/explain/explain.test.ts',
  standing: 'packages/indicators/src/progress/standingOutcome.test.ts',
  rate: 'packages/indicators/src/rating/rate.test.ts',
  import: 'packages/adapters/src/spreadsheet/importReading.test.ts',
  quantity: 'packages/core/src/quantity/parseQuantity.test.ts',
  progressEdge: 'packages/indicators/src/progress/progress.edgeCases.test.ts',
  observed: 'packages/indicators/src/aggregation/toObservedValue.test.ts',
  rollUpWays: 'packages/indicators/src/aggregation/rollUp.ways.test.ts',
  ratio: 'packages/indicators/src/aggregation/ratioOfSums.test.ts',
  progressSchedule: 'packages/indicators/src/progress/progress.schedule.test.ts',
  rollUpTime: 'packages/indicators/src/aggregation/rollUp.time.test.ts',
  composite: 'packages/indicators/src/composite/composite.test.ts',
  weighted: 'packages/indicators/src/aggregation/weightedMean.test.ts',
  index: 'packages/indicators/src/aggregation/weightedIndex.test.ts',
} as const;

/** Chapter 1. */
export const valuesRules: readonly SemanticRule[] = [
  {
    id: '1.1',
    chapter,
    says: {
      fr: 'La valeur d’une observation, son état, son stade et sa vérification sont quatre choses distinctes : une estimation auditée peut rester provisoire.',
      en: 'The value of an observation, its state, its stage and its check are four things apart: an audited estimate may still be provisional.',
    },
    tests: [{ file: at.progressSem, name: 'do not mix: an audited estimate may still be provisional' }],
  },
  {
    id: '1.2',
    chapter,
    says: {
      fr: 'Une valeur relevée, estimée, interpolée, reportée ou imputée a un nombre, et le résultat dit comment ce nombre a été obtenu.',
      en: 'A value that was reported, estimated, interpolated, carried forward or imputed has a number, and the result says how the number came about.',
    },
    tests: [
      { file: at.progressSem, name: 'a value that was %s has its number' },
      { file: at.progressData, name: 'how a value came about is told' },
    ],
  },
  {
    id: '1.3',
    chapter,
    says: {
      fr: 'Une valeur à venir, non collectée, non communiquée, sans objet, inconnue de la personne, refusée, sous secret ou illisible n’a pas de nombre, même si un nombre est écrit à côté.',
      en: 'A value that is pending, not collected, not communicated, not applicable, not known, refused, suppressed or unreadable has no number, even where one is written beside it.',
    },
    tests: [
      { file: at.progressSem, name: 'a value that is %s has none, even where a number stands beside it' },
      { file: at.progressData, name: 'a state without a number has none, whatever stands beside it' },
    ],
  },
  {
    id: '1.4',
    chapter,
    says: {
      fr: 'Ce qui n’est pas encore dû n’est pas manquant.',
      en: 'What is not due yet is not missing.',
    },
    tests: [{ file: at.progressData, name: 'what is not due yet is not missing' }],
  },
  {
    id: '1.5',
    chapter,
    says: {
      fr: 'Une valeur provisoire compte, et tout résultat qui repose sur elle le dit.',
      en: 'A provisional value counts, and each result that rests on one says so.',
    },
    tests: [
      { file: at.progressData, name: 'count, and every result that rests on one says so' },
      { file: at.rollUp, name: 'provisional values count and are said' },
      { file: at.trend, name: 'provisional values count and are told' },
    ],
  },
  {
    id: '1.6',
    chapter,
    says: {
      fr: 'Un chiffre imprimé qui repose sur une valeur provisoire ou estimée porte cette mention.',
      en: 'A printed figure that rests on a provisional or estimated value bears that mark.',
    },
    tests: [{ file: at.explain, name: 'says that a value is provisional, approximate or estimated' }],
  },
  {
    id: '1.7',
    chapter,
    says: {
      fr: 'Aucune cible n’est atteinte pour de bon sur des données provisoires.',
      en: 'No target is finally achieved on provisional data.',
    },
    tests: [
      { file: at.progressData, name: 'never achieve a target for good' },
      { file: at.standing, name: 'is not kept for good on provisional data' },
      { file: at.rate, name: 'is never achieved for good on provisional data' },
    ],
  },
  {
    id: '1.8',
    chapter,
    says: {
      fr: 'Quand on ne veut que le définitif, les valeurs provisoires sont laissées de côté et ce qui était définitif avant elles fait foi.',
      en: 'Where only final values are wanted, provisional ones are left out and what was final before them stands.',
    },
    tests: [{ file: at.progressData, name: 'are left out on request: what was final before stands' }],
  },
  {
    id: '1.9',
    chapter,
    says: {
      fr: '« <5 » veut dire de 0 à 4 pour un effectif, et l’intervalle suit la valeur dans les sommes.',
      en: '“<5” means 0 to 4 for a count, and the interval goes with the value into sums.',
    },
    tests: [
      { file: at.import, name: 'and limits where there is no exact number' },
      { file: at.progressData, name: '“<5” is 0 to 4: a lower bound and an upper one, and their sum' },
      { file: at.rollUp, name: 'carries “fewer than 5” as an interval' },
    ],
  },
  {
    id: '1.10',
    chapter,
    says: {
      fr: '« ~25 » garde 25, avec la mention « approximatif ».',
      en: '“~25” keeps 25, marked as approximate.',
    },
    tests: [
      { file: at.quantity, name: 'bounds, ranges and round figures' },
      { file: at.progressData, name: 'an approximate value keeps its number and its mark' },
    ],
  },
  {
    id: '1.11',
    chapter,
    says: {
      fr: '« plus de 100 » est une borne inférieure, qui peut suffire à dire la cible atteinte.',
      en: '“more than 100” is a lower bound, which may be enough to say that the target is reached.',
    },
    tests: [{ file: at.progressData, name: '“more than 100” is a lower bound, which may be enough' }],
  },
  {
    id: '1.12',
    chapter,
    says: {
      fr: 'Une donnée manquante n’est jamais 0, et 0 n’est jamais une donnée manquante.',
      en: 'Missing is never 0, and 0 is never missing.',
    },
    tests: [
      { file: at.progressData, name: 'a zero is no gap, and a gap is no zero' },
      { file: at.progressEdge, name: 'a true zero is a value' },
      { file: at.progressEdge, name: 'a value that is no number is named, never read as 0' },
    ],
  },
  {
    id: '1.13',
    chapter,
    says: {
      fr: 'Une somme à laquelle il manque des parts est partielle : c’est une borne inférieure.',
      en: 'A sum with missing parts is partial: it is a lower bound.',
    },
    tests: [
      { file: at.progressData, name: 'a missing part makes the sum a lower bound, with no rating' },
      { file: at.progressData, name: 'a period that has no record at all is missing too' },
      { file: at.rollUp, name: 'with a part missing is “at least”' },
    ],
  },
  {
    id: '1.14',
    chapter,
    says: {
      fr: 'Si une part peut être négative, une somme partielle ne borne rien.',
      en: 'Where a part can be negative, a partial sum bounds nothing.',
    },
    tests: [
      { file: at.progressData, name: 'parts that may be negative make no bound' },
      { file: at.rollUp, name: 'with a part missing that may be negative says nothing of the rest' },
    ],
  },
  {
    id: '1.15',
    chapter,
    says: {
      fr: 'Une somme partielle s’imprime « au moins ».',
      en: 'A partial sum is printed “at least”.',
    },
    tests: [{ file: at.explain, name: 'begins with "at least" where parts are missing' }],
  },
  {
    id: '1.16',
    chapter,
    says: {
      fr: 'Face à une cible qui couvre toutes les parts, une somme partielle ne reçoit pas d’appréciation pire que « données insuffisantes » ; si elle suffit déjà, la cible est atteinte.',
      en: 'Against a target that covers all parts, a partial sum gets no rating worse than unknown; where it is enough already, the target is reached.',
    },
    tests: [
      {
        file: at.observed,
        name: 'a partial sum is rated unknown, never worse, and achieved where it is enough already',
      },
      { file: at.progressData, name: 'a lower bound that reaches the target has reached it' },
    ],
  },
  {
    id: '1.17',
    chapter,
    says: {
      fr: 'Les moyennes et les ratios sautent ce qui manque et disent leur complétude.',
      en: 'Means and ratios skip what is missing and tell their coverage.',
    },
    tests: [
      { file: at.rollUpWays, name: 'skips what is missing, with its coverage' },
      { file: at.ratio, name: 'a part with a missing side is left out on both sides' },
    ],
  },
  {
    id: '1.18',
    chapter,
    says: {
      fr: 'La dernière valeur vaut tant qu’elle n’est pas plus vieille que la durée déclarée, à défaut un intervalle de collecte.',
      en: 'The last value stands while it is no older than declared, by default one collection interval.',
    },
    tests: [
      {
        file: at.progressSchedule,
        name: 'the last value stands for the due date while it is no older than one collection interval',
      },
      {
        file: at.progressSchedule,
        name: 'a level that is older leaves the rating open, unless the target was reached before',
      },
      { file: at.progressSchedule, name: 'how long a value stays current can be declared' },
      { file: at.rollUpTime, name: 'within one collection interval it stands' },
    ],
  },
  {
    id: '1.19',
    chapter,
    says: {
      fr: 'Une dernière valeur plus vieille que cela n’est reportée que sur demande, et l’appréciation reste ouverte.',
      en: 'A last value older than that is carried forward only on request, and the rating is left open.',
    },
    tests: [
      { file: at.rollUpTime, name: 'beyond it there is no value, unless it is carried forward on request' },
      {
        file: at.progressSchedule,
        name: 'a level that is older leaves the rating open, unless the target was reached before',
      },
    ],
  },
  {
    id: '1.20',
    chapter,
    says: {
      fr: 'La complétude est toujours dite : n sur m, et la part du poids là où il y a des poids.',
      en: 'Coverage is always told: n of m, and the share of weight where there are weights.',
    },
    tests: [
      { file: at.rollUpWays, name: 'weighs by a list, which tells the weight of what is missing' },
      { file: at.trend, name: 'gaps are counted in the coverage, and bounds are no values' },
      {
        file: at.composite,
        name: 'says what it rests on: coverage, share of weight, the worst case, what is missing',
      },
    ],
  },
  {
    id: '1.21',
    chapter,
    says: {
      fr: 'En dessous de 80 % de complétude (un réglage), aucune appréciation n’est donnée, sauf si le pire des cas atteint la cible.',
      en: 'Below a coverage of 80% (a setting) there is no rating, unless even the worst case reaches the target.',
    },
    tests: [
      { file: at.rate, name: 'of too little data is unknown, unless the worst reaches the target' },
      {
        file: at.progressData,
        name: 'coverage below the wanted one leaves the rating open, whatever the date',
      },
      {
        file: at.standing,
        name: 'periods that nobody measured lower the coverage, and below 80 % there is no rating',
      },
    ],
  },
  {
    id: '1.22',
    chapter,
    says: {
      fr: 'Là où les poids sont ramenés à ce qui existe, le pire des cas (ce qui manque vaut 0) est dit à côté.',
      en: 'Where weights are renormalised over what exists, the worst case (what is missing is 0) is told beside it.',
    },
    tests: [
      { file: at.weighted, name: 'weights are renormalised over what exists, and the worst case is told' },
      { file: at.index, name: 'capped, uncapped and worst case stand side by side' },
    ],
  },
];
