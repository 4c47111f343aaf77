import type { CidsCodeList } from './CidsCodeList.ts';

/**
 * Locality Codelist. Source: Common Approach to Impact Measurement, https://codelist.commonapproach.org/LocalityStatsCan, version 2.0,
 * published with CIDS 3.2.1, whose ontology states CC BY-SA 4.0. Made by scripts/cids-codelists.mjs.
 */
export const localityStatsCan: CidsCodeList = {
  id: 'LocalityStatsCan',
  name: { en: 'Locality Codelist' },
  iri: 'https://codelist.commonapproach.org/LocalityStatsCan',
  version: '2.0',
  codes: [
    {
      code: 'loc1',
      iri: 'https://codelist.commonapproach.org/LocalityStatsCan#loc1',
      name: { en: 'Large Urban Population Centre' },
    },
    {
      code: 'loc2',
      iri: 'https://codelist.commonapproach.org/LocalityStatsCan#loc2',
      name: { en: 'Medium Population Centre' },
    },
    {
      code: 'loc3',
      iri: 'https://codelist.commonapproach.org/LocalityStatsCan#loc3',
      name: { en: 'Small Population Centre' },
    },
    {
      code: 'loc4',
      iri: 'https://codelist.commonapproach.org/LocalityStatsCan#loc4',
      name: { en: 'Rural Areas' },
    },
    {
      code: 'loc5',
      iri: 'https://codelist.commonapproach.org/LocalityStatsCan#loc5',
      name: { en: 'Indigenous Communities and Lands' },
    },
    {
      code: 'loc6',
      iri: 'https://codelist.commonapproach.org/LocalityStatsCan#loc6',
      name: { en: 'Northern Canada' },
    },
    {
      code: 'loc7',
      iri: 'https://codelist.commonapproach.org/LocalityStatsCan#loc7',
      name: { en: 'All of Canada' },
    },
  ],
};
