import type { Words } from '@jalon/core';
import { typesetWords } from '../canvas/typesetWords.ts';

const words = {
  supportsSheet: { fr: 'Accompagnements', en: 'Supports' },
  organisationsSheet: { fr: 'Organisations', en: 'Organisations' },
  grantsSheet: { fr: 'Subventions', en: 'Grants' },
  summarySheet: { fr: 'Synthèse', en: 'Summary' },
  stand: { fr: 'État au', en: 'As of' },
  number: { fr: 'N°', en: 'No.' },
  organisation: { fr: 'Association', en: 'Organisation' },
  type: { fr: 'Type', en: 'Type' },
  place: { fr: 'Lieu', en: 'Location' },
  cohort: { fr: 'Cohorte', en: 'Cohort' },
  cohorts: { fr: 'Cohortes', en: 'Cohorts' },
  support: { fr: 'Accompagnement', en: 'Support' },
  supports: { fr: 'Accompagnements', en: 'Supports' },
  organisations: { fr: 'Organisations', en: 'Organisations' },
  steps: { fr: 'Étapes faites', en: 'Steps done' },
  sessions: { fr: 'Séances', en: 'Sessions' },
  lastContact: { fr: 'Dernier contact', en: 'Last contact' },
  first: { fr: 'Comptée une fois', en: 'Counted once' },
  firstRemark: {
    fr: '1 sur la première ligne de chaque organisation, 0 ensuite : leur somme est le nombre d’organisations différentes.',
    en: '1 on the first line of each organisation, 0 afterwards: their sum is the number of different organisations.',
  },
  amount: { fr: 'Montant accordé', en: 'Amount awarded' },
  funder: { fr: 'Donneur', en: 'Funder' },
  decided: { fr: 'Décision du', en: 'Decided on' },
  reference: { fr: 'Référence', en: 'Reference' },
  currency: { fr: 'Devise', en: 'Currency' },
  total: { fr: 'Total', en: 'Total' },
  share: { fr: 'Part des organisations', en: 'Share of organisations' },
  byType: { fr: 'Par type d’organisation', en: 'By type of organisation' },
  byCohort: { fr: 'Par cohorte', en: 'By cohort' },
  unknownType: { fr: 'type non précisé', en: 'type not recorded' },
  noCohort: { fr: 'sans cohorte', en: 'no cohort' },
  individual: { fr: 'individuel', en: 'individual' },
  collective: { fr: 'collectif', en: 'collective' },
  both: { fr: 'individuel et collectif', en: 'individual and collective' },
  of: { fr: 'sur', en: 'of' },
} as const satisfies Readonly<Record<string, Words>>;

/** The fixed words of a portfolio table, by language, set as in print. */
export const portfolioWords = typesetWords(words);

/** The words of a portfolio table in one language. */
export type PortfolioWords = ReturnType<typeof portfolioWords>;
