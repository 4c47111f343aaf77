import { JalonError } from '@jalon/core';
import { assertFormula } from '../assertFormula.ts';
import type { CallNode, Formula, FormulaKind } from '../Formula.ts';
import type { FormulaReading } from '../FormulaReading.ts';
import { formulaReadings } from '../formulaReadings.ts';
import { aggregateOf, ownPeriod, periodWithin, type ReadingPeriod, readingIn } from '../readingIn.ts';
import { findKindFaults } from '../syntax/findKindFaults.ts';
import { firstKind, kindOf } from '../syntax/kindOf.ts';
import {
  absolute,
  binaryArithmetic,
  divide,
  foldArithmetic,
  missingValue,
  negate,
  not,
  roundTo,
} from './arithmetic.ts';
import type { Operation, TextOperand } from './Operation.ts';

/** What is known beside a formula where it is compiled. */
export interface CompileFormulaOptions {
  /** Kinds of indicators by the name that the formula uses; what is not told is a number, or what its place asks for. */
  readonly kinds?: ReadonlyMap<string, FormulaKind>;
}

/** A formula ready to be compiled to anything. */
export interface PreparedFormula {
  readonly kind: 'number' | 'truth';
  readonly readings: readonly FormulaReading[];
  readonly operation: Operation;
}

/**
 * Settles what every part of a formula is, and numbers its readings.
 * @throws JalonError `invalid-argument` where the formula is not sound; `details.issues` say why
 */
export function prepareFormula(formula: Formula, { kinds }: CompileFormulaOptions = {}): PreparedFormula {
  assertFormula(formula);
  const kindOfIndicator = (indicator: string) => kinds?.get(indicator);
  const issues = findKindFaults(formula, kindOfIndicator);
  if (issues.length > 0) {
    // Stryker disable next-line OptionalChaining: there is a first issue
    throw new JalonError('invalid-argument', `the formula is not sound: ${issues[0]?.code}`, { issues });
  }
  const readings = formulaReadings(formula);
  const slots = new Map(readings.map(({ key }, slot) => [key, slot]));

  function build(node: Formula, kind: FormulaKind | undefined, period: ReadingPeriod): Operation {
    const aggregate = aggregateOf(node);
    // Stryker disable next-line StringLiteral: what is no truth is read as a number
    if (aggregate) return read(readingIn(aggregate.of, period, aggregate.by), 'number');
    switch (node.type) {
      case 'number':
        return { type: 'constant', value: node.value };
      case 'truth':
        return { type: 'constant', value: node.value ? 1 : 0 };
      case 'reference':
        return read(readingIn(node, period), kind);
      case 'unary':
        return node.operator === '-'
          ? { type: 'one', compute: negate, of: build(node.operand, 'number', period) }
          : { type: 'one', compute: not, of: build(node.operand, 'truth', period) };
      case 'binary': {
        const { operator, left, right } = node;
        const isLogic = operator === 'and' || operator === 'or';
        const isEquality = operator === '=' || operator === '<>';
        const side = isLogic ? 'truth' : isEquality ? firstKind([left, right], kindOfIndicator) : 'number';
        if (side === 'text') {
          const [a, b] = [textOf(left, period), textOf(right, period)];
          return { type: 'texts', left: a, right: b, isSame: operator === '=' };
        }
        const parts = [build(left, side, period), build(right, side, period)];
        return { type: 'fold', compute: binaryArithmetic[operator], parts };
      }
      case 'call':
        return call(node, kind, period);
      default:
        return { type: 'constant', value: missingValue };
    }
  }

  function call(node: CallNode, kind: FormulaKind | undefined, period: ReadingPeriod): Operation {
    const { function: name, arguments: parts } = node;
    const [first, second, third] = parts as readonly [Formula, Formula, Formula];
    switch (name) {
      case 'previous':
      case 'at':
        return build(first, kind, periodWithin(node, period));
      case 'if': {
        const branch = kind ?? firstKind([second, third], kindOfIndicator);
        return {
          type: 'choose',
          condition: build(first, 'truth', period),
          whenTrue: build(second, branch, period),
          whenFalse: build(third, branch, period),
        };
      }
      case 'abs':
        return { type: 'one', compute: absolute, of: build(first, 'number', period) };
      case 'round': {
        const decimals = second?.type === 'number' ? second.value : 0;
        return { type: 'one', compute: (a) => roundTo(a, decimals), of: build(first, 'number', period) };
      }
      default: {
        const branch = name === 'coalesce' ? (kind ?? firstKind(parts, kindOfIndicator)) : 'number';
        const built = parts.map((part) => build(part, branch, period));
        const compute = foldArithmetic[name as keyof typeof foldArithmetic];
        const total: Operation = { type: 'fold', compute, parts: built };
        return name === 'mean' ? { type: 'one', compute: (a) => divide(a, built.length), of: total } : total;
      }
    }
  }

  const read = ({ key }: FormulaReading, kind: FormulaKind | undefined): Operation => ({
    type: 'reading',
    slot: slots.get(key) ?? 0,
    kind: kind === 'truth' ? 'truth' : 'number',
  });

  /** A text in its place: nothing computes one, so it is written there or read. */
  function textOf(node: Formula, period: ReadingPeriod): TextOperand {
    if (node.type === 'reference') return { slot: slots.get(readingIn(node, period).key) ?? 0 };
    if (node.type === 'call') return textOf(node.arguments[0] as Formula, periodWithin(node, period));
    return { text: node.type === 'text' ? node.value : undefined };
  }

  const kind = kindOf(formula, kindOfIndicator) === 'truth' ? 'truth' : 'number';
  return { kind, readings, operation: build(formula, kind, ownPeriod) };
}
