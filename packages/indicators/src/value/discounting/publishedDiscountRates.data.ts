import type { Words } from '@jalon/core';
import type { RateStep } from './DiscountRates.ts';

/** A discount rate that a public authority published. */
export interface PublishedDiscountRate {
  readonly id: string;
  /** ISO 3166-1 alpha-2, `EU` for the European Union. */
  readonly country: string;
  /** Real rate per year for the years that nearly all programmes reach, a fraction. */
  readonly rate: number;
  /** The rates by distance in time, where they change. */
  readonly steps?: readonly RateStep[];
  /** What the rate is for. */
  readonly use: Words;
  /** Who publishes it, and where. */
  readonly source: string;
  /** Year of the publication. */
  readonly year: number;
}

const publicProjects: Words = { fr: 'projets et politiques publics', en: 'public projects or policies' };

/**
 * Discount rates that public authorities published, each with its source and year: a later publication replaces an
 * earlier one, so look whether there is one. None is a default.
 */
export const publishedDiscountRates: readonly PublishedDiscountRate[] = [
  {
    id: 'gb-green-book',
    country: 'GB',
    rate: 0.035,
    steps: [
      { fromYear: 1, rate: 0.035 },
      { fromYear: 31, rate: 0.03 },
      { fromYear: 76, rate: 0.025 },
      { fromYear: 126, rate: 0.02 },
      { fromYear: 201, rate: 0.015 },
      { fromYear: 301, rate: 0.01 },
    ],
    use: publicProjects,
    source: 'HM Treasury, The Green Book (2022), annex 6',
    year: 2022,
  },
  {
    id: 'gb-green-book-health',
    country: 'GB',
    rate: 0.015,
    use: {
      fr: 'effets sur la santé et la vie (30 premières années)',
      en: 'effects on health or life (first 30 years)',
    },
    source: 'HM Treasury, The Green Book (2022), annex 6',
    year: 2022,
  },
  {
    id: 'fr-lebegue',
    country: 'FR',
    rate: 0.04,
    steps: [
      { fromYear: 1, rate: 0.04 },
      { fromYear: 31, rate: 0.02 },
    ],
    use: { fr: 'investissements publics (taux de 2005)', en: 'public investment (rate of 2005)' },
    source:
      'Commissariat général du Plan, Révision du taux d’actualisation des investissements publics (rapport Lebègue, 2005)',
    year: 2005,
  },
  {
    id: 'fr-quinet',
    country: 'FR',
    rate: 0.045,
    use: {
      fr: 'investissements publics de risque moyen (taux de 2013)',
      en: 'public investment of average risk (rate of 2013)',
    },
    source:
      'Commissariat général à la stratégie et à la prospective, L’évaluation socioéconomique des investissements publics (rapport Quinet, 2013)',
    year: 2013,
  },
  {
    id: 'fr-strategie',
    country: 'FR',
    rate: 0.032,
    use: { fr: 'investissements publics de risque moyen', en: 'public investment of average risk' },
    source:
      'France Stratégie, Guide de l’évaluation socioéconomique des investissements publics, complément opérationnel I, révision du taux d’actualisation (2021)',
    year: 2021,
  },
  {
    id: 'eu-cost-benefit-guide',
    country: 'EU',
    rate: 0.03,
    use: {
      fr: 'grands projets des États membres hors cohésion, 2014-2020',
      en: 'major projects in member states other than those of cohesion, 2014–2020',
    },
    source: 'European Commission, Guide to Cost-Benefit Analysis of Investment Projects (2014)',
    year: 2014,
  },
  {
    id: 'eu-cost-benefit-guide-cohesion',
    country: 'EU',
    rate: 0.05,
    use: {
      fr: 'grands projets des États membres de la cohésion, 2014-2020',
      en: 'major projects in cohesion member states, 2014–2020',
    },
    source: 'European Commission, Guide to Cost-Benefit Analysis of Investment Projects (2014)',
    year: 2014,
  },
  {
    id: 'eu-better-regulation',
    country: 'EU',
    rate: 0.03,
    use: { fr: 'analyses d’impact de la Commission', en: 'impact assessments of the Commission' },
    source: 'European Commission, Better Regulation Toolbox (2021), tool 64',
    year: 2021,
  },
  {
    id: 'nl-discontovoet',
    country: 'NL',
    rate: 0.0225,
    use: publicProjects,
    source: 'Ministerie van Financiën, Rapport Werkgroep discontovoet 2020',
    year: 2020,
  },
  {
    id: 'ca-treasury-board',
    country: 'CA',
    rate: 0.08,
    use: {
      fr: 'réglementation, coût d’opportunité du capital',
      en: 'regulation, opportunity cost of capital',
    },
    source: 'Treasury Board of Canada Secretariat, Canadian Cost-Benefit Analysis Guide (2007)',
    year: 2007,
  },
  {
    id: 'ca-treasury-board-consumption',
    country: 'CA',
    rate: 0.03,
    use: {
      fr: 'réglementation, préférence de la société pour le présent',
      en: 'regulation, social time preference',
    },
    source: 'Treasury Board of Canada Secretariat, Canadian Cost-Benefit Analysis Guide (2007)',
    year: 2007,
  },
  {
    id: 'us-circular-a4-capital',
    country: 'US',
    rate: 0.07,
    use: { fr: 'réglementation, rendement du capital', en: 'regulation, return on capital' },
    source: 'Office of Management and Budget, Circular A-4 (2003)',
    year: 2003,
  },
  {
    id: 'us-circular-a4-consumption',
    country: 'US',
    rate: 0.03,
    use: {
      fr: 'réglementation, préférence de la société pour le présent',
      en: 'regulation, social time preference',
    },
    source: 'Office of Management and Budget, Circular A-4 (2003)',
    year: 2003,
  },
  {
    id: 'no-circular',
    country: 'NO',
    rate: 0.04,
    steps: [
      { fromYear: 1, rate: 0.04 },
      { fromYear: 41, rate: 0.03 },
      { fromYear: 76, rate: 0.02 },
    ],
    use: publicProjects,
    source: 'Finansdepartementet, Rundskriv R-109/14 (2014)',
    year: 2014,
  },
];
