import type { CidsCodeList } from './CidsCodeList.ts';

/**
 * Units of measure. Source: Common Approach to Impact Measurement, https://ontology.commonapproach.org/cids,
 * published with CIDS 3.2.1, whose ontology states CC BY-SA 4.0. Made by scripts/cids-codelists.mjs.
 */
export const unitsOfMeasureList: CidsCodeList = {
  id: 'UnitsOfMeasureList',
  name: { en: 'Units of measure' },
  iri: 'https://ontology.commonapproach.org/cids',
  codes: [
    {
      code: 'dayUnit',
      iri: 'https://ontology.commonapproach.org/cids#dayUnit',
      name: { en: 'Days' },
      symbol: 'days',
    },
    {
      code: 'foot',
      iri: 'https://ontology.commonapproach.org/cids#foot',
      name: { en: 'Foot' },
      symbol: 'ft',
    },
    {
      code: 'tonne',
      iri: 'https://ontology.commonapproach.org/cids#tonne',
      name: { en: 'Tonne' },
      symbol: 't',
    },
    {
      code: 'cad',
      iri: 'https://ontology.commonapproach.org/cids#cad',
      name: { en: 'Canadian Dollar' },
      symbol: '$CAD',
    },
    {
      code: 'cadMillions',
      iri: 'https://ontology.commonapproach.org/cids#cadMillions',
      name: { en: 'Millions of Canadian Dollars' },
      symbol: '$CAD(M)',
    },
    {
      code: 'kilogram',
      iri: 'https://ontology.commonapproach.org/cids#kilogram',
      name: { en: 'Kilogram' },
      symbol: 'kg',
    },
    {
      code: 'megatonne',
      iri: 'https://ontology.commonapproach.org/cids#megatonne',
      name: { en: 'Megatonne' },
      symbol: 'Mt',
    },
    {
      code: 'megawatt',
      iri: 'https://ontology.commonapproach.org/cids#megawatt',
      name: { en: 'Megawatt' },
      symbol: 'MW',
    },
    {
      code: 'kilowattHour',
      iri: 'https://ontology.commonapproach.org/cids#kilowattHour',
      name: { en: 'Kilowatt-hour' },
      symbol: 'kWh',
    },
    {
      code: 'megawattHour',
      iri: 'https://ontology.commonapproach.org/cids#megawattHour',
      name: { en: 'Megawatt-hour' },
      symbol: 'MWh',
    },
    {
      code: 'squareMeter',
      iri: 'https://ontology.commonapproach.org/cids#squareMeter',
      name: { en: 'Square Meter' },
      symbol: 'm^2',
    },
    {
      code: 'cubicMeter',
      iri: 'https://ontology.commonapproach.org/cids#cubicMeter',
      name: { en: 'Cubic Meter' },
      symbol: 'm^3',
    },
    {
      code: 'squareFoot',
      iri: 'https://ontology.commonapproach.org/cids#squareFoot',
      name: { en: 'Square Foot' },
      symbol: 'sq ft',
    },
    {
      code: 'countUnit',
      iri: 'https://ontology.commonapproach.org/cids#countUnit',
      name: { en: 'Count' },
      symbol: 'count',
    },
    {
      code: 'percentUnit',
      iri: 'https://ontology.commonapproach.org/cids#percentUnit',
      name: { en: 'Percent' },
      symbol: '%',
    },
    {
      code: 'ratioUnit',
      iri: 'https://ontology.commonapproach.org/cids#ratioUnit',
      name: { en: 'Ratio' },
      symbol: 'ratio',
    },
    {
      code: 'scoreUnit',
      iri: 'https://ontology.commonapproach.org/cids#scoreUnit',
      name: { en: 'Score' },
      symbol: 'score',
    },
    {
      code: 'unspecifiedUnit',
      iri: 'https://ontology.commonapproach.org/cids#unspecifiedUnit',
      name: { en: 'Unspecified Unit' },
    },
  ],
};
