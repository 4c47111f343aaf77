import type { XPathAxis, XPathExpression, XPathStep, XPathTest } from './XPathExpression.ts';
import { XPathFault } from './XPathFault.ts';
import type { XPathDocument, XPathNode } from './XPathNode.ts';
import { compareXPath } from './xpathComparison.ts';
import { type XPathContext, xpathFunction } from './xpathFunctions.ts';
import { isNodeSet, nodeText, type XPathValue, xpathBoolean, xpathNumber } from './xpathValue.ts';
import { xpathWay } from './xpathWay.ts';

/** What an evaluation may still cost, in nodes that are looked at; it goes down. */
export interface XPathPurse {
  left: number;
}

/**
 * What an expression gives at a node.
 * @throws XPathFault where it uses what XPath 1.0 has not, or when the purse is empty
 */
export function evaluateXPath(
  expression: XPathExpression,
  at: XPathNode,
  document: XPathDocument,
  purse: XPathPurse,
): XPathValue {
  const spend = (steps: number) => {
    purse.left -= steps;
    if (purse.left < 0) throw new XPathFault('too-costly', '');
  };

  function evaluate(of: XPathExpression, context: XPathContext): XPathValue {
    spend(1);
    switch (of.is) {
      case 'value':
        return of.value;
      case 'minus':
        return -xpathNumber(evaluate(of.of, context));
      case 'call':
        return call(of.name, of.args, context);
      case 'operation':
        return operate(of, context);
      case 'path':
        return walk(of, context);
    }
  }

  function call(name: string, expressions: readonly XPathExpression[], context: XPathContext): XPathValue {
    const give = xpathFunction(name, expressions.length);
    const args = expressions.map((each) => evaluate(each, context));
    for (const arg of args) spend(sizeOf(arg));
    if (args.length === 0) spend(sizeOf([context.node]));
    return give(args, context);
  }

  function operate(
    { sign, left, right }: Extract<XPathExpression, { is: 'operation' }>,
    context: XPathContext,
  ): XPathValue {
    const a = evaluate(left, context);
    if (sign === 'or' && xpathBoolean(a)) return true;
    if (sign === 'and' && !xpathBoolean(a)) return false;
    const b = evaluate(right, context);
    spend(sizeOf(a) + sizeOf(b));
    switch (sign) {
      case 'or':
      case 'and':
        return xpathBoolean(b);
      case '|':
        return united([nodesOf(a), nodesOf(b)]);
      case '+':
        return xpathNumber(a) + xpathNumber(b);
      case '-':
        return xpathNumber(a) - xpathNumber(b);
      case '*':
        return xpathNumber(a) * xpathNumber(b);
      case 'div':
        return xpathNumber(a) / xpathNumber(b);
      case 'mod':
        return xpathNumber(a) % xpathNumber(b);
      default:
        return compareXPath(sign, a, b, spend);
    }
  }

  function walk(
    { from, predicates, steps }: Extract<XPathExpression, { is: 'path' }>,
    context: XPathContext,
  ): XPathValue {
    let nodes: readonly XPathNode[];
    if (from === 'context') nodes = [context.node];
    else if (from === 'root') nodes = [document.node];
    else nodes = keep(nodesOf(evaluate(from, context)), predicates);
    for (const each of steps) {
      const found = nodes.map((node) => step(node, each));
      nodes = found.length === 1 && !isBackward(each.axis) ? (found[0] ?? []) : united(found);
    }
    return nodes;
  }

  function step(node: XPathNode, { axis, test, predicates }: XPathStep): readonly XPathNode[] {
    const takes = testOf(test, axis);
    const found: XPathNode[] = [];
    for (const each of xpathWay(node, axis)) {
      spend(1);
      if (takes(each)) found.push(each);
    }
    return keep(found, predicates);
  }

  function keep(nodes: readonly XPathNode[], predicates: readonly XPathExpression[]): readonly XPathNode[] {
    let kept = nodes;
    for (const predicate of predicates) {
      const last = kept.length;
      kept = kept.filter((node, index) => {
        const value = evaluate(predicate, { node, position: index + 1, last });
        return typeof value === 'number' ? value === index + 1 : xpathBoolean(value);
      });
    }
    return kept;
  }

  function testOf(test: XPathTest, axis: XPathAxis): (node: XPathNode) => boolean {
    if (test.is === 'any') return () => true;
    if (test.is === 'none') return () => false;
    if (test.is === 'text') return ({ kind }) => kind === 'text';
    const principal = axis === 'attribute' ? 'attribute' : 'element';
    const { prefix, local } = test;
    if (prefix === '*') return ({ kind }) => kind === principal;
    const namespace = prefix === '' ? '' : document.namespaces.get(prefix);
    if (namespace === undefined) throw new XPathFault('unknown', `${prefix}:`);
    return (node) =>
      node.kind === principal && node.namespace === namespace && (local === '*' || node.local === local);
  }

  /** Nodes once each, in the order of the document. */
  function united(sets: readonly (readonly XPathNode[])[]): readonly XPathNode[] {
    const all = [...new Set(sets.flat())];
    spend(all.length);
    return all.sort((a, b) => a.order - b.order);
  }

  return evaluate(expression, { node: at, position: 1, last: 1 });
}

function nodesOf(value: XPathValue): readonly XPathNode[] {
  if (!isNodeSet(value)) throw new XPathFault('syntax', String(value));
  return value;
}

const isBackward = (axis: XPathAxis): boolean => axis.startsWith('preceding') || axis.startsWith('ancestor');

/** What a function has to look at: nodes, or text by the hundred letters. */
function sizeOf(value: XPathValue): number {
  if (typeof value === 'string') return 1 + value.length / 100;
  return isNodeSet(value) && value[0] ? value.length + nodeText(value[0]).length / 100 : 1;
}
