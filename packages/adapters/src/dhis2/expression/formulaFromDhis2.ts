import { type Checked, type Issue, sameJson } from '@jalon/core';
import { type Formula, type FormulaCategory, formatFormula, parseFormula } from '@jalon/indicators';
import type { Dhis2Binary, Dhis2Call, Dhis2Expression, Dhis2Item, Dhis2Operator } from './Dhis2Expression.ts';
import { expressionIssue } from './expressionIssue.ts';
import { parseDhis2Expression } from './parseDhis2Expression.ts';

/** What a looked-up value of an expression is in a dossier. */
export interface Dhis2Reference {
  /** Id of the indicator. */
  readonly indicator: string;
  readonly where?: readonly FormulaCategory[];
  /** What its value is multiplied by in DHIS2: 100 for a ratio that DHIS2 holds as a percentage. */
  readonly times?: number;
}

/** How the items of an expression are understood. */
export interface FormulaFromDhis2Options {
  /**
   * What an item stands for: a reference, a number (a constant), nothing where it has no place in a formula. By default a
   * data element is the indicator of its uid, an option combination a category of `category-option-combo`.
   */
  readonly lookUp?: (item: Dhis2Item) => Dhis2Reference | number | undefined;
}

const operators: Readonly<Partial<Record<Dhis2Operator, Dhis2FormulaOperator>>> = {
  '*': '*',
  '/': '/',
  '+': '+',
  '-': '-',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '==': '=',
  '!=': '<>',
  '&&': 'and',
  '||': 'or',
};
type Dhis2FormulaOperator = Extract<Formula, { type: 'binary' }>['operator'];

/** Thrown where a part cannot be said, caught where the issue is made. */
class Unsayable extends Error {
  readonly piece: string;
  readonly column: number;
  constructor(piece: string, column: number) {
    super(piece);
    this.piece = piece;
    this.column = column;
  }
}

/**
 * An expression of DHIS2 in our formula language. What is missing stays missing, where DHIS2 would count it as 0.
 * @param text a numerator or denominator
 * @returns the formula; no value where a piece cannot be said, with the piece and its column in the issue
 * @example
 * ```ts
 * import { formulaFromDhis2 } from '@jalon/adapters/dhis2';
 * import { formatFormula } from '@jalon/indicators';
 * const { value } = formulaFromDhis2('#{h0xKKjijTdI} - #{h0xKKjijTdI}.periodOffset(-1)');
 * value && formatFormula(value); // => '[h0xKKjijTdI] - previous([h0xKKjijTdI])'
 * formulaFromDhis2('#{h0xKKjijTdI} * [days]').issues[0]?.params; // => { piece: '[days]', column: 18 }
 * ```
 */
export function formulaFromDhis2(text: string, options: FormulaFromDhis2Options = {}): Checked<Formula> {
  const { lookUp = ownReference } = options;
  const { value, issues } = parseDhis2Expression(text);
  if (!value) return { issues };
  try {
    const formula = said(value, lookUp);
    const written = formatFormula(formula);
    const [fault] = parseFormula(written).issues;
    if (!fault) return { value: formula, issues };
    if (fault.code !== 'formula/too-long') return { issues: [unsaid(text.slice(0, 60), 1)] };
    const { length = written.length, limit = 0 } = fault.params ?? {};
    return { issues: [expressionIssue('formula-too-long', 1, { length, limit }, 'warning')] };
  } catch (reason) {
    if (reason instanceof Unsayable) return { issues: [unsaid(reason.piece, reason.column)] };
    throw reason;
  }
}

const unsaid = (piece: string, column: number): Issue =>
  expressionIssue('not-sayable', column, { piece }, 'warning');

function ownReference({ kind, parts }: Dhis2Item): Dhis2Reference | undefined {
  const [element = '', combo, attribute] = parts;
  if (kind === 'N') return { indicator: element };
  if (kind !== '#' || !/^[A-Za-z][A-Za-z0-9]{10}$/.test(element)) return undefined;
  const where: FormulaCategory[] = [];
  if (isTold(combo)) where.push({ dimension: 'category-option-combo', category: combo });
  if (isTold(attribute)) where.push({ dimension: 'attribute-option-combo', category: attribute });
  return { indicator: element, ...(where.length > 0 ? { where } : {}) };
}

const isTold = (part: string | undefined): part is string => part !== undefined && part !== '*';

type LookUp = NonNullable<FormulaFromDhis2Options['lookUp']>;

function said(node: Dhis2Expression, lookUp: LookUp): Formula {
  const say = (part: Dhis2Expression) => said(part, lookUp);
  switch (node.type) {
    case 'number':
      return { type: 'number', value: node.value };
    case 'truth':
      return { type: 'truth', value: node.value };
    case 'text':
      return { type: 'text', value: node.value };
    case 'null':
      return { type: 'missing' };
    case 'word':
    case 'calendar':
      throw new Unsayable(node.value, node.at);
    case 'item':
      return saidItem(node, lookUp);
    case 'unary': {
      const operand = say(node.operand);
      if (node.operator === '+') return operand;
      return { type: 'unary', operator: node.operator === '!' ? 'not' : '-', operand };
    }
    case 'binary':
      return saidBinary(node, say);
    case 'call':
      return saidCall(node, say);
    case 'modified': {
      const back = node.modifier === 'periodOffset' ? periodsBack(node.arguments) : undefined;
      if (back === undefined) throw new Unsayable(`.${node.modifier}()`, node.at);
      const of = say(node.of);
      if (back === 0) return of;
      const count: readonly Formula[] = back === 1 ? [] : [{ type: 'number', value: back }];
      return { type: 'call', function: 'previous', arguments: [of, ...count] };
    }
  }
}

/** How many periods before, where an offset is a whole number of them. */
function periodsBack([offset, ...more]: readonly Dhis2Expression[]): number | undefined {
  if (more.length > 0) return undefined;
  if (offset?.type === 'number' && offset.value === 0) return 0;
  if (offset?.type !== 'unary' || offset.operator !== '-' || offset.operand.type !== 'number')
    return undefined;
  const { value } = offset.operand;
  return Number.isInteger(value) && value >= 0 && value <= 1000 ? value : undefined;
}

function saidItem(node: Dhis2Item, lookUp: LookUp): Formula {
  const found = lookUp(node);
  if (found === undefined) throw new Unsayable(`${node.kind}{${node.parts.join('.')}}`, node.at);
  if (typeof found === 'number')
    return found < 0
      ? { type: 'unary', operator: '-', operand: { type: 'number', value: -found } }
      : { type: 'number', value: found };
  const { indicator, where = [], times = 1 } = found;
  const reference: Formula = { type: 'reference', indicator, ...(where.length > 0 ? { where } : {}) };
  if (times === 1) return reference;
  return { type: 'binary', operator: '*', left: reference, right: { type: 'number', value: times } };
}

function saidBinary({ operator, left, right, at }: Dhis2Binary, say: (part: Dhis2Expression) => Formula) {
  const own = operators[operator];
  if (own === undefined) throw new Unsayable(operator, at);
  return { type: 'binary', operator: own, left: say(left), right: say(right) } as const;
}

/** Functions whose arguments stand side by side, by their name here. */
const folded: Readonly<Record<string, 'coalesce' | 'min' | 'max'>> = {
  firstNonNull: 'coalesce',
  least: 'min',
  greatest: 'max',
};

function saidCall(node: Dhis2Call, say: (part: Dhis2Expression) => Formula): Formula {
  const { function: name, arguments: given, at } = node;
  const [first, second, third, ...more] = given;
  if (name === 'if' && first && second && third && more.length === 0) {
    const filled = firstUnlessNull(first, second, third);
    if (filled) return { type: 'call', function: 'coalesce', arguments: filled.map(say) };
    return { type: 'call', function: 'if', arguments: [say(first), say(second), say(third)] };
  }
  const own = Object.hasOwn(folded, name) ? folded[name] : undefined;
  if (own === undefined || !first) throw new Unsayable(`${name}()`, at);
  // of one argument these would put the values of a period together
  if (given.length === 1) return say(first);
  return { type: 'call', function: own, arguments: given.map(say) };
}

/** `if(isNull(x), y, x)` is x, and y where there is none: what a formula has a word for. */
function firstUnlessNull(
  condition: Dhis2Expression,
  yes: Dhis2Expression,
  no: Dhis2Expression,
): readonly Dhis2Expression[] | undefined {
  if (condition.type !== 'call' || condition.arguments.length !== 1) return undefined;
  const [tested] = condition.arguments;
  const [filled, instead] = condition.function === 'isNull' ? [no, yes] : [yes, no];
  if (condition.function !== 'isNull' && condition.function !== 'isNotNull') return undefined;
  return tested && sameJson(unplaced(tested), unplaced(filled)) ? [filled, instead] : undefined;
}

const unplaced = (node: Dhis2Expression): unknown =>
  JSON.parse(JSON.stringify(node), (key, value) => (key === 'at' ? undefined : value));
