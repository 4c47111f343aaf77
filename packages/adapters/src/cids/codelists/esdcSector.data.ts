import type { CidsCodeList } from './CidsCodeList.ts';

/**
 * ESDC Sectors. Source: Common Approach to Impact Measurement, https://codelist.commonapproach.org/ESDCSector, version 1.0,
 * published with CIDS 3.2.1, whose ontology states CC BY-SA 4.0. Made by scripts/cids-codelists.mjs.
 */
export const esdcSector: CidsCodeList = {
  id: 'ESDCSector',
  name: { en: 'ESDC Sectors' },
  iri: 'https://codelist.commonapproach.org/ESDCSector',
  version: '1.0',
  codes: [
    { code: 'Other', iri: 'https://codelist.commonapproach.org/ESDCSector#Other', name: { en: 'Other' } },
    {
      code: 'Agriculture',
      iri: 'https://codelist.commonapproach.org/IRISImpactCategory#Agriculture',
      name: { en: 'Agriculture' },
    },
    { code: 'Air', iri: 'https://codelist.commonapproach.org/IRISImpactCategory#Air', name: { en: 'Air' } },
    {
      code: 'BiodiversityandEcosystems',
      iri: 'https://codelist.commonapproach.org/IRISImpactCategory#BiodiversityandEcosystems',
      name: { en: 'Biodiversity and Ecosystems' },
    },
    {
      code: 'Climate',
      iri: 'https://codelist.commonapproach.org/IRISImpactCategory#Climate',
      name: { en: 'Climate' },
    },
    {
      code: 'DiversityandInclusion',
      iri: 'https://codelist.commonapproach.org/IRISImpactCategory#DiversityandInclusion',
      name: { en: 'Diversity and Inclusion' },
    },
    {
      code: 'Education',
      iri: 'https://codelist.commonapproach.org/IRISImpactCategory#Education',
      name: { en: 'Education' },
    },
    {
      code: 'Employment',
      iri: 'https://codelist.commonapproach.org/IRISImpactCategory#Employment',
      name: { en: 'Employment' },
    },
    {
      code: 'Energy',
      iri: 'https://codelist.commonapproach.org/IRISImpactCategory#Energy',
      name: { en: 'Energy' },
    },
    {
      code: 'FinancialServices',
      iri: 'https://codelist.commonapproach.org/IRISImpactCategory#FinancialServices',
      name: { en: 'Financial Services' },
    },
    {
      code: 'Health',
      iri: 'https://codelist.commonapproach.org/IRISImpactCategory#Health',
      name: { en: 'Health' },
    },
    {
      code: 'Infrastructure',
      iri: 'https://codelist.commonapproach.org/IRISImpactCategory#Infrastructure',
      name: { en: 'Infrastructure' },
    },
    {
      code: 'Land',
      iri: 'https://codelist.commonapproach.org/IRISImpactCategory#Land',
      name: { en: 'Land' },
    },
    {
      code: 'OceansandCoastalZones',
      iri: 'https://codelist.commonapproach.org/IRISImpactCategory#OceansandCoastalZones',
      name: { en: 'Oceans and Coastal Zones' },
    },
    {
      code: 'Pollution',
      iri: 'https://codelist.commonapproach.org/IRISImpactCategory#Pollution',
      name: { en: 'Pollution' },
    },
    {
      code: 'RealEstate',
      iri: 'https://codelist.commonapproach.org/IRISImpactCategory#RealEstate',
      name: { en: 'Real Estate' },
    },
    {
      code: 'Waste',
      iri: 'https://codelist.commonapproach.org/IRISImpactCategory#Waste',
      name: { en: 'Waste' },
    },
    {
      code: 'Water',
      iri: 'https://codelist.commonapproach.org/IRISImpactCategory#Water',
      name: { en: 'Water' },
    },
  ],
};
