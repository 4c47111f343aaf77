import type { CidsCodeList } from './CidsCodeList.ts';

/**
 * Organization Type. Source: Common Approach to Impact Measurement, https://codelist.commonapproach.org/OrgTypeGOC, version 2.0,
 * published with CIDS 3.2.1, whose ontology states CC BY-SA 4.0. Made by scripts/cids-codelists.mjs.
 */
export const orgTypeGOC: CidsCodeList = {
  id: 'OrgTypeGOC',
  name: { en: 'Organization Type' },
  iri: 'https://codelist.commonapproach.org/OrgTypeGOC',
  version: '2.0',
  codes: [
    {
      code: 'Charitable',
      iri: 'https://codelist.commonapproach.org/OrgTypeGOC#Charitable',
      name: { en: 'Charitable' },
    },
    {
      code: 'Cooperative',
      iri: 'https://codelist.commonapproach.org/OrgTypeGOC#Cooperative',
      name: { en: 'Cooperative' },
    },
    {
      code: 'forProfit',
      iri: 'https://codelist.commonapproach.org/OrgTypeGOC#forProfit',
      name: { en: 'For-Profit' },
    },
    {
      code: 'nonProfit',
      iri: 'https://codelist.commonapproach.org/OrgTypeGOC#nonProfit',
      name: { en: 'Non-Profit' },
    },
  ],
};
