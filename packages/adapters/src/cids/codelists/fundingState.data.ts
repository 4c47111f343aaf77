import type { CidsCodeList } from './CidsCodeList.ts';

/**
 * FundingState Codelist. Source: Common Approach to Impact Measurement, https://codelist.commonapproach.org/FundingState, version 1.0,
 * published with CIDS 3.2.1, whose ontology states CC BY-SA 4.0. Made by scripts/cids-codelists.mjs.
 */
export const fundingState: CidsCodeList = {
  id: 'FundingState',
  name: { en: 'FundingState Codelist' },
  iri: 'https://codelist.commonapproach.org/FundingState',
  version: '1.0',
  codes: [
    {
      code: 'applied',
      iri: 'https://codelist.commonapproach.org/FundingState#applied',
      name: { en: 'Applied', fr: 'Appliqué' },
    },
    {
      code: 'rejected',
      iri: 'https://codelist.commonapproach.org/FundingState#rejected',
      name: { en: 'Rejected', fr: 'Rejetée' },
    },
    {
      code: 'invested',
      iri: 'https://codelist.commonapproach.org/FundingState#funded',
      name: { en: 'Funded', fr: 'Alloué' },
    },
    {
      code: 'inReview',
      iri: 'https://codelist.commonapproach.org/FundingState#inReview',
      name: { en: 'In Review', fr: 'Sous-évaluation' },
    },
  ],
};
