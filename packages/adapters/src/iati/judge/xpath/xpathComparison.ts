import type { XPathOperator } from './XPathExpression.ts';
import type { XPathNode } from './XPathNode.ts';
import { isNodeSet, nodeText, type XPathValue, xpathBoolean, xpathNumber, xpathText } from './xpathValue.ts';

/** The same comparison seen from the other side. */
const mirrored: Partial<Readonly<Record<XPathOperator, XPathOperator>>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

/**
 * Compares two values (XPath 1.0, 3.4): a set of nodes does what one of its nodes does.
 * @param spend told of what is looked at
 */
export function compareXPath(
  sign: XPathOperator,
  left: XPathValue,
  right: XPathValue,
  spend: (steps: number) => void,
): boolean {
  if (isNodeSet(left) && isNodeSet(right)) {
    const others = right.map((node) => textOf(node, spend));
    return left.some((node) => {
      spend(others.length);
      const text = textOf(node, spend);
      return others.some((other) => compareSingle(sign, text, other));
    });
  }
  if (isNodeSet(left)) return compareSet(sign, left, right as Single, spend);
  if (isNodeSet(right)) return compareSet(mirrored[sign] ?? sign, right, left, spend);
  return compareSingle(sign, left, right);
}

function compareSet(
  sign: XPathOperator,
  nodes: readonly XPathNode[],
  other: Single,
  spend: (steps: number) => void,
): boolean {
  if (typeof other === 'boolean') return compareSingle(sign, nodes.length > 0, other);
  return nodes.some((node) => compareSingle(sign, textOf(node, spend), other));
}

function textOf(node: XPathNode, spend: (steps: number) => void): string {
  const text = nodeText(node);
  spend(1 + text.length / 100);
  return text;
}

type Single = string | number | boolean;

function compareSingle(sign: XPathOperator, left: Single, right: Single): boolean {
  if (sign === '=') return isSame(left, right);
  if (sign === '!=') return !isSame(left, right);
  const [a, b] = [xpathNumber(left), xpathNumber(right)];
  if (sign === '<') return a < b;
  if (sign === '<=') return a <= b;
  return sign === '>' ? a > b : a >= b;
}

function isSame(left: Single, right: Single): boolean {
  if (typeof left === 'boolean' || typeof right === 'boolean')
    return xpathBoolean(left) === xpathBoolean(right);
  if (typeof left === 'number' || typeof right === 'number') return xpathNumber(left) === xpathNumber(right);
  return xpathText(left) === xpathText(right);
}
