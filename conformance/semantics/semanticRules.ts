import { aggregationRules } from './aggregationRules.data.ts';
import { countsRules } from './countsRules.data.ts';
import { formulaRules } from './formulaRules.data.ts';
import { periodsRules } from './periodsRules.data.ts';
import { progressRules } from './progressRules.data.ts';
import type { SemanticRule } from './SemanticRule.ts';
import { surveyRules } from './surveyRules.data.ts';
import { theoryOfChangeRules } from './theoryOfChangeRules.data.ts';
import { trendRules } from './trendRules.data.ts';
import { valueRules } from './valueRules.data.ts';
import { valuesRules } from './valuesRules.data.ts';

/** What every number means, chapter by chapter. */
export const semanticRules: readonly SemanticRule[] = [
  ...valuesRules,
  ...countsRules,
  ...progressRules,
  ...periodsRules,
  ...aggregationRules,
  ...trendRules,
  ...surveyRules,
  ...valueRules,
  ...theoryOfChangeRules,
  ...formulaRules,
];
