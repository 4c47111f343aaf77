import type { SemanticRule } from './SemanticRule.ts';

const chapter = { fr: 'Enquêtes et estimations d’effet', en: 'Surveys and impact estimates' };

/** Where the tests stand. */
const at = {
  tTests: 'packages/indicators/src/survey/comparison/tTests.test.ts',
  rankTests: 'packages/indicators/src/survey/comparison/rankTests.test.ts',
  effects: 'packages/indicators/src/survey/effect/effectSizes.test.ts',
  twoShares: 'packages/indicators/src/survey/contrast/compareGroups.test.ts',
  share: 'packages/indicators/src/survey/answers/surveyShare.test.ts',
  intervals: 'packages/indicators/src/survey/proportion/proportionIntervals.test.ts',
  newcombe: 'packages/indicators/src/survey/proportion/twoProportions.test.ts',
  mcnemar: 'packages/indicators/src/survey/association/pairedAndRatios.test.ts',
  sampleSize: 'packages/indicators/src/survey/sampling/proportionSampleSize.test.ts',
  clusters: 'packages/indicators/src/survey/sampling/clusterDesign.test.ts',
  raking: 'packages/indicators/src/survey/sampling/rakeWeights.test.ts',
  impact: 'packages/indicators/src/survey/change/impactEstimate.test.ts',
  answers: 'packages/indicators/src/survey/answers/answerDistribution.test.ts',
  promoters: 'packages/indicators/src/survey/answers/promoterScore.test.ts',
  holm: 'packages/indicators/src/survey/multiplicity/adjustments.test.ts',
  alpha: 'packages/indicators/src/qualitative/krippendorffAlpha.test.ts',
  kappa: 'packages/indicators/src/qualitative/kappa.test.ts',
  codes: 'packages/indicators/src/qualitative/codeCounts.test.ts',
  change: 'packages/indicators/src/survey/change/surveyChange.test.ts',
  checkSem: 'packages/core/src/check/rules/semantics.test.ts',
  pairs: 'packages/indicators/src/survey/pairs/completePairs.test.ts',
  surveySem: 'packages/indicators/src/survey/semantics.test.ts',
} as const;

/** Chapter 7. */
export const surveyRules: readonly SemanticRule[] = [
  {
    id: '7.1',
    chapter,
    says: {
      fr: 'Les tests t, apparié et indépendant, reproduisent leurs exemples publiés.',
      en: 'The t tests, paired and independent, reproduce their published examples.',
    },
    tests: [
      { file: at.tTests, name: 'Student 1908, as R prints it: t = 4.0621, df = 9, p = 0.002833' },
      { file: at.tTests, name: 'Student’s data taken for two groups, Welch' },
    ],
  },
  {
    id: '7.2',
    chapter,
    says: {
      fr: 'Le test de Wilcoxon et celui des signes donnent un p exact sur de petits effectifs.',
      en: 'Wilcoxon’s test and the sign test give the exact p for small n.',
    },
    tests: [
      { file: at.rankTests, name: 'is exact by default up to 50 pairs of different sizes' },
      { file: at.rankTests, name: 'Hollander and Wolfe 1999, table 3.1' },
      { file: at.rankTests, name: 'eight rises and one fall: p = 2 (1 + 9) / 2⁹' },
    ],
  },
  {
    id: '7.3',
    chapter,
    says: {
      fr: 'Un d de Cohen nomme sa variante, c’est-à-dire ce par quoi il divise.',
      en: 'Cohen’s d names its variant, that is, what it divides by.',
    },
    tests: [
      { file: at.effects, name: 'effect sizes name what they divide by' },
      { file: at.effects, name: 'the large-sample interval by hand: se² = 20/100 + d²/40' },
    ],
  },
  {
    id: '7.4',
    chapter,
    says: {
      fr: 'Le g de Hedges a un intervalle par la loi t décentrée.',
      en: 'Hedges’ g has an interval from the noncentral t.',
    },
    tests: [
      { file: at.effects, name: 'ends where the noncentral t leaves half of the rest on either side' },
      { file: at.effects, name: 'effectsize 0.8.3 of R on Student’s sleep data' },
    ],
  },
  {
    id: '7.5',
    chapter,
    says: {
      fr: 'Le delta de Cliff compare des réponses ordonnées, sans moyenne.',
      en: 'Cliff’s delta compares ordered answers, without means.',
    },
    tests: [
      {
        file: at.twoShares,
        name: 'gives Cliff’s delta and medians, never means, with the test of Mann and Whitney',
      },
      { file: at.effects, name: 'ordered answers: Cliff’s delta is 2 · superiority − 1' },
    ],
  },
  {
    id: '7.6',
    chapter,
    says: {
      fr: 'L’intervalle d’une part est par défaut celui de Wilson.',
      en: 'The interval of a share is Wilson’s by default.',
    },
    tests: [{ file: at.share, name: 'a random sample has Wilson’s interval' }],
  },
  {
    id: '7.7',
    chapter,
    says: {
      fr: 'Les intervalles d’Agresti et Coull, de Clopper et Pearson et de Jeffreys se demandent par leur nom, et chaque intervalle dit son nom.',
      en: 'The intervals of Agresti and Coull, Clopper and Pearson, and Jeffreys are asked for by name, and each names itself.',
    },
    tests: [
      { file: at.intervals, name: 'Newcombe 1998: $successes of $n' },
      { file: at.intervals, name: 'Agresti and Coull 1998: at 95 %' },
      { file: at.intervals, name: 'Jeffreys as statsmodels computes it' },
      { file: at.intervals, name: '%s names itself, tells the share and its confidence' },
    ],
  },
  {
    id: '7.8',
    chapter,
    says: {
      fr: 'La différence de deux parts a l’intervalle de Newcombe.',
      en: 'The difference of two shares has Newcombe’s interval.',
    },
    tests: [
      { file: at.newcombe, name: 'the difference of two shares with Newcombe’s interval' },
      {
        file: at.twoShares,
        name: 'Newcombe 1998: 56 of 70 against 48 of 80, with his interval and the z test',
      },
    ],
  },
  {
    id: '7.9',
    chapter,
    says: {
      fr: 'Le test de McNemar existe en trois formes : exacte, p moyen, χ².',
      en: 'McNemar’s test comes in three forms: exact, mid-p, χ².',
    },
    tests: [{ file: at.mcnemar, name: 'Fagerland and others 2013, table 1: p = 0.034 asymptotic' }],
  },
  {
    id: '7.10',
    chapter,
    says: {
      fr: 'La taille d’échantillon tient compte d’une population finie, par deux formes nommées.',
      en: 'Sample size corrects for a finite population, in two forms, both named.',
    },
    tests: [
      { file: at.sampleSize, name: 'Cochran 1977, § 4.4: 400 people, 356 of a population of 3200' },
      { file: at.sampleSize, name: 'the two forms of the correction differ by less than one person' },
    ],
  },
  {
    id: '7.11',
    chapter,
    says: {
      fr: 'L’effet de grappe est 1 + (m − 1)ρ ; des poids inégaux ramènent à un effectif utile.',
      en: 'The design effect of clusters is 1 + (m − 1)ρ; unequal weights leave an effective n.',
    },
    tests: [
      { file: at.clusters, name: 'people in one place tell less: 1 + (m − 1)ρ' },
      { file: at.clusters, name: 'cost precision: n Σw² / (Σw)²' },
      { file: at.share, name: 'weights change the share, and the interval has the effective n' },
    ],
  },
  {
    id: '7.12',
    chapter,
    says: {
      fr: 'Le calage sur marges atteint ses marges, ou dit qu’il ne converge pas.',
      en: 'Raking meets its margins, or says that it cannot.',
    },
    tests: [
      { file: at.raking, name: 'one margin is met in one round: N_c / n_c' },
      { file: at.raking, name: 'margins that contradict the sample do not converge, and that is told' },
    ],
  },
  {
    id: '7.13',
    chapter,
    says: {
      fr: 'La non-réponse se compte : invitations à prévoir, taux de réponse sans les personnes hors champ.',
      en: 'Non-response is counted: invitations needed, response rate without those who could not answer.',
    },
    tests: [
      { file: at.clusters, name: 'more people are invited than have to answer' },
      { file: at.clusters, name: 'the response rate leaves out those who could not answer' },
    ],
  },
  {
    id: '7.14',
    chapter,
    says: {
      fr: 'La double différence ne voit pas ce qui arrive aux deux groupes.',
      en: 'Difference-in-differences does not see what happens to both groups.',
    },
    tests: [
      { file: at.impact, name: 'by hand: effect, three standard errors, t, p, interval' },
      { file: at.impact, name: 'does not see what happens to both groups' },
    ],
  },
  {
    id: '7.15',
    chapter,
    says: {
      fr: 'L’avant rétrospectif donne trois différences : classique, rétrospective, changement de repère.',
      en: 'A retrospective pre-test gives three differences: traditional, retrospective, response shift.',
    },
    tests: [{ file: at.impact, name: 'before, recalled and after give three differences' }],
  },
  {
    id: '7.16',
    chapter,
    says: {
      fr: 'La part des réponses hautes et le score de recommandation suivent leurs définitions.',
      en: 'Top box and promoter score follow their definitions.',
    },
    tests: [
      { file: at.answers, name: 'takes as many levels as are asked for, from either end' },
      { file: at.promoters, name: 'sorts ratings at 7 and at 9' },
      { file: at.promoters, name: 'is the share of promoters minus that of detractors' },
    ],
  },
  {
    id: '7.17',
    chapter,
    says: {
      fr: 'Holm, Bonferroni et Benjamini–Hochberg corrigent une famille de tests.',
      en: 'Holm, Bonferroni and Benjamini–Hochberg adjust a family of tests.',
    },
    tests: [
      { file: at.holm, name: 'Benjamini and Hochberg 1995, § 3.2' },
      { file: at.holm, name: 'four by hand' },
      { file: at.holm, name: 'do not depend on the order; Bonferroni ≥ Holm ≥ Benjamini–Hochberg ≥ raw' },
    ],
  },
  {
    id: '7.18',
    chapter,
    says: {
      fr: 'L’α de Krippendorff et les κ de Cohen, pondéré et de Fleiss reproduisent leurs exemples publiés ou faits à la main.',
      en: 'Krippendorff’s α and the κ of Cohen, weighted and of Fleiss reproduce published or hand-made examples.',
    },
    tests: [
      { file: at.alpha, name: 'Krippendorff 2011, sections C and D' },
      { file: at.kappa, name: 'Agresti 2002, § 10.5.4: two film critics' },
      { file: at.kappa, name: 'by hand: one minus weighted disagreement over that of chance' },
      { file: at.kappa, name: 'by hand: three units, three raters' },
    ],
  },
  {
    id: '7.19',
    chapter,
    says: {
      fr: 'Les codes se comptent par verbatim et par entretien, et leurs cooccurrences par verbatim ou par entretien.',
      en: 'Codes are counted by quote and by interview, and what occurs together by quote or by interview.',
    },
    tests: [
      { file: at.codes, name: 'BJ-14: eight quotes make a table of counts' },
      { file: at.codes, name: 'in the same quote, or in the same interview' },
    ],
  },
  {
    id: '7.20',
    chapter,
    says: {
      fr: 'La saturation se lit aux codes nouveaux, entretien après entretien.',
      en: 'Saturation is read from the new codes, interview by interview.',
    },
    tests: [
      { file: at.codes, name: 'new codes interview by interview, with their sum' },
      { file: at.codes, name: 'base, run and threshold are told by who asks' },
    ],
  },
  {
    id: '7.21',
    chapter,
    says: {
      fr: 'Une question de Likert est ordinale : distribution, réponses hautes, évolution appariée (progrès, sans changement, recul).',
      en: 'A Likert item is ordinal: distribution, top box, paired shift (improved, same, worse).',
    },
    tests: [
      { file: at.answers, name: 'gives each level its share of the answers on the scale' },
      { file: at.answers, name: 'counts who moved up, stayed, moved down' },
      { file: at.answers, name: 'only the order of levels counts' },
    ],
  },
  {
    id: '7.22',
    chapter,
    says: {
      fr: 'Une moyenne de réponses n’est donnée que sur demande, et une moyenne déclarée sur une échelle ordinale est interrogée.',
      en: 'A mean of answers is given on request alone, and one declared on an ordinal scale is questioned.',
    },
    tests: [
      { file: at.change, name: 'BJ-08: up, same, down for each objective, with n and the missing' },
      { file: at.checkSem, name: 'the mean of an ordinal scale is questioned' },
    ],
  },
  {
    id: '7.23',
    chapter,
    says: {
      fr: 'Les mêmes personnes interrogées deux fois sont appariées ; les réponses sans paire sont comptées, pas comparées.',
      en: 'The same people asked twice are paired; unmatched answers are counted, not compared.',
    },
    tests: [
      { file: at.change, name: 'who answered one round only is counted, not compared' },
      {
        file: at.change,
        name: 'answers without a pseudonym are counted in their round, and matched with nobody',
      },
      { file: at.pairs, name: 'are those with both answers; the others are counted' },
    ],
  },
  {
    id: '7.24',
    chapter,
    says: {
      fr: '« Ne sait pas » sort du dénominateur et reste montré.',
      en: '“Don’t know” leaves the denominator and is shown.',
    },
    tests: [
      { file: at.share, name: '“don’t know” leaves the denominator and is told' },
      { file: at.share, name: 'an answer is a level, outside the scale, missing or unreadable' },
      { file: at.answers, name: '“don’t know” counts for nothing: without it the shares are the same' },
    ],
  },
  {
    id: '7.25',
    chapter,
    says: {
      fr: 'Intervalles et tests demandent un tirage au sort.',
      en: 'Intervals and tests need a probability sample.',
    },
    tests: [
      {
        file: at.surveySem,
        name: 'never stands without its effect size and its n, and only a random sample has one',
      },
      {
        file: at.twoShares,
        name: 'without a random sample the effect stands alone, and the result says why',
      },
      { file: at.impact, name: 'only a random sample has an interval and a test, with effect size and n' },
    ],
  },
  {
    id: '7.26',
    chapter,
    says: {
      fr: 'Un recensement avec des non-réponses montre son taux de réponse et des bornes, sans intervalle ni test.',
      en: 'A census with non-response shows its response rate and bounds, no interval and no test.',
    },
    tests: [
      { file: at.share, name: 'a census with non-response has its rate and bounds, no interval' },
      { file: at.change, name: 'a census with non-response has rates and bounds, no interval and no test' },
    ],
  },
  {
    id: '7.27',
    chapter,
    says: {
      fr: 'Des répondants volontaires, ou choisis par commodité ou par quotas, n’ont ni intervalle ni bornes.',
      en: 'Volunteers, convenience samples and quotas get neither interval nor bounds.',
    },
    tests: [{ file: at.share, name: '%s have neither' }],
  },
  {
    id: '7.28',
    chapter,
    says: {
      fr: 'Les tests d’une section de rapport forment une famille : le p de Holm est à côté du p brut.',
      en: 'The tests of one report section are one family: Holm’s p stands beside the raw one.',
    },
    tests: [{ file: at.change, name: 'Holm stands beside raw p: its tests are one family' }],
  },
  {
    id: '7.29',
    chapter,
    says: {
      fr: 'Un p n’est jamais donné sans taille d’effet ni effectif.',
      en: 'A p-value never stands without effect size and n.',
    },
    tests: [
      {
        file: at.surveySem,
        name: 'never stands without its effect size and its n, and only a random sample has one',
      },
      { file: at.change, name: 'of a random sample: shares, interval, sign test with its effect size and n' },
    ],
  },
  {
    id: '7.30',
    chapter,
    says: {
      fr: 'Un avant–après se dit « évolution constatée » ; ce que les personnes attribuent elles-mêmes, « les personnes disent que… ».',
      en: 'Before and after is worded as an observed change; what people attribute themselves as what they report.',
    },
    tests: [
      { file: at.impact, name: 'before and after is observed, self-attributed change reported' },
      { file: at.impact, name: 'has its words in both languages' },
    ],
  },
  {
    id: '7.31',
    chapter,
    says: {
      fr: 'Une contribution demande des liens, des preuves et au moins une explication alternative.',
      en: 'A contribution needs links, evidence and at least one rival explanation.',
    },
    tests: [{ file: at.impact, name: 'a contribution needs links, evidence and a rival explanation' }],
  },
  {
    id: '7.32',
    chapter,
    says: {
      fr: '« Effet estimé » demande un protocole avec comparaison, et son hypothèse nommée.',
      en: 'An estimated effect needs a comparison design and its assumption named.',
    },
    tests: [
      { file: at.impact, name: '%s is an estimated effect only with its assumption named' },
      { file: at.impact, name: 'without its assumption it is observed, and that is told' },
    ],
  },
  {
    id: '7.33',
    chapter,
    says: {
      fr: '« Impact » comme niveau de la chaîne est une étiquette, pas une affirmation.',
      en: '“Impact” as a level of the chain is a label, not a claim.',
    },
    tests: [{ file: at.checkSem, name: 'impact as a level of the chain claims nothing' }],
  },
  {
    id: '7.34',
    chapter,
    says: {
      fr: 'Le changement d’une population entière n’est pas celui d’un projet.',
      en: 'A population’s change is not one project’s.',
    },
    tests: [{ file: at.impact, name: 'a population’s change is not one project’s' }],
  },
];
