import { XPathFault } from './XPathFault.ts';

/** A word or sign of an expression. */
export interface XPathToken {
  readonly is: 'number' | 'literal' | 'name' | 'sign' | 'operator' | 'end';
  readonly text: string;
}

const form =
  /\s*(?:(\d+(?:\.\d*)?|\.\d+)|"([^"]*)"|'([^']*)'|(::|\.\.|\/\/|!=|<=|>=|[()[\].@,/|+\-=<>*$])|([\p{L}_][\p{L}\p{N}_.\-\u00b7]*(?::(?:\*|[\p{L}_][\p{L}\p{N}_.\-\u00b7]*))?))/uy;

const operators: ReadonlySet<string> = new Set(['and', 'or', 'div', 'mod', '*']);
const signOperators: ReadonlySet<string> = new Set(['|', '+', '-', '=', '!=', '<', '<=', '>', '>=']);

/** Characters that an expression may have. */
const longest = 10_000;

/**
 * The words and signs of an expression. `*` and `and` are operators behind an operand, names elsewhere (XPath 1.0, 3.7).
 */
export function xpathTokens(expression: string): readonly XPathToken[] {
  if (expression.length > longest) throw new XPathFault('too-costly', `${expression.slice(0, 40)}…`);
  const tokens: XPathToken[] = [];
  const pattern = new RegExp(form.source, form.flags);
  const end = expression.trimEnd().length;
  while (pattern.lastIndex < end) {
    const at = pattern.lastIndex;
    const hit = pattern.exec(expression);
    if (!hit) throw new XPathFault('syntax', expression.slice(at).trim().slice(0, 40));
    tokens.push(tokenOf(hit, followsOperand(tokens.at(-1))));
  }
  return [...tokens, { is: 'end', text: '' }];
}

function tokenOf(hit: RegExpExecArray, isOperand: boolean): XPathToken {
  const [, number, double, single, sign, name = ''] = hit;
  if (number !== undefined) return { is: 'number', text: number };
  const literal = double ?? single;
  if (literal !== undefined) return { is: 'literal', text: literal };
  const text = sign ?? name;
  if (isOperand && operators.has(text)) return { is: 'operator', text };
  if (sign === undefined) return { is: 'name', text };
  return { is: signOperators.has(sign) ? 'operator' : 'sign', text: sign };
}

/** Whether a token ends something that an operator can follow. */
const followsOperand = (token: XPathToken | undefined): boolean =>
  token !== undefined &&
  token.is !== 'operator' &&
  !(token.is === 'sign' && ['@', '::', '(', '[', ',', '/', '//', '$'].includes(token.text));
