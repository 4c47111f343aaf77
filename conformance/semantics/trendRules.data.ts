import type { SemanticRule } from './SemanticRule.ts';

const chapter = { fr: 'Tendance et projection', en: 'Trend and projection' };

/** Where the tests stand. */
const at = {
  projections: 'packages/indicators/src/trend/projections.test.ts',
  regression: 'packages/indicators/src/trend/linearRegression.test.ts',
  trendRanks: 'packages/indicators/src/trend/ranks.test.ts',
  smoothing: 'packages/indicators/src/trend/smoothing.test.ts',
  trend: 'packages/indicators/src/trend/trend.test.ts',
  acceleration: 'packages/indicators/src/trend/acceleration.test.ts',
  trendWords: 'packages/indicators/src/trend/trendExplanation.test.ts',
} as const;

/** Chapter 6. */
export const trendRules: readonly SemanticRule[] = [
  {
    id: '6.1',
    chapter,
    says: {
      fr: 'La droite des moindres carrés a un intervalle de confiance et un intervalle de prévision.',
      en: 'The least-squares line has a confidence and a prediction interval.',
    },
    tests: [
      { file: at.projections, name: 'the worked example by hand, with both intervals' },
      { file: at.regression, name: 'has the certified figures of the Norris data (NIST' },
    ],
  },
  {
    id: '6.2',
    chapter,
    says: {
      fr: 'La tendance log-linéaire projette une croissance constante ; son intervalle est celui des logarithmes.',
      en: 'The log-linear trend projects steady growth; its interval is that of the logarithms.',
    },
    tests: [
      { file: at.projections, name: 'on a doubling, to the next doubling' },
      { file: at.projections, name: 'its interval is that of the logarithms, taken back' },
    ],
  },
  {
    id: '6.3',
    chapter,
    says: {
      fr: 'La droite de Theil et Sen nomme son ordonnée à l’origine.',
      en: 'The Theil–Sen line names its intercept.',
    },
    tests: [
      { file: at.trendRanks, name: 'the two intercepts go by their names' },
      { file: at.trendRanks, name: 'the example of Sen’s article: slope 4' },
    ],
  },
  {
    id: '6.4',
    chapter,
    says: {
      fr: 'Le test de Mann–Kendall donne un p exact jusqu’à 10 valeurs et une approximation normale au-delà ; l’autre se demande par son nom.',
      en: 'The Mann–Kendall test gives the exact p up to 10 values, the normal one after, or the other by name.',
    },
    tests: [
      { file: at.trendRanks, name: 'is exact to 10 values without ties, and follows the normal curve after' },
      { file: at.trendRanks, name: 'exact probabilities are those of Kendall’s table' },
    ],
  },
  {
    id: '6.5',
    chapter,
    says: {
      fr: 'Le lissage exponentiel simple et celui de Holt suivent leurs exemples publiés ou faits à la main.',
      en: 'Simple exponential smoothing and Holt’s method follow their published or hand-made examples.',
    },
    tests: [
      {
        file: at.smoothing,
        name: 'the oil of the textbook: 542.68 with α = 0.8339 from a level of 446.5868',
      },
      { file: at.smoothing, name: 'two steps by hand: level and trend follow the values' },
    ],
  },
  {
    id: '6.6',
    chapter,
    says: {
      fr: 'Exactement sur la droite, la probabilité d’atteindre la cible est d’une chance sur deux.',
      en: 'Exactly on the line, the odds of reaching the target are even.',
    },
    tests: [
      { file: at.projections, name: 'meets it where a + bx = T, and with even odds exactly on the line' },
      { file: at.trend, name: 'is met with a probability, on a day, and asks for a rate' },
    ],
  },
  {
    id: '6.7',
    chapter,
    says: {
      fr: 'Le rythme requis est ce qui manque sur le temps qui reste ; l’accélération le rapporte au rythme observé.',
      en: 'The required rate is what is missing over the time left; acceleration puts it over the observed rate.',
    },
    tests: [
      {
        file: at.acceleration,
        name: 'is what is missing over the time left, below 0 where the value has to fall',
      },
      { file: at.acceleration, name: 'twice as fast is a multiplier of 2' },
    ],
  },
  {
    id: '6.8',
    chapter,
    says: {
      fr: 'Une droite demande 3 points.',
      en: 'A line needs 3 points.',
    },
    tests: [
      { file: at.regression, name: 'needs 3 values' },
      { file: at.trend, name: 'needs 3 values, intervals and tests 5' },
    ],
  },
  {
    id: '6.9',
    chapter,
    says: {
      fr: 'Un intervalle ou une probabilité demande 5 points.',
      en: 'An interval or a probability needs 5 points.',
    },
    tests: [
      { file: at.projections, name: 'a line needs 3 points, an interval 5' },
      { file: at.projections, name: 'a probability needs 5 values' },
    ],
  },
  {
    id: '6.10',
    chapter,
    says: {
      fr: 'La méthode de Holt demande 6 valeurs.',
      en: 'Holt’s method needs 6 values.',
    },
    tests: [{ file: at.smoothing, name: 'needs 6 values without a gap' }],
  },
  {
    id: '6.11',
    chapter,
    says: {
      fr: 'L’horizon d’une projection est au plus la durée observée ; au-delà, un avertissement le dit.',
      en: 'The horizon of a projection is at most the observed span; beyond it a warning says so.',
    },
    tests: [
      { file: at.trend, name: 'is as long as the values look back; beyond it a warning says from when on' },
    ],
  },
  {
    id: '6.12',
    chapter,
    says: {
      fr: 'Un taux se projette sur l’échelle logit, et ne sort donc jamais de 0 à 100 %.',
      en: 'A rate is projected on the logit scale, so that it never leaves 0 to 100%.',
    },
    tests: [
      { file: at.trend, name: 'a rate is straight on the logit scale, and never leaves 0 to 1' },
      { file: at.projections, name: 'never leaves 0 to 1, nor does its interval' },
    ],
  },
  {
    id: '6.13',
    chapter,
    says: {
      fr: 'Là où l’échelle logit ne convient pas, une projection qui sort de 0 à 100 % est signalée.',
      en: 'Where the logit scale does not fit, a projection that leaves 0 to 100% is flagged.',
    },
    tests: [
      {
        file: at.trend,
        name: 'with a 0 or 1 among values or target it is a straight line, flagged where it leaves 0 to 1',
      },
    ],
  },
  {
    id: '6.14',
    chapter,
    says: {
      fr: 'Une rupture coupe la série.',
      en: 'A break splits the series.',
    },
    tests: [
      { file: at.trend, name: 'at a value with the flag “method-changed”' },
      { file: at.trend, name: 'after the last day of a former definition, unless both compare' },
      { file: at.trend, name: 'where the user says, from that day on' },
    ],
  },
  {
    id: '6.15',
    chapter,
    says: {
      fr: 'Une probabilité s’imprime toujours « si la droite se prolonge ».',
      en: 'A probability is always printed “if the straight line goes on”.',
    },
    tests: [
      { file: at.trendWords, name: 'says what it was, and where it leads if the straight line goes on' },
      { file: at.trendWords, name: 'no probability is certain' },
    ],
  },
];
