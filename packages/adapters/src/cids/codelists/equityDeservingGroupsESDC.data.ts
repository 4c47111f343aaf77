import type { CidsCodeList } from './CidsCodeList.ts';

/**
 * Equity Deserving Groups. Source: Common Approach to Impact Measurement, https://codelist.commonapproach.org/EquityDeservingGroupsESDC, version 2.0,
 * published with CIDS 3.2.1, whose ontology states CC BY-SA 4.0. Made by scripts/cids-codelists.mjs.
 */
export const equityDeservingGroupsESDC: CidsCodeList = {
  id: 'EquityDeservingGroupsESDC',
  name: { en: 'Equity Deserving Groups' },
  iri: 'https://codelist.commonapproach.org/EquityDeservingGroupsESDC',
  version: '2.0',
  codes: [
    {
      code: 'edg1',
      iri: 'https://codelist.commonapproach.org/EquityDeservingGroupsESDC#edg1',
      name: { en: '2SLGBTQIA+' },
    },
    {
      code: 'edg10',
      iri: 'https://codelist.commonapproach.org/EquityDeservingGroupsESDC#edg10',
      name: { en: 'Women (Cisgender and Transgender)' },
    },
    {
      code: 'edg11',
      iri: 'https://codelist.commonapproach.org/EquityDeservingGroupsESDC#edg11',
      name: { en: 'Gender Diverse People: Non-Binary' },
    },
    {
      code: 'edg12',
      iri: 'https://codelist.commonapproach.org/EquityDeservingGroupsESDC#edg12',
      name: { en: 'Gender Diverse People: Agender' },
    },
    {
      code: 'edg13',
      iri: 'https://codelist.commonapproach.org/EquityDeservingGroupsESDC#edg13',
      name: { en: 'Gender Diverse People: Other' },
    },
    {
      code: 'edg2',
      iri: 'https://codelist.commonapproach.org/EquityDeservingGroupsESDC#edg2',
      name: { en: 'Black People' },
    },
    {
      code: 'edg3',
      iri: 'https://codelist.commonapproach.org/EquityDeservingGroupsESDC#edg3',
      name: { en: 'First Generation Immigrants, Refugees & Newcomers' },
    },
    {
      code: 'edg4',
      iri: 'https://codelist.commonapproach.org/EquityDeservingGroupsESDC#edg4',
      name: { en: 'Indigenous Peoples: First Nations' },
    },
    {
      code: 'edg5',
      iri: 'https://codelist.commonapproach.org/EquityDeservingGroupsESDC#edg5',
      name: { en: 'Indigenous Peoples: Inuit' },
    },
    {
      code: 'edg6',
      iri: 'https://codelist.commonapproach.org/EquityDeservingGroupsESDC#edg6',
      name: { en: 'Indigenous Peoples: Métis' },
    },
    {
      code: 'edg7',
      iri: 'https://codelist.commonapproach.org/EquityDeservingGroupsESDC#edg7',
      name: { en: 'Official Languages Minority Communities' },
    },
    {
      code: 'edg8',
      iri: 'https://codelist.commonapproach.org/EquityDeservingGroupsESDC#edg8',
      name: { en: 'Other Racialized Peoples' },
    },
    {
      code: 'edg9',
      iri: 'https://codelist.commonapproach.org/EquityDeservingGroupsESDC#edg9',
      name: { en: 'People Living with a Disability (including invisible and episodic disabilities)' },
    },
  ],
};
