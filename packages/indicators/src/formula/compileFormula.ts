import { dividedByZero, missingValue, sameText, tooLarge } from './evaluate/arithmetic.ts';
import type { Operation, TextOperand } from './evaluate/Operation.ts';
import { type Closure, formOf } from './evaluate/operatorForms.ts';
import { type CompileFormulaOptions, prepareFormula } from './evaluate/prepareFormula.ts';
import type { Formula } from './Formula.ts';
import type { FormulaReading } from './FormulaReading.ts';
import type { FormulaOutcome, FormulaValue } from './FormulaValue.ts';

/** A formula made ready to be computed many times. */
export interface CompiledFormula {
  /** What it gives. */
  readonly kind: 'number' | 'truth';
  /** What it has to be given, in this order. */
  readonly readings: readonly FormulaReading[];
  /** The value for one value per reading; `undefined` where there is none. */
  readonly evaluate: (values: readonly FormulaValue[]) => number | boolean | undefined;
  /** The value for one value per reading, or the reason why there is none. */
  readonly outcome: (values: readonly FormulaValue[]) => FormulaOutcome;
}

/**
 * A formula as a function of the values it asks for. Missing values propagate: what is computed from one is missing,
 * except where the answer does not depend on it (`false and missing` is false). A division by zero, or a number too large
 * to be represented, is not computable, and `coalesce` does not hide it. Comparisons read 12 significant digits.
 * What is no finite number, or of another kind than its place asks for, is missing.
 * Source: three-valued logic as in Kleene, “On notation for ordinal numbers”, Journal of Symbolic Logic 3 (1938).
 * @throws JalonError `invalid-argument` where the formula is not sound; `details.issues` say why
 * @example
 * ```ts
 * import { compileFormula, parseFormula } from '@jalon/indicators';
 * const { value: formula } = parseFormula('if([T1] > 0, [T2] / [T1] - 1, missing)');
 * const growth = formula && compileFormula(formula);
 * growth?.readings.map(({ key }) => key); // => ['[T1]', '[T2]']
 * growth?.evaluate([40, 50]); // => 0.25
 * growth?.outcome([undefined, 50]); // => { reason: 'missing-value' }
 * ```
 */
export function compileFormula(formula: Formula, options: CompileFormulaOptions = {}): CompiledFormula {
  const { kind, readings, operation } = prepareFormula(formula, options);
  const compute = closureOf(operation, readValue);
  const outcome = (values: readonly FormulaValue[]): FormulaOutcome => {
    const found = compute(values);
    if (Number.isFinite(found)) return { value: shown(found, kind) };
    return { reason: reasonOf(found) };
  };
  const evaluate = (values: readonly FormulaValue[]) => {
    const found = compute(values);
    return found - found === 0 ? shown(found, kind) : undefined;
  };
  return { kind, readings, evaluate, outcome };
}

// −0 is 0
const shown = (found: number, kind: 'number' | 'truth'): number | boolean =>
  kind === 'truth' ? found === 1 : found + 0;

/** Why a number in flight is none. */
export const reasonOf = (found: number): Exclude<FormulaOutcome['reason'], undefined> =>
  found === dividedByZero ? 'division-by-zero' : found === tooLarge ? 'too-large' : 'missing-value';

/** A reading as a number in flight. */
export type ValueReader = (slot: number, kind: 'number' | 'truth') => Closure;

/** An operation as a function of its readings. */
export function closureOf(operation: Operation, read: ValueReader): Closure {
  const inner = (part: Operation) => closureOf(part, read);
  switch (operation.type) {
    case 'constant': {
      const { value } = operation;
      return () => value;
    }
    case 'reading':
      return read(operation.slot, operation.kind);
    case 'one': {
      const { compute } = operation;
      const of = inner(operation.of);
      return (values) => compute(of(values));
    }
    case 'fold':
      return foldOf(operation.parts.map(inner), operation.compute);
    case 'choose': {
      const [condition, then, otherwise] = [operation.condition, operation.whenTrue, operation.whenFalse].map(
        inner,
      ) as [Closure, Closure, Closure];
      return (values) => {
        const answer = condition(values);
        return answer === 1 ? then(values) : answer === 0 ? otherwise(values) : answer;
      };
    }
    case 'texts': {
      const { isSame } = operation;
      const [left, right] = [textReader(operation.left), textReader(operation.right)];
      return (values) => {
        const same = sameText(left(values), right(values));
        return isSame ? same : 1 - same;
      };
    }
  }
}

function foldOf(parts: readonly Closure[], compute: (a: number, b: number) => number): Closure {
  const [first, second] = parts as readonly [Closure, Closure];
  if (parts.length === 2) return formOf(compute).closure(first, second);
  return (values) => {
    let total = first(values);
    for (let n = 1; n < parts.length; n++) total = compute(total, (parts[n] as Closure)(values));
    return total;
  };
}

function textReader(operand: TextOperand): (values: readonly FormulaValue[]) => string | undefined {
  if ('text' in operand) return () => operand.text;
  return (values) => {
    const value = values[operand.slot];
    return typeof value === 'string' ? value : undefined;
  };
}

/** What is of another kind than its place asks for is missing, and so is what is no finite number. */
const readValue: ValueReader = (slot, kind) => {
  if (kind === 'truth') {
    return (values) => (values[slot] === true ? 1 : values[slot] === false ? 0 : missingValue);
  }
  return (values) => {
    const value = values[slot];
    return typeof value === 'number' && value - value === 0 ? value : missingValue;
  };
};
