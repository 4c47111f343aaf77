import { compileFormula } from './compileFormula.ts';
import type { CompileFormulaOptions } from './evaluate/prepareFormula.ts';
import type { Formula } from './Formula.ts';
import type { FormulaOutcome, FormulaValue } from './FormulaValue.ts';

/**
 * What a formula gives for values that are named as the formula reads them; see {@link compileFormula} for how missing
 * values and impossible divisions go through it.
 * @param values by the `key` of each reading (see `formulaReadings`): `[A]`, `previous([A])`; what is not there is missing
 * @returns the value, or the reason why there is none: `missing-value`, `division-by-zero`, `too-large`
 * @throws JalonError `invalid-argument` where the formula is not sound; `details.issues` say why
 * @example
 * ```ts
 * import { evaluateFormula, parseFormula } from '@jalon/indicators';
 * const formula = parseFormula('[FORMED] / [ENROLLED]').value ?? { type: 'missing' };
 * evaluateFormula(formula, new Map([['[FORMED]', 12], ['[ENROLLED]', 16]])); // => { value: 0.75 }
 * evaluateFormula(formula, new Map([['[FORMED]', 12], ['[ENROLLED]', 0]])); // => { reason: 'division-by-zero' }
 * evaluateFormula(formula, new Map([['[FORMED]', 12]])); // => { reason: 'missing-value' }
 * ```
 */
export function evaluateFormula(
  formula: Formula,
  values: ReadonlyMap<string, FormulaValue>,
  options: CompileFormulaOptions = {},
): FormulaOutcome {
  const { readings, outcome } = compileFormula(formula, options);
  return outcome(readings.map(({ key }) => values.get(key)));
}
