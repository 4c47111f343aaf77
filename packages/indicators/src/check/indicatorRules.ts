/**
 * Questions to a dossier that need a computation.
 * @module
 */
import type { Rule } from '@jalon/core';
import { aggregationPartialAgainstFullTarget } from './rules/aggregationPartialAgainstFullTarget.ts';
import { indicatorFormulaCycle } from './rules/indicatorFormulaCycle.ts';
import { indicatorFormulaDiffersFromObserved } from './rules/indicatorFormulaDiffersFromObserved.ts';
import { indicatorFormulaMisuse } from './rules/indicatorFormulaMisuse.ts';
import { indicatorFormulaUnitMismatch } from './rules/indicatorFormulaUnitMismatch.ts';
import { indicatorFormulaUnknownReference } from './rules/indicatorFormulaUnknownReference.ts';
import { indicatorFormulaUnreadable } from './rules/indicatorFormulaUnreadable.ts';
import { learningShortfallUnexplained } from './rules/learningShortfallUnexplained.ts';
import { privacyRecoverableBySubtraction } from './rules/privacyRecoverableBySubtraction.ts';
import { privacySmallCell } from './rules/privacySmallCell.ts';
import { statsManyTests } from './rules/statsManyTests.ts';
import { statsSignificanceWithoutSize } from './rules/statsSignificanceWithoutSize.ts';
import { targetSamplesTooSmall } from './rules/targetSamplesTooSmall.ts';

/** The rules that need a computation; `check` takes them behind the standard ones: `[...standardRules, ...indicatorRules]`. */
export const indicatorRules: readonly Rule[] = [
  indicatorFormulaUnreadable,
  indicatorFormulaUnknownReference,
  indicatorFormulaCycle,
  indicatorFormulaUnitMismatch,
  indicatorFormulaMisuse,
  indicatorFormulaDiffersFromObserved,
  targetSamplesTooSmall,
  aggregationPartialAgainstFullTarget,
  privacySmallCell,
  privacyRecoverableBySubtraction,
  statsManyTests,
  statsSignificanceWithoutSize,
  learningShortfallUnexplained,
];
