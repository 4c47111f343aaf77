import type { CidsCodeList } from './CidsCodeList.ts';

/**
 * Rally Impact Areas. Source: Common Approach to Impact Measurement, https://codelist.commonapproach.org/RallyImpactArea, version 1.0,
 * published with CIDS 3.2.1, whose ontology states CC BY-SA 4.0. Made by scripts/cids-codelists.mjs.
 */
export const rallyImpactArea: CidsCodeList = {
  id: 'RallyImpactArea',
  name: { en: 'Rally Impact Areas' },
  iri: 'https://codelist.commonapproach.org/RallyImpactArea',
  version: '1.0',
  codes: [
    {
      code: 'ArtsandCulture',
      iri: 'https://codelist.commonapproach.org/RallyImpactArea#ArtsandCulture',
      name: { en: 'Arts and Culture' },
    },
    {
      code: 'CommunityDevelopment',
      iri: 'https://codelist.commonapproach.org/RallyImpactArea#CommunityDevelopment',
      name: { en: 'Community Development' },
    },
    {
      code: 'Other',
      iri: 'https://codelist.commonapproach.org/RallyImpactArea#Other',
      name: { en: 'Other' },
    },
    {
      code: 'AffordableQualityHousing',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#AffordableQualityHousing',
      name: { en: 'Affordable Quality Housing' },
    },
    {
      code: 'BiodiversityandEcosystemConservation',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#BiodiversityandEcosystemConservation',
      name: { en: 'Biodiversity and Ecosystem Conservation' },
    },
    {
      code: 'CleanAir',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#CleanAir',
      name: { en: 'Clean Air' },
    },
    {
      code: 'CleanEnergy',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#CleanEnergy',
      name: { en: 'Clean Energy' },
    },
    {
      code: 'ClimateResilienceandAdaptation',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#ClimateResilienceandAdaptation',
      name: { en: 'Climate Resilience and Adaptation' },
    },
    {
      code: 'ClimateChangeMitigation',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#ClimateChangeMitigation',
      name: { en: 'Climate Change Mitigation' },
    },
    {
      code: 'EnergyAccess',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#EnergyAccess',
      name: { en: 'Energy Access' },
    },
    {
      code: 'EnergyEfficiency',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#EnergyEfficiency',
      name: { en: 'Energy Efficiency' },
    },
    {
      code: 'FinancialInclusion',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#FinancialInclusion',
      name: { en: 'Financial Inclusion' },
    },
    {
      code: 'FoodSecurity',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#FoodSecurity',
      name: { en: 'Food Security' },
    },
    {
      code: 'GreenBuildings',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#GreenBuildings',
      name: { en: 'Green Buildings' },
    },
    {
      code: 'MarineResourcesConservationandManagement',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#MarineResourcesConservationandManagement',
      name: { en: 'Marine Resources Conservation & Management' },
    },
    {
      code: 'NaturalResourcesConservation',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#NaturalResourcesConservation',
      name: { en: 'Natural Resources Conservation' },
    },
    {
      code: 'Nutrition',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#Nutrition',
      name: { en: 'Nutrition' },
    },
    {
      code: 'PollutionPrevention',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#PollutionPrevention',
      name: { en: 'Pollution Prevention' },
    },
    {
      code: 'AccesstoQualityEducation',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#AccesstoQualityEducation',
      name: { en: 'Access to Quality Education' },
    },
    {
      code: 'AccesstoQualityHealthcare',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#AccesstoQualityHealthcare',
      name: { en: 'Access to Quality Healthcare' },
    },
    {
      code: 'QualityJobs',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#QualityJobs',
      name: { en: 'Quality Jobs' },
    },
    {
      code: 'RacialEquity',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#RacialEquity',
      name: { en: 'Racial Equity' },
    },
    {
      code: 'ResilientInfrastructure',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#ResilientInfrastructure',
      name: { en: 'Resilient Infrastructure' },
    },
    {
      code: 'SmallholderAgriculture',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#SmallholderAgriculture',
      name: { en: 'Smallholder Agriculture' },
    },
    {
      code: 'SustainableAgriculture',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#SustainableAgriculture',
      name: { en: 'Sustainable Agriculture' },
    },
    {
      code: 'SustainableForestry',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#SustainableForestry',
      name: { en: 'Sustainable Forestry' },
    },
    {
      code: 'SustainableLandManagement',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#SustainableLandManagement',
      name: { en: 'Sustainable Land Management' },
    },
    {
      code: 'SustainableWaterManagement',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#SustainableWaterManagement',
      name: { en: 'Sustainable Water Management' },
    },
    {
      code: 'WasteManagement',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#WasteManagement',
      name: { en: 'Waste Management' },
    },
    {
      code: 'WaterSanitationandHygiene',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#WaterSanitationandHygiene',
      name: { en: 'Water Sanitation and Hygiene (WASH)' },
    },
    {
      code: 'GenderLens',
      iri: 'https://codelist.commonapproach.org/IRISImpactTheme#GenderLens',
      name: { en: 'Gender Lens' },
    },
  ],
};
