import type { CidsCodeList } from './CidsCodeList.ts';

/**
 * Sustainable Development Goals Impact Themes. Source: Common Approach to Impact Measurement, https://codelist.commonapproach.org/SDGImpacts, version 2.0,
 * published with CIDS 3.2.1, whose ontology states CC BY-SA 4.0. Made by scripts/cids-codelists.mjs.
 */
export const sdgImpacts: CidsCodeList = {
  id: 'SDGImpacts',
  name: { en: 'Sustainable Development Goals Impact Themes' },
  iri: 'https://codelist.commonapproach.org/SDGImpacts',
  version: '2.0',
  codes: [
    { code: '1', iri: 'https://metadata.un.org/sdg/1', name: { en: 'Goal 1: No poverty' } },
    { code: '2', iri: 'https://metadata.un.org/sdg/2', name: { en: 'Goal 2: Zero hunger' } },
    { code: '3', iri: 'https://metadata.un.org/sdg/3', name: { en: 'Goal 3: Good health and well-being' } },
    { code: '4', iri: 'https://metadata.un.org/sdg/4', name: { en: 'Goal 4: Quality education' } },
    { code: '5', iri: 'https://metadata.un.org/sdg/5', name: { en: 'Goal 5: Gender equality' } },
    { code: '6', iri: 'https://metadata.un.org/sdg/6', name: { en: 'Goal 6: Clean water and sanitation' } },
    { code: '7', iri: 'https://metadata.un.org/sdg/7', name: { en: 'Goal 7: Affordable and clean energy' } },
    {
      code: '8',
      iri: 'https://metadata.un.org/sdg/8',
      name: { en: 'Goal 8: Decent work and economic growth' },
    },
    {
      code: '9',
      iri: 'https://metadata.un.org/sdg/9',
      name: { en: 'Goal 9: Industry, innovation and infrastructure' },
    },
    { code: '10', iri: 'https://metadata.un.org/sdg/10', name: { en: 'Goal 10: Reduced inequalities' } },
    {
      code: '11',
      iri: 'https://metadata.un.org/sdg/11',
      name: { en: 'Goal 11: Sustainable cities and communities' },
    },
    {
      code: '12',
      iri: 'https://metadata.un.org/sdg/12',
      name: { en: 'Goal 12: Responsible consumption and production' },
    },
    { code: '13', iri: 'https://metadata.un.org/sdg/13', name: { en: 'Goal 13: Climate action' } },
    { code: '14', iri: 'https://metadata.un.org/sdg/14', name: { en: 'Goal 14: Life below water' } },
    { code: '15', iri: 'https://metadata.un.org/sdg/15', name: { en: 'Goal 15: Life on land' } },
    {
      code: '16',
      iri: 'https://metadata.un.org/sdg/16',
      name: { en: 'Goal 16: Peace, justice and strong institutions' },
    },
    {
      code: '17',
      iri: 'https://metadata.un.org/sdg/17',
      name: { en: 'Goal 17: Partnerships for the goals' },
    },
  ],
};
