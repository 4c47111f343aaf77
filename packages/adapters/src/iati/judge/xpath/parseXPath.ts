import type { XPathStep, XPathTest } from './XPathExpression.ts';
import { type XPathAxis, type XPathExpression, type XPathOperator, xpathAxes } from './XPathExpression.ts';
import { XPathFault } from './XPathFault.ts';
import { xpathTokens } from './xpathTokens.ts';

/** Operators from the loosest to the tightest; `|` binds tighter than the sign of a number. */
const levels: readonly (readonly string[])[] = [
  ['or'],
  ['and'],
  ['=', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', 'div', 'mod'],
];

/** Expressions within expressions. */
const deepest = 50;

const nodeTypes: ReadonlySet<string> = new Set(['node', 'text', 'comment', 'processing-instruction']);

/** The step that `//` stands for. */
const anywhere: XPathStep = { axis: 'descendant-or-self', test: { is: 'any' }, predicates: [] };

/**
 * Reads an expression of XPath 1.0.
 * @throws XPathFault where it is none
 */
export function parseXPath(expression: string): XPathExpression {
  const tokens = xpathTokens(expression);
  let at = 0;
  let depth = 0;
  const ahead = (by = 0) => tokens[at + by] ?? { is: 'end' as const, text: '' };
  const sees = (text: string, by = 0) => ahead(by).text === text && ahead(by).is !== 'literal';
  const fail = (): never => {
    throw new XPathFault('syntax', ahead().text === '' ? expression.slice(-40) : ahead().text);
  };
  const takes = (text: string): boolean => {
    if (!sees(text)) return false;
    at += 1;
    return true;
  };
  const take = (text: string) => {
    if (!takes(text)) fail();
  };

  function parseLevel(level: number): XPathExpression {
    const signs = levels[level];
    if (!signs) return parseMinus();
    let left = parseLevel(level + 1);
    while (ahead().is === 'operator' && signs.includes(ahead().text)) {
      const sign = ahead().text as XPathOperator;
      at += 1;
      left = { is: 'operation', sign, left, right: parseLevel(level + 1) };
    }
    return left;
  }

  function parseExpression(): XPathExpression {
    depth += 1;
    if (depth > deepest) throw new XPathFault('too-costly', expression.slice(0, 40));
    const read = parseLevel(0);
    depth -= 1;
    return read;
  }

  function parseMinus(): XPathExpression {
    let isMinus = false;
    let signs = 0;
    for (; takes('-'); signs += 1) isMinus = !isMinus;
    let read = parsePath();
    while (takes('|')) read = { is: 'operation', sign: '|', left: read, right: parsePath() };
    if (signs === 0) return read;
    return isMinus ? { is: 'minus', of: read } : { is: 'minus', of: { is: 'minus', of: read } };
  }

  function parsePath(): XPathExpression {
    if (sees('/') || sees('//')) return parseFromRoot();
    if (!startsPrimary()) return { is: 'path', from: 'context', predicates: [], steps: parseSteps() };
    const primary = parsePrimary();
    const predicates = parsePredicates();
    const steps = sees('/') || sees('//') ? parseFurther() : [];
    return predicates.length + steps.length === 0
      ? primary
      : { is: 'path', from: primary, predicates, steps };
  }

  function parseFromRoot(): XPathExpression {
    if (sees('//')) return { is: 'path', from: 'root', predicates: [], steps: parseFurther() };
    take('/');
    return { is: 'path', from: 'root', predicates: [], steps: startsStep() ? parseSteps() : [] };
  }

  const startsStep = (): boolean =>
    ahead().is === 'name' || sees('.') || sees('..') || sees('@') || sees('*');

  /** Steps behind `/` or `//`. */
  function parseFurther(): readonly XPathStep[] {
    const steps: XPathStep[] = [];
    for (;;) {
      if (takes('//')) steps.push(anywhere);
      else if (!takes('/')) return steps;
      steps.push(parseStep());
    }
  }

  const parseSteps = (): readonly XPathStep[] => [parseStep(), ...parseFurther()];

  function parseStep(): XPathStep {
    if (takes('.')) return { axis: 'self', test: { is: 'any' }, predicates: [] };
    if (takes('..')) return { axis: 'parent', test: { is: 'any' }, predicates: [] };
    const axis = parseAxis();
    return { axis, test: parseTest(), predicates: parsePredicates() };
  }

  function parseAxis(): XPathAxis {
    if (takes('@')) return 'attribute';
    if (!sees('::', 1)) return 'child';
    const axis = xpathAxes.find((each) => each === ahead().text) ?? fail();
    at += 2;
    return axis;
  }

  function parseTest(): XPathTest {
    const { is, text } = ahead();
    if (takes('*')) return { is: 'name', prefix: '*', local: '*' };
    if (is !== 'name') fail();
    at += 1;
    if (nodeTypes.has(text) && takes('(')) {
      if (ahead().is === 'literal') at += 1;
      take(')');
      if (text === 'node') return { is: 'any' };
      return { is: text === 'text' ? 'text' : 'none' };
    }
    const colon = text.indexOf(':');
    return { is: 'name', prefix: text.slice(0, Math.max(colon, 0)), local: text.slice(colon + 1) };
  }

  function parsePredicates(): readonly XPathExpression[] {
    const predicates: XPathExpression[] = [];
    while (takes('[')) {
      predicates.push(parseExpression());
      take(']');
    }
    return predicates;
  }

  const startsPrimary = (): boolean => {
    const { is, text } = ahead();
    if (is === 'number' || is === 'literal' || sees('(') || sees('$')) return true;
    return is === 'name' && sees('(', 1) && !nodeTypes.has(text);
  };

  function parsePrimary(): XPathExpression {
    const { is, text } = ahead();
    at += 1;
    if (is === 'number') return { is: 'value', value: Number(text) };
    if (is === 'literal') return { is: 'value', value: text };
    if (is === 'sign' && text === '$') throw new XPathFault('unknown', `$${ahead().text}`);
    if (is === 'name') return { is: 'call', name: text, args: parseArguments() };
    const inner = parseExpression();
    take(')');
    return inner;
  }

  function parseArguments(): readonly XPathExpression[] {
    take('(');
    const args: XPathExpression[] = [];
    if (takes(')')) return args;
    do args.push(parseExpression());
    while (takes(','));
    take(')');
    return args;
  }

  const read = parseExpression();
  return ahead().is === 'end' ? read : fail();
}
