import { dhis2AggregationTypes, dhis2ValueTypes } from './dhis2ValueTypes.data.ts';

/** Members that an object of each list must have. */
export const requiredMembers: Readonly<Record<string, readonly string[]>> = {
  dataElements: ['name', 'shortName', 'valueType', 'domainType', 'aggregationType'],
  indicators: ['name', 'shortName', 'indicatorType', 'numerator', 'denominator'],
  indicatorTypes: ['name', 'factor'],
  organisationUnits: ['name', 'shortName', 'openingDate'],
  categories: ['name', 'dataDimensionType'],
  categoryOptions: ['name'],
  categoryCombos: ['name', 'dataDimensionType'],
  categoryOptionCombos: ['categoryCombo'],
  dataSets: ['name', 'periodType'],
  optionSets: ['name', 'valueType'],
  options: ['code', 'name'],
};

/** Longest texts, by member. */
export const longestTexts: Readonly<Record<string, number>> = { name: 230, shortName: 50, code: 50 };

/** Codes that members are made of. */
export const memberCodes: Readonly<Record<string, ReadonlySet<string>>> = /* @__PURE__ */ (() => ({
  valueType: new Set(Object.keys(dhis2ValueTypes)),
  aggregationType: dhis2AggregationTypes,
  domainType: new Set(['AGGREGATE', 'TRACKER']),
  dataDimensionType: new Set(['DISAGGREGATION', 'ATTRIBUTE']),
}))();
