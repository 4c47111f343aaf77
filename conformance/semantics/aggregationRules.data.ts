import type { SemanticRule } from './SemanticRule.ts';

const chapter = {
  fr: 'Consolidation, ventilations, secret, indices composites',
  en: 'Aggregation, disaggregation, secrecy, composites',
};

/** Where the tests stand. */
const at = {
  explainFew: 'packages/indicators/src/explain/explainFew.test.ts',
  byRating: 'packages/indicators/src/aggregation/countByRating.test.ts',
  index: 'packages/indicators/src/aggregation/weightedIndex.test.ts',
  composite: 'packages/indicators/src/composite/composite.test.ts',
  pool: 'packages/indicators/src/portfolio/poolIndicator.test.ts',
  poolSem: 'packages/indicators/src/portfolio/semantics.test.ts',
  reconcile: 'packages/indicators/src/disaggregation/reconcileDisaggregation.test.ts',
  ipf: 'packages/indicators/src/disaggregation/iterativeProportionalFitting.test.ts',
  bandsOfAge: 'packages/core/src/quantity/ageBandOf.test.ts',
  ages: 'packages/indicators/src/disaggregation/ageBands.test.ts',
  dimensionSem: 'packages/core/src/dimension/semantics.test.ts',
  reconcileSem: 'packages/indicators/src/disaggregation/semantics.test.ts',
  secrecyRules: 'packages/indicators/src/secrecy/rules.test.ts',
  secrecy: 'packages/indicators/src/secrecy/suppressCells.test.ts',
  share: 'packages/indicators/src/survey/answers/surveyShare.test.ts',
  recover: 'packages/indicators/src/secrecy/recoverableCells.test.ts',
  change: 'packages/indicators/src/survey/change/surveyChange.test.ts',
  compositeSem: 'packages/indicators/src/composite/semantics.test.ts',
} as const;

/** Chapter 5. */
export const aggregationRules: readonly SemanticRule[] = [
  {
    id: '5.1',
    chapter,
    says: {
      fr: 'Entre indicateurs, le résumé est d’abord un décompte par appréciation : « 7 sur 12 en bonne voie, 2 sans données ».',
      en: 'Across indicators the default summary is a count by rating: “7 of 12 on track, 2 without data”.',
    },
    tests: [{ file: at.byRating, name: 'counts by rating, the best first' }],
  },
  {
    id: '5.2',
    chapter,
    says: {
      fr: 'Un indice pondéré d’atteinte des cibles est dit plafonné et non plafonné, côte à côte.',
      en: 'A weighted index of achievement is told capped and uncapped, side by side.',
    },
    tests: [
      { file: at.index, name: 'capped, uncapped and worst case stand side by side' },
      { file: at.index, name: 'what went the wrong way is not made better by the cap' },
    ],
  },
  {
    id: '5.3',
    chapter,
    says: {
      fr: 'Un indice pondéré reste à un seul niveau de la chaîne : des réalisations ne font jamais l’atteinte d’un résultat.',
      en: 'A weighted index stays within one level of the chain: outputs never make the achievement of an outcome.',
    },
    tests: [{ file: at.index, name: 'outputs never make an outcome' }],
  },
  {
    id: '5.4',
    chapter,
    says: {
      fr: 'Des poids inégaux disent qui les a fixés.',
      en: 'Weights that differ say who set them.',
    },
    tests: [
      { file: at.index, name: 'weights that differ say who set them' },
      {
        file: at.composite,
        name: 'is refused without the origin of the weights, below the coverage asked for, without values',
      },
    ],
  },
  {
    id: '5.5',
    chapter,
    says: {
      fr: 'Un indicateur partagé ne se cumule entre partenaires qu’avec la même unité, le même objet compté, la même fenêtre, la même population et la même base.',
      en: 'An indicator is pooled across partners only with the same unit, count, window, population and basis.',
    },
    tests: [
      { file: at.pool, name: 'what makes values comparable' },
      { file: at.pool, name: 'the basis may be asked for' },
      { file: at.pool, name: 'where nothing is agreed lines must agree: %s' },
    ],
  },
  {
    id: '5.6',
    chapter,
    says: {
      fr: 'Ce qui ne se cumule pas reste côte à côte, chaque ligne avec sa raison.',
      en: 'What is not pooled stands side by side, each line with its reason.',
    },
    tests: [
      { file: at.pool, name: 'AT-12: every line that is left out has its reason' },
      { file: at.pool, name: 'AT-11: cannot be summed with participant counts' },
    ],
  },
  {
    id: '5.7',
    chapter,
    says: {
      fr: 'L’égalité des empreintes de deux définitions ne suffit pas à rendre leurs valeurs comparables.',
      en: 'Equal hashes of two definitions are not enough to make their values comparable.',
    },
    tests: [{ file: at.poolSem, name: 'one definition, word for word, does not make two values comparable' }],
  },
  {
    id: '5.8',
    chapter,
    says: {
      fr: 'Une ventilation et son total concordent, ou l’écart est dit ; rien n’est réparti en silence.',
      en: 'A breakdown and its total reconcile, or the residual is told; nothing is shared out in silence.',
    },
    tests: [
      { file: at.reconcile, name: 'a residual is told, never shared out' },
      { file: at.reconcile, name: 'parts beyond the total are an overcount' },
    ],
  },
  {
    id: '5.9',
    chapter,
    says: {
      fr: 'À choix multiples, les catégories se recoupent : aucune somme n’est attendue, mais aucune ne dépasse le total.',
      en: 'With multiple choice, categories overlap: no sum is due, but none is beyond the total.',
    },
    tests: [
      { file: at.reconcile, name: 'of a multiple choice no sum is due, but no category is beyond the total' },
    ],
  },
  {
    id: '5.10',
    chapter,
    says: {
      fr: 'Des cases croisées font le total et les parts dont elles sont le croisement.',
      en: 'Crossed cells make the total and the parts they are crossed from.',
    },
    tests: [
      { file: at.reconcile, name: 'make the total and the parts they are crossed from' },
      { file: at.reconcile, name: 'a part that they do not make is a gap' },
    ],
  },
  {
    id: '5.11',
    chapter,
    says: {
      fr: 'Le calage sur les totaux (ajustement proportionnel itératif) ne se fait que sur demande, et ses cases sont dites estimées.',
      en: 'Fitting to totals (iterative proportional fitting) is done on request alone, and its cells are called estimates.',
    },
    tests: [
      { file: at.reconcile, name: 'meets the parts along each dimension and says that cells are estimates' },
      { file: at.reconcile, name: 'a residual is told, never shared out' },
      { file: at.ipf, name: 'meets rows and columns and keeps the odds ratio' },
    ],
  },
  {
    id: '5.12',
    chapter,
    says: {
      fr: 'Une tranche d’âge contient sa borne inférieure et non sa borne supérieure, en mois.',
      en: 'An age band contains its lower end and not its upper end, in months.',
    },
    tests: [
      { file: at.bandsOfAge, name: 'bands are half-open: 36 months is in [36, 72) and not in [0, 36)' },
      {
        file: at.ages,
        name: 'BJ-12: « 18 mois », « 2 ans et demi », « 11 m. » are in [0, 36), a child of 36 months is not',
      },
    ],
  },
  {
    id: '5.13',
    chapter,
    says: {
      fr: 'L’âge est celui d’une date déclarée.',
      en: 'An age is that at a declared date.',
    },
    tests: [
      {
        file: at.ages,
        name: 'a month is completed on the same day of the month, or on the last day of a shorter one',
      },
    ],
  },
  {
    id: '5.14',
    chapter,
    says: {
      fr: 'Le sexe et le genre sont deux variables différentes.',
      en: 'Sex and gender are two different variables.',
    },
    tests: [
      {
        file: at.dimensionSem,
        name: 'sex and gender are two kinds of dimension, and there is none that is both',
      },
      {
        file: at.reconcileSem,
        name: 'sex and gender are reconciled each by itself, even where their categories bear one code',
      },
    ],
  },
  {
    id: '5.15',
    chapter,
    says: {
      fr: '« Autre », « ne souhaite pas répondre » et « non renseigné » restent à part et ne sont jamais redistribués.',
      en: '“Other”, “prefers not to say” and “not recorded” are kept apart and never redistributed.',
    },
    tests: [
      {
        file: at.reconcile,
        name: '“other”, “prefers not to say”, “not recorded” are parts of the sum and stay apart',
      },
      { file: at.reconcile, name: 'what is not recorded keeps its own cells' },
    ],
  },
  {
    id: '5.16',
    chapter,
    says: {
      fr: 'Précision : sur moins de 10, on donne des effectifs et pas de pourcentage.',
      en: 'Precision: under 10, counts and no percentage.',
    },
    tests: [
      { file: at.secrecyRules, name: 'BJ-11: of fewer than 10 no percentage, by default' },
      {
        file: at.secrecy,
        name: 'BJ-11: a percentage of fewer than 10 is left out, in the house too; it is no secret',
      },
      { file: at.explainFew, name: 'ten are enough, and so is what nothing is known about' },
      { file: at.explainFew, name: 'is said as what it counts, without a percentage of it' },
      { file: at.share, name: 'under 10 answers there is no percentage, under the minimum asked for either' },
    ],
  },
  {
    id: '5.17',
    chapter,
    says: {
      fr: 'Secret : hors de l’usage interne, un effectif de 1 à k − 1 personnes est retenu ; 0 et k sont montrés.',
      en: 'Secrecy: outside the internal profile, a count of 1 to k − 1 people is withheld; 0 and k are shown.',
    },
    tests: [
      { file: at.secrecyRules, name: 'of people from 1 to k − 1 are withheld, 0 and k are not' },
      { file: at.secrecy, name: '1 to k − 1 people are withheld; 0, k and things are shown' },
      { file: at.secrecy, name: 'withholds nothing and says so' },
    ],
  },
  {
    id: '5.18',
    chapter,
    says: {
      fr: 'Le seuil k est de 5, de 11 pour la santé, la fiscalité et la protection de l’enfance ; la règle du propriétaire des données l’emporte.',
      en: 'The threshold k is 5, 11 for health, tax and child protection; the data owner’s rule prevails.',
    },
    tests: [
      {
        file: at.secrecyRules,
        name: 'is 5, 11 for health, tax and child protection; the data owner prevails',
      },
    ],
  },
  {
    id: '5.19',
    chapter,
    says: {
      fr: 'La précision et le secret ne se mélangent pas : ce qui est imprécis n’est pas secret, et le secret l’emporte.',
      en: 'Precision and secrecy do not mix: what is imprecise is no secret, and secrecy comes first.',
    },
    tests: [
      { file: at.secrecy, name: 'a ratio of fewer than k is a secret first' },
      { file: at.secrecy, name: 'BJ-11: a percentage of fewer than 10 is left out' },
    ],
  },
  {
    id: '5.20',
    chapter,
    says: {
      fr: 'Un 0 % ou un 100 % qui dit quelque chose de sensible d’un groupe reconnaissable est retenu.',
      en: 'A 0 or 100% that tells something sensitive about an identifiable group is withheld.',
    },
    tests: [
      {
        file: at.secrecyRules,
        name: 'are withheld where they tell something sensitive about an identifiable group',
      },
      { file: at.secrecy, name: 'a telling 100 % takes its numerator along' },
    ],
  },
  {
    id: '5.21',
    chapter,
    says: {
      fr: 'Les moyennes, les étendues et les extrêmes de moins de k personnes sont retenus.',
      en: 'Means, spreads and extremes of fewer than k people are withheld.',
    },
    tests: [
      { file: at.secrecyRules, name: 'a %s of fewer than k is withheld' },
      { file: at.secrecy, name: 'AT-05: a mean of fewer than 5 answers is withheld with its spread' },
    ],
  },
  {
    id: '5.22',
    chapter,
    says: {
      fr: 'Un montant dominé par un contributeur est retenu.',
      en: 'An amount with one dominant contributor is withheld.',
    },
    tests: [
      { file: at.secrecyRules, name: '(n, k): the n largest make more than k of it, exactly k is not more' },
      { file: at.secrecy, name: 'a dominated amount is withheld, contributions never leave' },
    ],
  },
  {
    id: '5.23',
    chapter,
    says: {
      fr: 'Le secret secondaire couvre les tableaux liés et les sous-totaux.',
      en: 'Secondary suppression covers linked tables and subtotals.',
    },
    tests: [
      { file: at.secrecy, name: 'linked tables and subtotals are one system' },
      {
        file: at.secrecy,
        name: 'no withheld cell can be recovered: crossed tables, judged by trying all numbers',
      },
    ],
  },
  {
    id: '5.24',
    chapter,
    says: {
      fr: 'Le secret secondaire couvre les versions déjà publiées.',
      en: 'Secondary suppression covers earlier published versions.',
    },
    tests: [
      { file: at.secrecy, name: 'a withheld cell of before is protected against the table of today' },
      { file: at.secrecy, name: 'what it gives away already is said, and the cell is withheld all the same' },
      { file: at.recover, name: 'a cell that an earlier version shows is known' },
    ],
  },
  {
    id: '5.25',
    chapter,
    says: {
      fr: 'Le secret secondaire couvre les bornes que l’on montre.',
      en: 'Secondary suppression covers the bounds that are shown.',
    },
    tests: [
      { file: at.recover, name: 'limits that are shown narrow what they are tied to' },
      { file: at.secrecyRules, name: 'limits narrower than “fewer than k” are withheld like counts' },
    ],
  },
  {
    id: '5.26',
    chapter,
    says: {
      fr: 'L’autre voie que la suppression est l’arrondi des effectifs à la base 5.',
      en: 'The alternative to suppression is rounding counts to base 5.',
    },
    tests: [
      { file: at.secrecy, name: 'each count goes to its nearest multiple, halves up' },
      { file: at.secrecy, name: 'stays within half a base of the truth and never tells a count exactly' },
    ],
  },
  {
    id: '5.27',
    chapter,
    says: {
      fr: 'Ce qui a été retenu, et par quelle règle, reste dans la trace, qui ne sort pas.',
      en: 'What was suppressed, and by which rule, stays in the trace, which is not exported.',
    },
    tests: [
      {
        file: at.secrecy,
        name: 'names cells and rules, is marked as confidential, and is taken off before release',
      },
      { file: at.change, name: 'what was withheld stays in the trace, and only there' },
    ],
  },
  {
    id: '5.28',
    chapter,
    says: {
      fr: 'Les composantes d’un indice composite se normalisent par l’étendue, l’écart-type, des bornes fixes, la distance à la cible ou le rang.',
      en: 'The parts of a composite are normalised by range, standard deviation, goalposts, distance to target or rank.',
    },
    tests: [
      {
        file: at.compositeSem,
        name: 'are normalised by range, deviation, goalposts, distance to target, rank: by hand on 2, 4, 6',
      },
    ],
  },
  {
    id: '5.29',
    chapter,
    says: {
      fr: 'Un indice composite se calcule par moyenne pondérée arithmétique, géométrique, harmonique ou puissance, ou par la règle de Copeland.',
      en: 'A composite is joined by a weighted arithmetic, geometric, harmonic or power mean, or by Copeland’s rule.',
    },
    tests: [
      { file: at.compositeSem, name: 'are joined by weighted means of four kinds: by hand on 1 and 4' },
      { file: at.compositeSem, name: 'or by majority, criterion by criterion' },
    ],
  },
  {
    id: '5.30',
    chapter,
    says: {
      fr: 'L’IDH de 2021 et l’Indice des ODD se retrouvent tels que publiés.',
      en: 'The HDI of 2021 and the SDG Index reproduce as published.',
    },
    tests: [
      { file: at.compositeSem, name: 'the Human Development Index of France for 2021 is 0.903' },
      { file: at.compositeSem, name: 'the SDG Index of the United States for 2025 is 75.19' },
      { file: at.composite, name: 'Human Development Index 2021 of Switzerland' },
    ],
  },
];
