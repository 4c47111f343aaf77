import type { CidsCodeList } from './CidsCodeList.ts';

/**
 * PopulationServed Codelist. Source: Common Approach to Impact Measurement, https://codelist.commonapproach.org/PopulationServed, version 2.0,
 * published with CIDS 3.2.1, whose ontology states CC BY-SA 4.0. Made by scripts/cids-codelists.mjs.
 */
export const populationServed: CidsCodeList = {
  id: 'PopulationServed',
  name: { en: 'PopulationServed Codelist' },
  iri: 'https://codelist.commonapproach.org/PopulationServed',
  version: '2.0',
  codes: [
    {
      code: 'ps1',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps1',
      name: { en: '2SLGBTQIA+' },
    },
    {
      code: 'ps2',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps2',
      name: { en: 'Gender Diverse People: Agender' },
    },
    {
      code: 'ps3',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps3',
      name: { en: 'Gender Diverse People: Non-Binary' },
    },
    {
      code: 'ps4',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps4',
      name: { en: 'Gender Diverse People: Other' },
    },
    {
      code: 'ps5',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps5',
      name: { en: 'Black People' },
    },
    {
      code: 'ps6',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps6',
      name: { en: 'Indigenous Peoples: First Nations' },
    },
    {
      code: 'ps7',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps7',
      name: { en: 'Indigenous Peoples: Inuit' },
    },
    {
      code: 'ps8',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps8',
      name: { en: 'Indigenous Peoples: Métis' },
    },
    {
      code: 'ps9',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps9',
      name: { en: 'Other Racialized Peoples' },
    },
    {
      code: 'ps10',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps10',
      name: { en: 'First Generation Immigrants, Refugees & Newcomers' },
    },
    {
      code: 'ps11',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps11',
      name: { en: 'Lone Parent Families' },
    },
    {
      code: 'ps12',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps12',
      name: { en: 'Northern Canadian Communities' },
    },
    {
      code: 'ps13',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps13',
      name: { en: 'Official Languages Minority Communities' },
    },
    {
      code: 'ps14',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps14',
      name: { en: 'People Experiencing Homelessness or Housing Insecurities' },
    },
    {
      code: 'ps15',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps15',
      name: { en: 'People Living on Low Income' },
    },
    {
      code: 'ps16',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps16',
      name: { en: 'People Living with Cognitive or Mental Health Related Issues' },
    },
    {
      code: 'ps27',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps27',
      name: { en: 'People Living with a Disability (including invisible and episodic disabilities)' },
    },
    {
      code: 'ps17',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps17',
      name: { en: 'People Living with Physical,Sensory or Pain Related Disabilities' },
    },
    {
      code: 'ps18',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps18',
      name: { en: 'People Living with Terminal or Chronic Illness/Diseases' },
    },
    {
      code: 'ps19',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps19',
      name: { en: 'People of Advanced Age (65+)' },
    },
    {
      code: 'ps20',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps20',
      name: { en: 'People without Advanced Educational Qualification' },
    },
    {
      code: 'ps21',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps21',
      name: { en: 'Survivors of Domestic Violence, Sexual assault, Abuse or Stalking' },
    },
    {
      code: 'ps22',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps22',
      name: { en: 'Women (Cisgender and Transgender)' },
    },
    {
      code: 'ps23',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps23',
      name: { en: 'Children (Ages 0-15)' },
    },
    {
      code: 'ps24',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps24',
      name: { en: 'Youth (Ages 15-24)' },
    },
    {
      code: 'ps25',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps25',
      name: { en: 'General Population' },
    },
    {
      code: 'ps26',
      iri: 'https://codelist.commonapproach.org/PopulationServed#ps26',
      name: { en: 'Indigenous Peoples: Not Otherwise Specified' },
    },
  ],
};
