import type { Indicator } from '@jalon/core';

/** What an indicator is defined by; its name, its targets, its values, who collects it are not part of it. */
export type DefinitionField = Extract<
  keyof Indicator,
  | 'definition'
  | 'calculation'
  | 'formula'
  | 'parts'
  | 'scale'
  | 'levels'
  | 'unit'
  | 'countOf'
  | 'distinct'
  | 'unitOfAnalysis'
  | 'population'
  | 'basis'
  | 'net'
  | 'min'
  | 'max'
  | 'additivity'
  | 'dimensions'
  | 'direction'
>;

/**
 * What a change of a field does to a series. `breaking`: values before and after do not compare. `review`: prose changed, a
 * person has to say. `compatible`: values compare, totals or ratings are made otherwise.
 */
export type DefinitionImpact = 'breaking' | 'review' | 'compatible';

/** The fields in the order in which they are told, with what a change of each does. */
export const definitionFields: Readonly<Record<DefinitionField, DefinitionImpact>> = {
  unit: 'breaking',
  scale: 'breaking',
  levels: 'breaking',
  countOf: 'breaking',
  distinct: 'breaking',
  unitOfAnalysis: 'breaking',
  basis: 'breaking',
  net: 'breaking',
  formula: 'breaking',
  parts: 'breaking',
  definition: 'review',
  calculation: 'review',
  population: 'review',
  min: 'compatible',
  max: 'compatible',
  additivity: 'compatible',
  dimensions: 'compatible',
  direction: 'compatible',
};
