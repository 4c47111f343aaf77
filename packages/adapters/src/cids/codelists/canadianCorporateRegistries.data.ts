import type { CidsCodeList } from './CidsCodeList.ts';

/**
 * Canadian Corporate Registries Codelist. Source: Common Approach to Impact Measurement, https://codelist.commonapproach.org/CanadianCorporateRegistries, version 2.0,
 * published with CIDS 3.2.1, whose ontology states CC BY-SA 4.0. Made by scripts/cids-codelists.mjs.
 */
export const canadianCorporateRegistries: CidsCodeList = {
  id: 'CanadianCorporateRegistries',
  name: { en: 'Canadian Corporate Registries Codelist' },
  iri: 'https://codelist.commonapproach.org/CanadianCorporateRegistries',
  version: '2.0',
  codes: [
    {
      code: 'ca',
      iri: 'https://codelist.commonapproach.org/CanadianCorporateRegistries#ca',
      name: { en: 'Corporations Canada' },
    },
    {
      code: 'cra',
      iri: 'https://codelist.commonapproach.org/CanadianCorporateRegistries#cra',
      name: { en: 'Canada Revenue Agency' },
    },
    {
      code: 'ab',
      iri: 'https://codelist.commonapproach.org/CanadianCorporateRegistries#ab',
      name: { en: 'Alberta' },
    },
    {
      code: 'bc',
      iri: 'https://codelist.commonapproach.org/CanadianCorporateRegistries#bc',
      name: { en: 'British Columbia' },
    },
    {
      code: 'mb',
      iri: 'https://codelist.commonapproach.org/CanadianCorporateRegistries#mb',
      name: { en: 'Manitoba' },
    },
    {
      code: 'nb',
      iri: 'https://codelist.commonapproach.org/CanadianCorporateRegistries#nb',
      name: { en: 'New Brunswick' },
    },
    {
      code: 'nl',
      iri: 'https://codelist.commonapproach.org/CanadianCorporateRegistries#nl',
      name: { en: 'Newfoundland and Labrador' },
    },
    {
      code: 'nt',
      iri: 'https://codelist.commonapproach.org/CanadianCorporateRegistries#nt',
      name: { en: 'Northwest Territories' },
    },
    {
      code: 'ns',
      iri: 'https://codelist.commonapproach.org/CanadianCorporateRegistries#ns',
      name: { en: 'Nova Scotia' },
    },
    {
      code: 'nu',
      iri: 'https://codelist.commonapproach.org/CanadianCorporateRegistries#nu',
      name: { en: 'Nunavut' },
    },
    {
      code: 'on',
      iri: 'https://codelist.commonapproach.org/CanadianCorporateRegistries#on',
      name: { en: 'Ontario' },
    },
    {
      code: 'pe',
      iri: 'https://codelist.commonapproach.org/CanadianCorporateRegistries#pe',
      name: { en: 'Prince Edward Island' },
    },
    {
      code: 'qc',
      iri: 'https://codelist.commonapproach.org/CanadianCorporateRegistries#qc',
      name: { en: 'Quebec' },
    },
    {
      code: 'sk',
      iri: 'https://codelist.commonapproach.org/CanadianCorporateRegistries#sk',
      name: { en: 'Saskatchewan' },
    },
    {
      code: 'yk',
      iri: 'https://codelist.commonapproach.org/CanadianCorporateRegistries#yk',
      name: { en: 'Yukon' },
    },
  ],
};
