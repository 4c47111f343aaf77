import type { Issue, IssueParam } from '@jalon/core';
import type { Formula, FormulaFunction } from '../Formula.ts';
import { formulaFunctions } from '../formulaFunctions.data.ts';
import { formulaIssue } from './formulaIssue.ts';
import { locator } from './locate.ts';
import { isBinaryOperator, isComparison, precedence } from './operators.data.ts';
import { readToken } from './readToken.ts';
import { syntaxWords } from './syntaxWords.data.ts';
import type { Fault, Token } from './Token.ts';

/** A part that was read, and how many levels it has. */
interface Part {
  readonly node: Formula;
  readonly depth: number;
}

/** What ends the reading. It is thrown inside this file alone. */
class Stop {
  readonly issue: Issue;
  constructor(issue: Issue) {
    this.issue = issue;
  }
}

/**
 * Reads a formula by precedence climbing, word by word and up to the first fault.
 * Source: Pratt, “Top down operator precedence”, POPL 1973.
 * @param maxDepth parts within parts that are followed
 */
export function parseTokens(text: string, maxDepth: number): Formula | Issue {
  const spanAt = locator(text);
  let token = { type: 'end', start: 0, end: 0 } as Token;
  let before = token;
  let level = 0;

  function stop(
    what: string,
    { start, end }: Token | Fault,
    params?: Readonly<Record<string, IssueParam>>,
  ): never {
    throw new Stop(formulaIssue(what, spanAt(start, end), params));
  }
  function advance(): void {
    const next = readToken(text, token.end);
    if ('fault' in next)
      stop(next.fault, next, { found: text.slice(next.start, Math.min(next.end, next.start + 40)) });
    [before, token] = [token, next];
  }
  const found = (): IssueParam =>
    is('end') ? syntaxWords.end : text.slice(token.start, Math.min(token.end, token.start + 40));
  const is = (type: Token['type']) => token.type === type;
  const isSymbol = (value: string) => token.type === 'symbol' && token.value === value;
  const expected = (what: keyof typeof syntaxWords): never =>
    stop('unexpected', token, { found: found(), expected: syntaxWords[what] });

  const made = (start: number, node: Formula, ...parts: readonly Part[]): Part => {
    const depth = 1 + Math.max(0, ...parts.map((part) => part.depth));
    if (depth > maxDepth) stop('too-deep', token, { limit: maxDepth });
    return { node: { ...node, span: spanAt(start, before.end) }, depth };
  };

  function expression(least: number): Part {
    if (++level > maxDepth) stop('too-deep', token, { limit: maxDepth });
    const { start } = token;
    let left = prefix(least);
    for (let operator = operatorAt(); operator && precedence[operator] >= least; operator = operatorAt()) {
      advance();
      const right = expression(precedence[operator] + 1);
      left = made(start, { type: 'binary', operator, left: left.node, right: right.node }, left, right);
      const next = operatorAt();
      if (isComparison(operator) && next && isComparison(next)) stop('chained-comparison', token);
    }
    level--;
    return left;
  }

  function operatorAt() {
    const word =
      token.type === 'symbol' ? token.value : token.type === 'name' ? token.value.toLowerCase() : '';
    return isBinaryOperator(word) ? word : undefined;
  }

  function prefix(least: number): Part {
    const { start } = token;
    if (isSymbol('+')) {
      advance();
      return expression(precedence.negative);
    }
    if (isSymbol('-')) {
      advance();
      const operand = expression(precedence.negative);
      return made(start, { type: 'unary', operator: '-', operand: operand.node }, operand);
    }
    if (token.type === 'name' && token.value.toLowerCase() === 'not' && least <= precedence.not) {
      advance();
      const operand = expression(precedence.not);
      return made(start, { type: 'unary', operator: 'not', operand: operand.node }, operand);
    }
    return primary(start);
  }

  function primary(start: number): Part {
    if (isSymbol('(')) {
      const opening = token;
      advance();
      const inner = expression(0);
      if (!isSymbol(')')) is('end') ? stop('unclosed-parenthesis', opening) : expected('closing');
      advance();
      return inner;
    }
    const own = token;
    if (own.type === 'name') return word(own.value, start);
    if (own.type === 'symbol' || own.type === 'end') return expected('value');
    advance();
    if (own.type !== 'reference') return made(start, { type: own.type, value: own.value } as Formula);
    const { indicator, where } = own;
    return made(start, { type: 'reference', indicator, ...(where.length > 0 && { where }) });
  }

  function word(written: string, start: number): Part {
    const name = written.toLowerCase();
    const own = token;
    advance();
    if (isSymbol('(')) {
      if (!Object.hasOwn(formulaFunctions, name)) {
        stop('unknown-function', own, { found: written, known: Object.keys(formulaFunctions).join(', ') });
      }
      return call(name as FormulaFunction, start);
    }
    if (name === 'true' || name === 'false') return made(start, { type: 'truth', value: name === 'true' });
    if (name === 'missing') return made(start, { type: 'missing' });
    if (Object.hasOwn(formulaFunctions, name)) return expected('opening');
    return stop(isBinaryOperator(name) || name === 'not' ? 'misplaced-word' : 'bare-name', own, {
      found: written,
    });
  }

  function call(name: FormulaFunction, start: number): Part {
    const opening = token;
    const parts: Part[] = [];
    advance();
    while (!isSymbol(')')) {
      if (parts.length > 0) {
        if (!isSymbol(',')) is('end') ? stop('unclosed-parenthesis', opening) : expected('nextArgument');
        advance();
      }
      parts.push(expression(0));
    }
    advance();
    return made(start, { type: 'call', function: name, arguments: parts.map(({ node }) => node) }, ...parts);
  }

  try {
    advance();
    if (is('end')) return formulaIssue('empty', spanAt(0, 0));
    const { node } = expression(0);
    if (isSymbol(',') && before.type === 'number') stop('decimal-comma', token);
    if (is('number') && before.type === 'number') stop('spaced-number', token);
    if (isSymbol(')')) stop('unopened-parenthesis', token);
    return is('end') ? node : expected('operator');
  } catch (reason) {
    if (reason instanceof Stop) return reason.issue;
    throw reason;
  }
}
