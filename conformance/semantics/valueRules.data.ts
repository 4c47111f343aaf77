import type { SemanticRule } from './SemanticRule.ts';

const chapter = { fr: 'Valeur', en: 'Value' };

/** Where the tests stand. */
const at = {
  checkSem: 'packages/core/src/check/rules/semantics.test.ts',
  outcomeImpact: 'packages/indicators/src/value/socialReturn/outcomeImpact.test.ts',
  sroi: 'packages/indicators/src/value/socialReturn/sroi.test.ts',
  byYear: 'packages/indicators/src/value/socialReturn/impactByYear.test.ts',
  discount: 'packages/indicators/src/value/discounting/discountFactors.test.ts',
  presentValue: 'packages/indicators/src/value/discounting/presentValue.test.ts',
  socialReturn: 'packages/indicators/src/value/socialReturn/socialReturn.test.ts',
  sensitivity: 'packages/indicators/src/value/socialReturn/sensitivity.test.ts',
  money: 'packages/indicators/src/value/money/money.test.ts',
  cost: 'packages/indicators/src/value/cost/cost.test.ts',
  wellbeing: 'packages/indicators/src/value/wellbeing/wellbeing.test.ts',
  claim: 'packages/indicators/src/value/claim/claim.test.ts',
} as const;

/** Chapter 8. */
export const valueRules: readonly SemanticRule[] = [
  {
    id: '8.1',
    chapter,
    says: {
      fr: 'Le prix d’un changement nomme sa source et son année.',
      en: 'The price of a change names its source and its year.',
    },
    tests: [{ file: at.checkSem, name: 'a price names its source and its year' }],
  },
  {
    id: '8.2',
    chapter,
    says: {
      fr: 'L’impact d’un changement déduit, l’un après l’autre, le poids mort, l’effet de déplacement et la part due à d’autres.',
      en: 'The impact of an outcome deducts deadweight, displacement and attribution to others, one after the other.',
    },
    tests: [
      {
        file: at.outcomeImpact,
        name: 'deducts deadweight, displacement, attribution to others one after the other',
      },
    ],
  },
  {
    id: '8.3',
    chapter,
    says: {
      fr: 'La part due à d’autres est ce que laisse la part de l’action : 1 − part de l’action.',
      en: 'Attribution to others is what the own share leaves: 1 − own share.',
    },
    tests: [{ file: at.outcomeImpact, name: 'is what the own share leaves' }],
  },
  {
    id: '8.4',
    chapter,
    says: {
      fr: '« Part attribuable » se lit de deux façons : le calcul est refusé jusqu’à ce qu’on le dise.',
      en: '“Share attributable” reads two ways: the computation is refused until it is told.',
    },
    tests: [{ file: at.sroi, name: 'where a share of attribution reads two ways, until told' }],
  },
  {
    id: '8.5',
    chapter,
    says: {
      fr: 'Un changement commence pendant l’action ou dans la période d’après.',
      en: 'A change starts in the activity period or in the period after.',
    },
    tests: [
      {
        file: at.byYear,
        name: 'begins in the activity period, or in the period after, where it fades from its own first year',
      },
      { file: at.sroi, name: 'an outcome of the period after pays nothing back in the first year' },
    ],
  },
  {
    id: '8.6',
    chapter,
    says: {
      fr: 'L’érosion se cumule à partir de la deuxième année du changement ; elle est linéaire si on le demande par son nom.',
      en: 'Drop-off compounds from the second year of the change; it is linear by name.',
    },
    tests: [
      { file: at.byYear, name: 'drop-off compounds from the second year of the change' },
      { file: at.byYear, name: 'linear drop-off takes the same amount each year and stops at nothing' },
    ],
  },
  {
    id: '8.7',
    chapter,
    says: {
      fr: 'Au-delà d’un an, le taux d’actualisation et sa source sont exigés ; il n’y a pas de taux par défaut.',
      en: 'Beyond one year the discount rate and its source are required; there is no default.',
    },
    tests: [{ file: at.sroi, name: 'without a discount rate and its source beyond the first year' }],
  },
  {
    id: '8.8',
    chapter,
    says: {
      fr: 'Les taux publiés sont proposés avec leur pays, leur source et leur année.',
      en: 'Published rates are presets with their country, source and year.',
    },
    tests: [
      {
        file: at.discount,
        name: 'each has its own id, a country, a source, a year; the rate is that of the first year',
      },
      { file: at.discount, name: 'HM Treasury, The Green Book (2022), annex 6' },
    ],
  },
  {
    id: '8.9',
    chapter,
    says: {
      fr: 'La première année est actualisée une fois ; pas du tout si on le demande par son nom.',
      en: 'The first year is discounted once; not at all by name.',
    },
    tests: [
      { file: at.presentValue, name: 'discounts the first year once, or not at all by name' },
      { file: at.socialReturn, name: 'the first year is discounted once, by name not at all' },
    ],
  },
  {
    id: '8.10',
    chapter,
    says: {
      fr: 'Le SROI est la valeur actuelle sur l’investissement ; le rapport net, (valeur actuelle − investissement) / investissement, vaut 1 de moins, et les deux sont donnés.',
      en: 'The SROI is present value over investment; the net ratio, (present value − investment) / investment, is one less, and both are told.',
    },
    tests: [
      { file: at.sroi, name: 'by hand: 40 × 400 € × 3/4 = 12,000 € over 8,000 €' },
      { file: at.socialReturn, name: 'net is one less' },
      { file: at.sroi, name: 'which figure the published ratio is' },
    ],
  },
  {
    id: '8.11',
    chapter,
    says: {
      fr: 'Un SROI s’imprime avec une décimale et sa fourchette.',
      en: 'An SROI is printed with one decimal and its range.',
    },
    tests: [
      { file: at.sroi, name: 'a social return has one decimal, its range, and what it is' },
      { file: at.sroi, name: 'its range is that of all cases, the base case among them' },
    ],
  },
  {
    id: '8.12',
    chapter,
    says: {
      fr: 'Sans analyse de sensibilité, un SROI est refusé.',
      en: 'Without sensitivity analysis an SROI is refused.',
    },
    tests: [{ file: at.sroi, name: 'without sensitivity analysis: no case, or cases without a ratio' }],
  },
  {
    id: '8.13',
    chapter,
    says: {
      fr: 'La sensibilité change une hypothèse à la fois, trouve le point mort par une formule exacte, compare des scénarios.',
      en: 'Sensitivity changes one assumption at a time, finds the break-even in closed form, compares scenarios.',
    },
    tests: [
      { file: at.sensitivity, name: 'sets one assumption at a time, by hand' },
      { file: at.sensitivity, name: 'by hand: 400 = worth of a − 50, so a has to be worth 450' },
      { file: at.sensitivity, name: 'put back into the map gives the target' },
      { file: at.sensitivity, name: 'set several assumptions together, with another rate or investment' },
    ],
  },
  {
    id: '8.14',
    chapter,
    says: {
      fr: 'Toute ressource est comptée, gratuite ou non : valorisée, ou marquée comme non valorisée.',
      en: 'Every input is counted, free ones too: valued, or marked not valued.',
    },
    tests: [
      { file: at.sroi, name: 'which inputs and outcomes are not valued' },
      { file: at.sroi, name: 'inputs that are not valued are counted' },
    ],
  },
  {
    id: '8.15',
    chapter,
    says: {
      fr: 'Un changement n’est valorisé qu’une fois par partie prenante le long d’un chemin de causes.',
      en: 'An outcome is valued once per stakeholder along a causal path.',
    },
    tests: [
      { file: at.sroi, name: 'where one change is valued twice for one stakeholder along a path' },
      {
        file: at.sroi,
        name: 'other people, a loss, a loop, an unvalued line, no path: nothing is valued twice',
      },
    ],
  },
  {
    id: '8.16',
    chapter,
    says: {
      fr: 'Une prévision et une évaluation après coup se distinguent dans le résultat et dans la phrase.',
      en: 'A forecast and an evaluation are told apart, in the result and in the sentence.',
    },
    tests: [{ file: at.sroi, name: 'a social return has one decimal, its range, and what it is' }],
  },
  {
    id: '8.17',
    chapter,
    says: {
      fr: 'L’argent se compte en nombres entiers d’unités mineures (des centimes pour l’euro).',
      en: 'Money is counted in whole minor units (cents for the euro).',
    },
    tests: [
      { file: at.money, name: 'halves are rounded away from zero' },
      { file: at.money, name: 'whole amounts stay as they are' },
    ],
  },
  {
    id: '8.18',
    chapter,
    says: {
      fr: 'Le coût par résultat est le coût complet sur les résultats ; avec « au moins » tant de résultats, c’est un maximum.',
      en: 'Cost per outcome is the full cost over the outcomes; with “at least” so many outcomes, it is a maximum.',
    },
    tests: [
      { file: at.cost, name: 'is the full cost over the outcomes' },
      { file: at.cost, name: 'is at most that where outcomes are at least so many' },
    ],
  },
  {
    id: '8.19',
    chapter,
    says: {
      fr: 'Le rapport coût-efficacité différentiel dit ce qui est dominé, simplement ou par extension.',
      en: 'The incremental cost-effectiveness ratio tells what is dominated, plainly or by extension.',
    },
    tests: [
      { file: at.cost, name: '%j against 5000 for 10: dominance of %s' },
      { file: at.cost, name: 'K. Frick, Decision Rules (Johns Hopkins, 2007)' },
      { file: at.cost, name: 'net monetary benefit needs a threshold, the ICER a difference of effects' },
    ],
  },
  {
    id: '8.20',
    chapter,
    says: {
      fr: 'Une QALY additionne des utilités d’au plus 1, une WELLBY des points de satisfaction, des personnes et des années.',
      en: 'A QALY adds utilities of at most 1, a WELLBY points of life satisfaction, people and years.',
    },
    tests: [
      { file: at.wellbeing, name: 'adds utilities, those of later years discounted' },
      { file: at.wellbeing, name: 'counts people, points, years, less what would have happened anyway' },
    ],
  },
  {
    id: '8.21',
    chapter,
    says: {
      fr: 'Les cinq dimensions de l’impact disent ce qui manque.',
      en: 'The five dimensions of impact tell what is missing.',
    },
    tests: [
      { file: at.claim, name: 'five dimensions, seven parts, each with its words' },
      {
        file: at.claim,
        name: 'PR-13: a claim that lacks contribution or risk is flagged, each part that is missing by name',
      },
    ],
  },
  {
    id: '8.22',
    chapter,
    says: {
      fr: 'Le classement ABC vient avec sa complétude.',
      en: 'The ABC classification comes with its completeness.',
    },
    tests: [
      { file: at.claim, name: 'is a result that names what is missing' },
      { file: at.claim, name: 'counts as coverage what is known of what is needed' },
    ],
  },
];
