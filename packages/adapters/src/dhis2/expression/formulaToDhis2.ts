import type { Checked } from '@jalon/core';
import { type Formula, formatFormula, type ReferenceNode } from '@jalon/indicators';
import type { Dhis2Operator } from './Dhis2Expression.ts';
import { expressionIssue } from './expressionIssue.ts';
import { operatorPrecedence, unaryPrecedence } from './operatorPrecedence.data.ts';

/** How the references of a formula are written. */
export interface FormulaToDhis2Options {
  /** The item that stands for an indicator or a category of it, `#{fbfJHSPpUQD}`; nothing where DHIS2 has none. */
  readonly item: (reference: ReferenceNode) => string | undefined;
}

const operators: Readonly<Record<Extract<Formula, { type: 'binary' }>['operator'], Dhis2Operator>> = {
  '*': '*',
  '/': '/',
  '+': '+',
  '-': '-',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '=': '==',
  '<>': '!=',
  and: '&&',
  or: '||',
};

/** Functions by their name in DHIS2; of the others it has none that computes the same. */
const functions: Readonly<Record<string, string>> = {
  if: 'if',
  coalesce: 'firstNonNull',
  min: 'least',
  max: 'greatest',
};

/** Tighter than every operator: nothing but a value stands there. */
const tightest = 9;

class Inexpressible extends Error {
  readonly piece: string;
  constructor(piece: string) {
    super(piece);
    this.piece = piece;
  }
}

/**
 * A formula as an expression of DHIS2.
 * @returns the expression; no value where DHIS2 cannot compute a piece of the formula, which the issue names
 * @throws JalonError `invalid-argument` where the tree is more than 1000 levels deep
 * @example
 * ```ts
 * import { formulaToDhis2 } from '@jalon/adapters/dhis2';
 * import { parseFormula } from '@jalon/indicators';
 * const item = ({ indicator }: { indicator: string }) => `#{${indicator}}`;
 * const { value } = parseFormula('coalesce([fbfJHSPpUQD], 0) * 2');
 * value && formulaToDhis2(value, { item }).value; // => 'firstNonNull(#{fbfJHSPpUQD}, 0) * 2'
 * ```
 */
export function formulaToDhis2(formula: Formula, options: FormulaToDhis2Options): Checked<string> {
  // measures the tree before it is walked
  formatFormula(formula);
  try {
    return { value: textOf(formula, 0, options), issues: [] };
  } catch (reason) {
    if (reason instanceof Inexpressible)
      return { issues: [expressionIssue('not-expressible', 1, { piece: reason.piece }, 'warning')] };
    throw reason;
  }
}

function textOf(node: Formula, least: number, options: FormulaToDhis2Options): string {
  const refuse = (): never => {
    throw new Inexpressible(formatFormula(node));
  };
  switch (node.type) {
    case 'number':
      return String(node.value);
    case 'truth':
      return String(node.value);
    case 'text':
      return `'${node.value.replace(/['\\]/g, '\\$&')}'`;
    case 'missing':
      return refuse();
    case 'reference':
      return options.item(node) ?? refuse();
    case 'unary': {
      const operand = textOf(node.operand, unaryPrecedence + 1, options);
      return within(unaryPrecedence, least, `${node.operator === '-' ? '-' : '!'}${operand}`);
    }
    case 'binary': {
      const operator = operators[node.operator];
      const own = operatorPrecedence[operator];
      const left = textOf(node.left, isMixed(node.left, own, operator) ? own + 1 : own, options);
      return within(own, least, `${left} ${operator} ${textOf(node.right, own + 1, options)}`);
    }
    case 'call': {
      const [first, second] = node.arguments;
      if (node.function === 'previous' && first) {
        const back = second?.type === 'number' ? second.value : 1;
        return `${textOf(first, tightest, options)}.periodOffset(-${back})`;
      }
      const own = Object.hasOwn(functions, node.function) ? functions[node.function] : undefined;
      if (own === undefined || node.arguments.length < 2) return refuse();
      return `${own}(${node.arguments.map((part) => textOf(part, 0, options)).join(', ')})`;
    }
  }
}

/** The parser that DHIS2 publishes for browsers reads 3 - 2 + 1 as 3 - (2 + 1): what its server needs no brackets for has them. */
const isMixed = (left: Formula, level: number, operator: Dhis2Operator): boolean =>
  left.type === 'binary' &&
  operatorPrecedence[operators[left.operator]] === level &&
  operators[left.operator] !== operator;

const within = (own: number, least: number, text: string): string => (own < least ? `(${text})` : text);
