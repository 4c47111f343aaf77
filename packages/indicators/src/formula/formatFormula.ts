import { assertFormula } from './assertFormula.ts';
import type { Formula, ReferenceNode } from './Formula.ts';
import { isComparison, precedence } from './syntax/operators.data.ts';

/**
 * The text of a formula in its one canonical spelling: single spaces around operators, no parenthesis that changes
 * nothing, functions in small letters. What it writes, {@link parseFormula} reads back to the same tree.
 * @throws JalonError `invalid-argument` where the tree is more than 1000 levels deep
 * @example
 * ```ts
 * import { formatFormula } from '@jalon/indicators';
 * const formed = { type: 'reference' as const, indicator: 'FORMED', where: [{ dimension: 'sex', category: 'female' }] };
 * const two = { type: 'number' as const, value: 2 };
 * formatFormula({ type: 'binary', operator: '/', left: formed, right: two }); // => '[FORMED; sex=female] / 2'
 * ```
 */
export function formatFormula(formula: Formula): string {
  assertFormula(formula);
  return textOf(formula, 0);
}

/** The text of a part, in parentheses where it binds less tightly than its place asks for. */
function textOf(node: Formula, least: number): string {
  switch (node.type) {
    case 'number':
      return String(node.value).replace('e+', 'e');
    case 'truth':
      return String(node.value);
    case 'text':
      return quoted(node.value);
    case 'missing':
      return 'missing';
    case 'reference':
      return referenceText(node);
    case 'call':
      return `${node.function}(${node.arguments.map((part) => textOf(part, 0)).join(', ')})`;
    case 'unary': {
      const own = node.operator === '-' ? precedence.negative : precedence.not;
      // two signs in a row are hard to read
      const operand = textOf(node.operand, node.operator === '-' ? own + 1 : own);
      return within(own, least, node.operator === '-' ? `-${operand}` : `not ${operand}`);
    }
    case 'binary': {
      const own = precedence[node.operator];
      const left = textOf(node.left, isComparison(node.operator) ? own + 1 : own);
      return within(own, least, `${left} ${node.operator} ${textOf(node.right, own + 1)}`);
    }
  }
}

const within = (own: number, least: number, text: string): string => (own < least ? `(${text})` : text);

/** A reference in brackets. Its categories stand in the order given. */
export function referenceText({ indicator, where = [] }: Pick<ReferenceNode, 'indicator' | 'where'>): string {
  const categories = where.map(
    ({ dimension, category }) => `; ${piece(dimension, `${special}=`)}=${piece(category, special)}`,
  );
  return `[${piece(indicator, special)}${categories.join('')}]`;
}

const special = '[];\\\n\r';

/** A name as it stands in brackets: spaces at its ends would be lost without a backslash. */
const piece = (name: string, marked: string): string =>
  Array.from({ length: name.length }, (_, at) => {
    const character = name.charAt(at);
    const isEnd = at === 0 || at === name.length - 1;
    return marked.includes(character) || (isEnd && character.trim() === '') ? `\\${character}` : character;
  }).join('');

/** A text as it stands in quotes. */
export const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
