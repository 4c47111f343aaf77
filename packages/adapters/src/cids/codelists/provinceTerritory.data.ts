import type { CidsCodeList } from './CidsCodeList.ts';

/**
 * Province and Territory Codelist. Source: Common Approach to Impact Measurement, https://codelist.commonapproach.org/ProvinceTerritory, version 2.0,
 * published with CIDS 3.2.1, whose ontology states CC BY-SA 4.0. Made by scripts/cids-codelists.mjs.
 */
export const provinceTerritory: CidsCodeList = {
  id: 'ProvinceTerritory',
  name: { en: 'Province and Territory Codelist' },
  iri: 'https://codelist.commonapproach.org/ProvinceTerritory',
  version: '2.0',
  codes: [
    { code: 'AB', iri: 'https://codelist.commonapproach.org/ProvinceTerritory#AB', name: { en: 'Alberta' } },
    {
      code: 'BC',
      iri: 'https://codelist.commonapproach.org/ProvinceTerritory#BC',
      name: { en: 'British Columbia' },
    },
    {
      code: 'CAN',
      iri: 'https://codelist.commonapproach.org/ProvinceTerritory#CAN',
      name: { en: 'All of Canada' },
    },
    { code: 'MB', iri: 'https://codelist.commonapproach.org/ProvinceTerritory#MB', name: { en: 'Manitoba' } },
    {
      code: 'NB',
      iri: 'https://codelist.commonapproach.org/ProvinceTerritory#NB',
      name: { en: 'New Brunswick' },
    },
    {
      code: 'NL',
      iri: 'https://codelist.commonapproach.org/ProvinceTerritory#NL',
      name: { en: 'Newfoundland and Labrador' },
    },
    {
      code: 'NS',
      iri: 'https://codelist.commonapproach.org/ProvinceTerritory#NS',
      name: { en: 'Nova Scotia' },
    },
    {
      code: 'NT',
      iri: 'https://codelist.commonapproach.org/ProvinceTerritory#NT',
      name: { en: 'Northwest Territories' },
    },
    { code: 'NU', iri: 'https://codelist.commonapproach.org/ProvinceTerritory#NU', name: { en: 'Nunavut' } },
    { code: 'ON', iri: 'https://codelist.commonapproach.org/ProvinceTerritory#ON', name: { en: 'Ontario' } },
    {
      code: 'PE',
      iri: 'https://codelist.commonapproach.org/ProvinceTerritory#PE',
      name: { en: 'Prince Edward Island' },
    },
    { code: 'QC', iri: 'https://codelist.commonapproach.org/ProvinceTerritory#QC', name: { en: 'Quebec' } },
    {
      code: 'SK',
      iri: 'https://codelist.commonapproach.org/ProvinceTerritory#SK',
      name: { en: 'Saskatchewan' },
    },
    { code: 'YT', iri: 'https://codelist.commonapproach.org/ProvinceTerritory#YT', name: { en: 'Yukon' } },
  ],
};
