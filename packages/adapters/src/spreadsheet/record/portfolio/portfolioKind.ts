/**
 * Lists of the organisations that a funder or a network supports.
 * @module
 */
import type { FinishedKind } from '../FinishRecords.ts';
import { checkOrganisations } from './checkOrganisations.ts';
import { organisationTypes } from './organisationTypes.data.ts';
import { supportKinds } from './supportKinds.data.ts';

/** A funder's list of organisations: who, of which kind, where, in which cohort, how supported. */
export const portfolioKind: FinishedKind = {
  kind: 'portfolio',
  fields: {
    code: 'text',
    organisation: 'text',
    'organisation.type': 'choice',
    commune: 'text',
    postcode: 'text',
    region: 'text',
    support: 'choice',
    cohort: 'text',
    'last-contact': 'day',
    start: 'day',
    end: 'day',
    grant: 'figure',
    people: 'figure',
    responsible: 'text',
    comment: 'text',
  },
  needs: [
    ['organisation'],
    ['organisation.type', 'postcode', 'commune', 'region', 'support', 'cohort', 'last-contact', 'grant'],
  ],
  names: ['organisation'],
  headings: ['cohort'],
  keepsOthers: true,
  choices: { 'organisation.type': organisationTypes, support: supportKinds },
  finish: checkOrganisations,
};
