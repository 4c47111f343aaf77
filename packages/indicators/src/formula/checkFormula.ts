import type { Checked, Dimension } from '@jalon/core';
import { assertFormula } from './assertFormula.ts';
import { checkAgainst, type FormulaFinding } from './checkAgainst.ts';
import type { Formula } from './Formula.ts';
import { type FormulaIndicator, indexIndicators } from './indicatorIndex.ts';

/** What a formula refers to; a whole dossier fits. */
export interface FormulaSetting {
  readonly indicators: readonly FormulaIndicator[];
  /** Where they are given, categories have to be among theirs. */
  readonly dimensions?: readonly Pick<Dimension, 'id' | 'categories'>[];
}

/** Settings of {@link checkFormula}. */
export interface CheckFormulaOptions {
  /** Id of the indicator that the formula computes: it must not read itself, and its unit must be the formula's. */
  readonly indicator?: string;
}

/**
 * Whether a formula makes sense with the indicators it names: they exist, their kinds and units go together, what is summed
 * may be summed. A share of two counts of like things is a `ratio`; the difference of two ratios a `ratio-point`, which is
 * another unit; other units multiply and divide (`h/people`). A bare number takes the unit of what it stands with.
 * Source: dimensional analysis, as in JCGM 200:2012 (VIM) 1.7 to 1.9; the two units of shares are ours.
 * @returns what the formula gives, with no value where there is an error; warnings leave it
 * @throws JalonError `invalid-argument` where the tree is more than 1000 levels deep
 * @example
 * ```ts
 * import { checkFormula, parseFormula } from '@jalon/indicators';
 * const indicators = [
 *   { id: 'hours', code: 'HOURS', unit: 'h' },
 *   { id: 'people', code: 'PEOPLE', unit: 'people' },
 *   { id: 'cost', code: 'COST', unit: 'EUR' },
 * ];
 * const perHead = parseFormula('[HOURS] / [PEOPLE]').value ?? { type: 'missing' };
 * checkFormula(perHead, { indicators }).value; // => { kind: 'number', unit: 'h/people' }
 * const nonsense = parseFormula('[COST] + [PEOPLE]').value ?? { type: 'missing' };
 * const { issues } = checkFormula(nonsense, { indicators });
 * issues[0]?.code; // => 'formula/units-differ'
 * ```
 */
export function checkFormula(
  formula: Formula,
  setting: FormulaSetting,
  options: CheckFormulaOptions = {},
): Checked<FormulaFinding> {
  assertFormula(formula);
  return checkAgainst(formula, indexIndicators(setting.indicators), setting.dimensions, options.indicator);
}
